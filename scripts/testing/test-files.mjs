// Which test files there are, by the runner that runs them.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import picomatch from 'picomatch';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** `{ unit, build, e2e, … }`: paths from the project's root, of those that match the glob if given. */
export function findTestFiles(glob) {
  const all = existsSync(join(root, 'test'))
    ? readdirSync(join(root, 'test'), { recursive: true }).map((file) => `test/${file}`)
    : [];
  const wanted = glob ? all.filter((file) => picomatch.isMatch(file, glob)) : all;
  const files = wanted
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !file.includes('/node_modules/'))
    .sort();
  return {
    unit: files.filter((file) => /\.test\.ts$/.test(file) && !/^test\/(build|e2e)\//.test(file)),
    tools: files.filter((file) => /^test\/tools\/[^/]*\.test\.mjs$/.test(file)),
    build: files.filter((file) => /^test\/(build|package)\/.*\.test\.m?js$/.test(file)),
    e2e: files.filter((file) => /^test\/(contract|e2e)\/.*\.test\.m?js$/.test(file)),
    cms: files.filter((file) => /^test\/cms\/.*\.test\.m?js$/.test(file)),
    site: files.filter((file) => /^test\/site\/[^/]*\.test\.mjs$/.test(file)),
    frameworks: files.filter((file) => /^test\/frameworks\/[^/]*\.test\.m?js$/.test(file)),
    'old-browsers': files.filter((file) => /^test\/old-browsers\/.*\.test\.m?js$/.test(file)),
  };
}
