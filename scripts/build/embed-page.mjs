// @ts-check
// The iframe page beside the script: `embed.html` as it is written, and what runs in it,
// `embed.js`, which imports nothing.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSelfContained } from './self-contained-module.mjs';

/** @import { Plugin } from 'vite' */

/**
 * @param {object} options
 * @param {string} options.directory with embed.html and embed.ts
 * @param {() => Plugin[]} [options.plugins] for the script's own build
 * @returns {Plugin}
 */
export const embedPage = ({ directory, plugins = () => [] }) => ({
  name: 'embed-page',
  async generateBundle() {
    const page = join(directory, 'embed.html');
    if (!existsSync(page)) return this.warn(`${page} is missing`);
    this.emitFile({ type: 'asset', fileName: 'embed.html', source: readFileSync(page, 'utf8') });
    const source = await buildSelfContained(join(directory, 'embed.ts'), plugins());
    this.emitFile({ type: 'asset', fileName: 'embed.js', source });
  },
});
