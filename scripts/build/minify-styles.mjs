// @ts-check
// Style sheets are written in css`` templates, which a minifier of scripts leaves as they are.
import { transform } from 'lightningcss';
import { parseSync, Visitor } from 'vite';

/** @import { Plugin } from 'vite' */

/** @returns {Plugin} */
export const minifyStyles = () => ({
  name: 'minify-styles',
  enforce: 'pre',
  transform: {
    filter: { id: /\.ts$/, code: /\bcss`/ },
    handler(code, id) {
      /** @type {{ start: number, end: number, css: string }[]} */
      const sheets = [];
      new Visitor({
        TaggedTemplateExpression({ start, end, tag, quasi: { quasis } }) {
          const [sheet, ...more] = quasis;
          if (tag.type !== 'Identifier' || tag.name !== 'css' || !sheet) return;
          if (more.length > 0) throw new Error(`A style sheet with an expression in it: ${id}`);
          sheets.push({ start, end, css: sheet.value.raw });
        },
      }).visit(parseSync(id, code).program);
      for (const { start, end, css } of sheets.reverse()) {
        const { code: minified } = transform({
          filename: id,
          code: Buffer.from(css),
          minify: true,
        });
        code = code.slice(0, start) + JSON.stringify(minified.toString()) + code.slice(end);
      }
      return { code, map: null };
    },
  },
});
