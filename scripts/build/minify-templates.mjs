// @ts-check
// Shortens what a minifier leaves alone: the text of css`` and html`` templates.
import { parseSync, Visitor } from 'vite';

/** @import { Plugin } from 'vite' */

const COMMENT = /\/\*[^]*?\*\//g;
const STRING = /"(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*'/g;

/** Only what never changes a meaning: newer syntax passes untouched. */
export function minifyCss(/** @type {string} */ text) {
  /** @type {string[]} */
  const strings = [];
  return text
    .replace(COMMENT, '')
    .replace(STRING, (string) => `"${strings.push(string) - 1}"`)
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}')
    .replace(/"(\d+)"/g, (_, i) => strings[i] ?? '');
}

/** White space around a line break is one space to HTML, or none before the end of a tag. */
export const minifyHtml = (/** @type {string} */ text) =>
  text
    .replace(/<!--[^]*?-->/g, '')
    .replace(/\s*\n\s*>/g, '>')
    .replace(/\s*\n\s*/g, ' ');

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
