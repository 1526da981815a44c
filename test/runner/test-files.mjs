// Which test files there are, by the runner that runs them.
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import picomatch from 'picomatch';

const root = fileURLToPath(new URL('..', import.meta.url));

const patterns = {
  unit: 'test/**/*.test.ts',
  tools: 'test/tools/*.test.mjs',
  build: 'test/{build,package}/**/*.test.{js,mjs}',
  e2e: 'test/{contract,e2e}/**/*.test.{js,mjs}',
  cms: 'test/cms/**/*.test.{js,mjs}',
  site: 'test/site/*.test.mjs',
  'old-browsers': 'test/old-browsers/**/*.test.{js,mjs}',
  frameworks: 'test/frameworks/*.test.{js,mjs}',
};

/** Kinds that run where no kind is asked for; the other kinds need large packages. */
export const usualKinds = ['unit', 'tools', 'build', 'e2e'];
export const allKinds = Object.keys(patterns);

/** `{ unit, build, e2e, … }`: paths from the project's root, of those that match the glob if given. */
export function findTestFiles(glob = '**') {
  const all = readdirSync(root, { recursive: true })
    .map((file) => `test/${file.replaceAll('\\', '/')}`)
    .filter((file) => !file.includes('/node_modules/') && picomatch.isMatch(file, glob))
    .sort();
  return Object.fromEntries(
    Object.entries(patterns).map(([kind, pattern]) => [
      kind,
      all.filter((file) => picomatch.isMatch(file, pattern)),
    ]),
  );
}
