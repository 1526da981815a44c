// @ts-check
// The iframe page beside the script: `embed.html` as it is written, and what runs in it, `embed.js`; and for the pages
// around it, `embed-resize.js`. Both scripts import nothing, and run as modules and as classic scripts.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toAscii } from './classic-script.mjs';
import { buildSelfContained } from './self-contained-module.mjs';

/** @import { Plugin } from 'vite' */

const scripts = ['embed', 'embed-resize'];

/** Leaves no name in the page's scope. */
const asClassicScript = (/** @type {string} */ code) => {
  if (/^\s*export\b|\bimport\.meta\b/m.test(code)) throw new Error('A script exports nothing');
  return `;(()=>{'use strict';${toAscii(code.trim())}\n})();\n`;
};

/**
 * @param {object} options
 * @param {string} options.directory with embed.html and the scripts' modules
 * @param {() => Plugin[]} [options.plugins] for the script's own build
 * @returns {Plugin}
 */
export const embedPage = ({ directory, plugins = () => [] }) => ({
  name: 'embed-page',
  async generateBundle() {
    const page = join(directory, 'embed.html');
    if (!existsSync(page)) return this.warn(`${page} is missing`);
    this.emitFile({ type: 'asset', fileName: 'embed.html', source: readFileSync(page, 'utf8') });
    for (const name of scripts) {
      const code = await buildSelfContained(join(directory, `${name}.ts`), plugins());
      this.emitFile({ type: 'asset', fileName: `${name}.js`, source: asClassicScript(code) });
    }
  },
});
