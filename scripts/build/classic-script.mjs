// @ts-check
// Pages load the one-script build in every way there is: as a module, as a classic script, inlined, combined with
// other scripts. What that takes beyond the bundler's IIFE, which leaves no name in the page's scope:

/** @import { Plugin } from 'vite' */

/**
 * Tells V8 that nearly all of the script is called when it loads, so that it is compiled while it arrives, off the
 * main thread. Ignored where the script is not the first of its file.
 */
const COMPILE_HINT = '//# allFunctionsCalledOnLoad\n';

/** Written as escapes, the text means the same whatever encoding a page declares for its classic scripts. */
const toAscii = (/** @type {string} */ code) =>
  code.replace(/[^\t\n\r -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** What a script inside a page, or one that is not a module, must not contain. */
const REFUSED = [/<\/script/i, /<script/i, /<!--/, /\bimport\.meta\b/, /^\s*(?:import|export)\b/m];

/** @returns {Plugin} */
export const classicScript = () => ({
  name: 'classic-script',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        // What stands before it in a combined file may lack its semicolon.
        chunk.code = `${COMPILE_HINT};${toAscii(chunk.code.trim())}\n`;
        for (const pattern of REFUSED) {
          const [found] = pattern.exec(chunk.code) ?? [];
          if (found) this.error(`${chunk.fileName} contains ${found}`);
        }
      }
    },
  },
});
