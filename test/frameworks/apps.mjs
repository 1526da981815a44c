// The applications in the folders here, and what the build of each writes.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = new URL('./', import.meta.url);

/** Folders with what is built from one application by several bundlers. */
const OUTPUTS = { bundlers: ['webpack', 'esbuild', 'rollup'] };

/** Pages with a card rendered ahead. */
const AHEAD = { astro: 'ahead/index.html', eleventy: 'index.html', php: 'index.html' };

/** Sites that a server or a build makes, without scripts of their own. */
const STATIC = ['eleventy', 'php'];

/** `{ name, folder, outputs: { title: URL }, description, ahead, isStatic }` of each application. */
export const apps = readdirSync(here)
  .filter((name) => existsSync(new URL(`${name}/package.json`, here)))
  .map((name) => {
    const folder = new URL(`${name}/`, here);
    const { description } = JSON.parse(readFileSync(new URL('package.json', folder), 'utf8'));
    const outputs = OUTPUTS[name]
      ? OUTPUTS[name].map((bundler) => [bundler, new URL(`dist/${bundler}/`, folder)])
      : [[name, new URL('dist/', folder)]];
    return {
      name,
      description,
      folder,
      path: fileURLToPath(folder),
      outputs,
      ahead: AHEAD[name],
      isStatic: STATIC.includes(name),
    };
  });
