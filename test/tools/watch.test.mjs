// `npm run test:watch`: one file, again after each change.
import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { after, it } from 'node:test';
import { spawnOwned } from '../browsers/owned-process.mjs';

const folder = new URL('../../.cache/watched/', import.meta.url);
const file = new URL('watched.test.ts', folder);
after(() => rmSync(folder, { recursive: true, force: true }));

const write = (sum) => {
  mkdirSync(folder, { recursive: true });
  const test = `it('adds up', () => { if (1 + 1 !== ${sum}) throw new Error('it does not add up'); });`;
  writeFileSync(file, `${test}\nexport {};\n`);
};

const command = `'${process.execPath}' test/watch.mjs .cache/watched/watched.test.ts`;

/** Linux's `script` gives a terminal; on other systems `script` has other options. */
const hasTerminal = process.platform === 'linux';

const runsAgain = async (t) => {
  write(2);
  // Web Test Runner watches in a terminal only, which `script` provides.
  const child = spawnOwned('script', ['-qefc', command, '/dev/null'], {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...process.env, BROWSERS: 'chromium' },
    lastSignal: 'SIGTERM',
  });
  t.after(() => child.stop());
  let output = '';
  const told = (pattern) =>
    new Promise((resolve, reject) => {
      const look = () => {
        if (pattern.test(output)) resolve();
      };
      child.once('exit', (code) => reject(new Error(`ended (${code}): ${output}`)));
      for (const stream of [child.stdout, child.stderr])
        stream.on('data', (data) => {
          output += data;
          look();
        });
      look();
    });
  await told(/1 passed, 0 failed/);
  output = '';
  write(3);
  await told(/it does not add up/);
};

if (hasTerminal) it('runs a file again when it changes', runsAgain);

it('explains its usage where the file does not exist', async () => {
  const child = spawnOwned(process.execPath, ['test/watch.mjs', 'test/no.test.ts'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let output = '';
  child.stderr.setEncoding('utf8').on('data', (text) => (output += text));
  const code = await new Promise((resolve) => child.once('close', resolve));
  assert.equal(code, 2);
  assert.match(output, /There is no test\/no\.test\.ts\.[^]*npm run test:watch -- test\//);
});
