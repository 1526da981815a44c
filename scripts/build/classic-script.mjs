// @ts-check
// Pages load scripts as modules, as classic scripts, inlined, and combined with others. The bundler's IIFE leaves no name in
// the page's scope; this plugin does what else such scripts need.

import MagicString from 'magic-string';

/** @import { Plugin } from 'vite' */

const NOT_ASCII = /[^\t\n\r -~]/g;
const escaped = (/** @type {string} */ unit) =>
  `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Written as escapes, the text means the same whatever encoding a page declares for its classic scripts. */
export const toAscii = (/** @type {string} */ code) => code.replace(NOT_ASCII, escaped);

/** Code that a classic script, or a script inside a page, must not contain. */
const REFUSED = [/<\/script/i, /<script/i, /<!--/, /\bimport\.meta\b/, /^\s*(?:import|export)\b/m];

/**
 * Chromium compiles a script that begins with this line while the script is on its way, all of it, instead of each
 * function when it is first called (https://v8.dev/blog/explicit-compile-hints).
 */
const COMPILE_HINT = '//# allFunctionsCalledOnLoad\n';

/**
 * How a script says its version, to people and to `euromed-news-card check --page`.
 * @param {string} version
 */
const versionLine = (version) => `/*! euromed-news-card ${version} */`;

/**
 * @param {object} [options]
 * @param {string} [options.version] of the package
 * @param {boolean} [options.compileHint] most of the script is needed for the first card
 * @returns {Plugin}
 */
export const classicScript = ({ version, compileHint = false } = {}) => ({
  name: 'classic-script',
  renderChunk: {
    // After the minifier. What comes before the code moves its source map.
    order: 'post',
    handler(code) {
      const text = new MagicString(code).replace(NOT_ASCII, escaped).trim();
      // The script before it in a combined file may lack its last semicolon.
      text.prepend(`${compileHint ? COMPILE_HINT : ''}${version ? versionLine(version) : ''};`);
      text.append('\n');
      return { code: text.toString(), map: text.generateMap({ hires: 'boundary' }) };
    },
  },
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      for (const { fileName, ...file } of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        for (const pattern of REFUSED) {
          const [found] = pattern.exec(file.code) ?? [];
          if (found) this.error(`${fileName} contains ${found}`);
        }
      }
    },
  },
});
