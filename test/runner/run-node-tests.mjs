// Runs node:test files in this one process, so that they share the browsers they start.
// Usage: node test/runner/run-node-tests.mjs <file>…
import { before, test } from 'node:test';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

// Without this test the run could end before the last file is loaded.
let allLoaded;
const loading = new Promise((done) => {
  allLoaded = done;
});
before(() => loading);

for (const file of process.argv.slice(2)) {
  try {
    await import(pathToFileURL(resolve(file)).href);
  } catch (error) {
    test(`${file} can be loaded`, () => {
      throw error;
    });
  }
}
allLoaded();
