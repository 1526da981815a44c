// @ts-check
// Reads html`` templates when the script is built, so that no reader's browser has to. What Lit would find out
// stands in the strings: the first is the whole markup, and each after it says where the value before it goes,
//     html`<p lang=${lang}>${text}</p>`   →   html`<p><!></p>${lang}0lang${text}1`
// as the node's number (elements and comments, in order) and the attribute's name, if it is one's.
// The lean Lit understands no other: see lean-lit.mjs, which also refuses what is not foreseen here.
import { parseSync, Visitor } from 'vite';

/** @import { ESTree, Plugin } from 'vite' */

const NODE = /<[a-z!]/gi;
const ATTRIBUTE = /\s([.@]?[\w-]+)=$/;

/**
 * @param {string[]} strings of a template
 * @returns {string[]} as many
 */
export function compileTemplate(strings) {
  let html = '';
  const places = strings.slice(0, -1).map((text) => {
    html += text;
    const isInTag = html.lastIndexOf('<') > html.lastIndexOf('>');
    const [all = '', name = ''] = (isInTag && ATTRIBUTE.exec(html)) || [];
    html = isInTag ? html.slice(0, html.length - all.length) : `${html}<!>`;
    return `${(html.match(NODE) ?? []).length - 1}${name}`;
  });
  return [html + strings.at(-1), ...places];
}

/** What a string or template literal says, as it stands between backticks. */
const between = (/** @type {ESTree.Argument} */ node, /** @type {string} */ code) => {
  if (node.type === 'TemplateLiteral') return code.slice(node.start + 1, node.end - 1);
  if (node.type === 'Literal' && typeof node.value === 'string' && !/[`\\$]/.test(node.value))
    return node.value;
  throw new Error(`no literal: ${code.slice(node.start, node.end)}`);
};

/** Compiles the templates in a module, and what it hands to `templateStrings`. */
export function compileTemplates(/** @type {string} */ id, /** @type {string} */ code) {
  /** @type {{ start: number, end: number, text: string }[]} */
  const edits = [];
  new Visitor({
    TaggedTemplateExpression({ tag, quasi: { quasis } }) {
      if (tag.type !== 'Identifier' || tag.name !== 'html') return;
      const compiled = compileTemplate(quasis.map(({ value }) => value.raw));
      for (const [i, { start, value }] of quasis.entries())
        // A template element's range starts with the backtick or brace before it.
        edits.push({
          start: start + 1,
          end: start + 1 + value.raw.length,
          text: compiled[i] ?? '',
        });
    },
    CallExpression({ callee, arguments: strings }) {
      if (callee.type !== 'Identifier' || callee.name !== 'templateStrings') return;
      const compiled = compileTemplate(strings.map((string) => between(string, code)));
      for (const [i, { start, end }] of strings.entries())
        edits.push({ start, end, text: `\`${compiled[i] ?? ''}\`` });
    },
  }).visit(parseSync(id, code).program);
  edits.sort((a, b) => b.start - a.start);
  for (const { start, end, text } of edits) code = code.slice(0, start) + text + code.slice(end);
  return code;
}

/** @returns {Plugin} */
export const useCompiledTemplates = () => ({
  name: 'compile-templates',
  enforce: 'pre',
  transform: {
    filter: {
      id: { include: /\.ts$/, exclude: /\/generated\// },
      code: /\bhtml`|\btemplateStrings\(/,
    },
    handler: (code, id) => ({ code: compileTemplates(id, code), map: null }),
  },
});
