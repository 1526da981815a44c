// Runs unit tests again whenever they or what they import changes, in Chromium or where BROWSERS says:
//   npm run test:watch -- test/rtl/direction.test.ts
import { existsSync } from 'node:fs';
import { run } from './runner/run-counted.mjs';

const files = process.argv.slice(2);
const absent = files.filter((file) => !/[*{]/.test(file) && !existsSync(file));

if (files.length === 0 || absent.length > 0) {
  if (absent.length > 0) console.error(`There is no ${absent.join(', ')}.`);
  console.error('Usage: npm run test:watch -- test/…/name.test.ts');
  process.exitCode = 2;
} else {
  const runner = 'node_modules/@web/test-runner/dist/bin.js';
  const BROWSERS = process.env.BROWSERS || 'chromium';
  const { code } = await run(process.execPath, [runner, '--watch', '--files', ...files], {
    env: { BROWSERS },
    stdin: 'inherit',
    timeout: Infinity,
  });
  if (code !== 0) process.exitCode = 1;
}
