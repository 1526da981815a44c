// @ts-check
// Style sheets are written in css`` templates, which a minifier of scripts leaves as they are.
import { transform } from 'lightningcss';
import MagicString from 'magic-string';
import { parseSync, Visitor } from 'vite';

/** @import { Plugin } from 'vite' */

/** @returns {Plugin} */
export const minifyStyles = () => ({
  name: 'minify-styles',
  enforce: 'pre',
  transform: {
    filter: { id: /\.ts$/, code: /\bcss`/ },
    handler(code, id) {
      const sources = new MagicString(code);
      new Visitor({
        TaggedTemplateExpression({ start, end, tag, quasi: { quasis } }) {
          const [sheet, ...more] = quasis;
          if (tag.type !== 'Identifier' || tag.name !== 'css' || !sheet) return;
          if (more.length > 0) throw new Error(`A style sheet with an expression in it: ${id}`);
          const { code: minified } = transform({
            filename: id,
            code: Buffer.from(sheet.value.raw),
            minify: true,
          });
          sources.overwrite(start, end, JSON.stringify(minified.toString()));
        },
      }).visit(parseSync(id, code).program);
      return { code: sources.toString(), map: sources.generateMap({ hires: 'boundary' }) };
    },
  },
});
