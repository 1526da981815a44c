// @ts-check
// Notes for translators are read from the sources; readers need not download them.
import { parseSync, Visitor } from 'vite';

/** @import { ESTree, Plugin } from 'vite' */

/** `msg(…)` or `l10n.msg(…)` */
const isMsg = (/** @type {ESTree.Expression} */ callee) =>
  callee.type === 'Identifier'
    ? callee.name === 'msg'
    : callee.type === 'MemberExpression' &&
      callee.property.type === 'Identifier' &&
      callee.property.name === 'msg';

/** @returns {Plugin} */
export const dropMessageNotes = () => ({
  name: 'drop-message-notes',
  enforce: 'pre',
  transform: {
    filter: { id: /\.ts$/, code: /\bmsg\(/ },
    handler(code, id) {
      /** @type {{ start: number, end: number }[]} */
      const notes = [];
      new Visitor({
        CallExpression({ callee, arguments: [, options] }) {
          if (!isMsg(callee) || options?.type !== 'ObjectExpression') return;
          for (const property of options.properties)
            if (property.type === 'Property' && property.key.type === 'Identifier')
              if (property.key.name === 'desc') notes.push(property);
        },
      }).visit(parseSync(id, code).program);
      for (const { start, end } of notes.sort((a, b) => b.start - a.start))
        code = code.slice(0, start) + code.slice(end).replace(/^\s*,/, '');
      return { code, map: null };
    },
  },
});
