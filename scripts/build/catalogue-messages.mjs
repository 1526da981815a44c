// @ts-check
// Which messages a module says, and catalogues that hold only some.
import { parseSync, Visitor } from 'vite';

/** @import { ESTree, Plugin } from 'vite' */

/** `msg(…)` or `l10n.msg(…)` */
const isMsg = (/** @type {ESTree.Expression} */ callee) =>
  callee.type === 'Identifier'
    ? callee.name === 'msg'
    : callee.type === 'MemberExpression' &&
      callee.property.type === 'Identifier' &&
      callee.property.name === 'msg';

/** @param {ESTree.ObjectExpression} object */
const propertiesOf = ({ properties }) =>
  properties.flatMap((property) => (property.type === 'Property' ? [property] : []));

/** @param {ESTree.PropertyKey} key */
const nameOf = (key) =>
  key.type === 'Identifier' ? key.name : key.type === 'Literal' ? String(key.value) : '';

/**
 * The options of every message that a module says: `{ id, desc }`.
 * @param {string} id of the module
 * @param {string} code
 * @returns {{ name: string, value: ESTree.Expression, start: number, end: number }[]}
 */
export function messageOptions(id, code) {
  if (!/\.ts$/.test(id) || !/\bmsg\(/.test(code)) return [];
  /** @type {ReturnType<typeof messageOptions>} */
  const found = [];
  new Visitor({
    CallExpression({ callee, arguments: [, options] }) {
      if (!isMsg(callee) || options?.type !== 'ObjectExpression') return;
      for (const { key, value, start, end } of propertiesOf(options))
        found.push({ name: nameOf(key), value, start, end });
    },
  }).visit(parseSync(id, code).program);
  return found;
}

/** @param {string} id of the module @param {string} code @returns {string[]} */
export const messageIds = (id, code) =>
  messageOptions(id, code).flatMap(({ name, value }) =>
    name === 'id' && value.type === 'Literal' ? [String(value.value)] : [],
  );

/** `str` of Lit's localisation; each catalogue holds a copy, since a shared module would be one more file to load. */
const str = `const str = (strings, ...values) => ({ strTag: true, strings, values });`;

/**
 * Leaves only some messages in a generated catalogue.
 * @param {(id: string) => boolean} isKept
 * @returns {Plugin}
 */
export const keepMessages = (isKept) => ({
  name: 'keep-messages',
  enforce: 'pre',
  transform: {
    order: 'pre',
    filter: { code: /\btemplates\b/ },
    handler(code, id) {
      /** @type {string[]} */
      const kept = [];
      new Visitor({
        VariableDeclarator({ id: variable, init }) {
          if (variable.type !== 'Identifier' || variable.name !== 'templates') return;
          if (init?.type !== 'ObjectExpression') return;
          for (const { key, start, end } of propertiesOf(init))
            if (isKept(nameOf(key))) kept.push(code.slice(start, end));
        },
      }).visit(parseSync(id, code).program);
      return {
        code: `${str}\nexport const templates = { ${kept.join(', ')} };`,
        map: null,
      };
    },
  },
});
