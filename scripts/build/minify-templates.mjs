// @ts-check
// Shortens what a minifier leaves alone: the text of css`` and html`` templates.
import { parseSync, Visitor } from 'vite';

/** @import { Plugin } from 'vite' */

const COMMENT = /\/\*[^]*?\*\//g;
const STRING = /"(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*'/g;

/** Quotes in `[part='title']` are for people. */
const QUOTED_NAME = /='([a-z][\w-]*)'(?=[^;{}]*\{)/gi;
const LEADING_ZERO = /(?<=[\s(:,-])0(?=\.\d)/g;

/** Only what never changes a meaning: newer syntax passes untouched. */
export function minifyCss(/** @type {string} */ text) {
  /** @type {string[]} */
  const strings = [];
  return text
    .replace(COMMENT, '')
    .replace(QUOTED_NAME, '=$1')
    .replace(LEADING_ZERO, '')
    .replace(STRING, (string) => `"${strings.push(string) - 1}"`)
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}')
    .replace(/"(\d+)"/g, (_, i) => strings[i] ?? '');
}

/** Elements around which white space shows nowhere. */
const BLOCK = '</?(?:article|div|h[1-6]|li|p|ul)\\b';
const BEFORE_BLOCK = new RegExp(`\\s+(?=${BLOCK})`, 'g');
const AFTER_BLOCK = new RegExp(`(${BLOCK}[^<>]*>)\\s+`, 'g');
const IN_BUTTON = /(<button\b[^<>]*>)\s+|\s+(?=<\/button>)/g;

/** White space around a line break is one space to HTML, or none before the end of a tag. */
export const minifyHtml = (/** @type {string} */ text) =>
  text
    .replace(/<!--[^]*?-->/g, '')
    .replace(/\s*\n\s*>/g, '>')
    .replace(/\s*\n\s*/g, ' ')
    .replace(BEFORE_BLOCK, '')
    .replace(AFTER_BLOCK, '$1')
    .replace(IN_BUTTON, '$1');

const MINIFIERS = new Map([
  ['css', minifyCss],
  ['html', minifyHtml],
  ['svg', minifyHtml],
]);

/** @returns {Plugin} */
export const minifyTemplates = () => ({
  name: 'minify-templates',
  enforce: 'pre',
  transform: {
    filter: { id: { include: /\.ts$/, exclude: /\/generated\// }, code: /\b(css|html|svg)`/ },
    handler(code, id) {
      /** @type {{ start: number, end: number, text: string }[]} */
      const edits = [];
      new Visitor({
        TaggedTemplateExpression({ tag, quasi }) {
          const shorten = tag.type === 'Identifier' && MINIFIERS.get(tag.name);
          if (!shorten) return;
          // A template element's range starts with the backtick or brace before it.
          for (const { value, start } of quasi.quasis)
            edits.push({
              start: start + 1,
              end: start + 1 + value.raw.length,
              text: shorten(value.raw),
            });
        },
      }).visit(parseSync(id, code).program);
      edits.sort((a, b) => b.start - a.start);
      for (const { start, end, text } of edits)
        code = code.slice(0, start) + text + code.slice(end);
      return { code, map: null };
    },
  },
});
