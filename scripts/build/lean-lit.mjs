// @ts-check
// Leaves out of lit-html what no template of the card uses, about a quarter of it. What is cut stands in the
// table below, as it is written in the package's development build; a version in which one of these is
// missing fails the build. See docs/decisions/0009-lean-lit.md.
import { readFileSync } from 'node:fs';
import { parseSync, Visitor } from 'vite';

/** @import { ESTree, Plugin } from 'vite' */

const LIT_HTML = /\/lit-html\/lit-html\.js$/;

/** @type {[what: string, from: string, to: string][]} */
const CUTS = [
  ['checks of the development build', 'const DEV_MODE = true;', 'const DEV_MODE = false;'],
  [
    'sanitizer hooks, as in the production build',
    'const ENABLE_EXTRA_SECURITY_HOOKS = true;',
    'const ENABLE_EXTRA_SECURITY_HOOKS = false;',
  ],
  [
    'a polyfill of shadow roots',
    'const ENABLE_SHADYDOM_NOPATCH = true;',
    'const ENABLE_SHADYDOM_NOPATCH = false;',
  ],
  [
    'its number among the copies of Lit on a page, since it is none for others to use',
    "(global.litHtmlVersions ??= []).push('3.3.3');",
    '',
  ],
  [
    'a long word for what is no template',
    "let message = 'invalid template strings array';",
    "let message = 'no template';",
  ],
  ['the polyfill, once more', 'polyfillSupport?.(Template, ChildPart);', ''],
  ['directives in children', 'value = resolveDirective(this, value, directiveParent);', ''],
  ['directives in attributes', 'value = resolveDirective(this, value, directiveParent, 0);', ''],
  [
    'directives in events',
    'resolveDirective(this, newListener, directiveParent, 0) ?? nothing',
    'newListener ?? nothing',
  ],
  ['directives told that a part goes', 'this._$notifyConnectionChanged?.(false, true, from);', ''],
  [
    'directives told whether a part is connected',
    'this.__isConnected = options?.isConnected ?? true;',
    '',
  ],
  [
    'noChange',
    'else if (value !== this._$committedValue && value !== noChange) {',
    'else if (value !== this._$committedValue) {',
  ],
  [
    'noChange in attributes',
    '(value !== this._$committedValue && value !== noChange);',
    'value !== this._$committedValue;',
  ],
  [
    'noChange in events',
    `if (newListener === noChange) {
            return;
        }`,
    '',
  ],
  ['parts of elements', 'else if (templatePart.type === ELEMENT_PART) {', 'else if (DEV_MODE) {'],
  [
    'templates compiled beforehand',
    "const template = typeof type === 'number'",
    'const template = true',
  ],
  ['other scopes to create nodes in', '(options?.creationScope ?? d)', 'd'],
  ['other iterables than arrays', 'else if (isIterable(value)) {', 'else if (isArray(value)) {'],
  [
    'attributes of text and expressions',
    "if (strings.length > 2 || strings[0] !== '' || strings[1] !== '') {",
    'if (DEV_MODE) {',
  ],
  [
    'what an attribute had before, said once',
    `else {
            this._$committedValue = nothing;
        }
        if (ENABLE`,
    'if (ENABLE',
  ],
  ['their values', 'if (strings === undefined) {', 'if (!DEV_MODE) {'],
  ['their place among a template’s', 'if (part.strings !== undefined) {', 'if (DEV_MODE) {'],
  [
    'options of events',
    `newListener.capture !==
                oldListener.capture ||
            newListener.once !==
                oldListener.once ||
            newListener.passive !==
                oldListener.passive;`,
    'false;',
  ],
  [
    'their removal',
    'this.element.removeEventListener(this.name, this, oldListener);',
    'this.element.removeEventListener(this.name, this);',
  ],
  [
    'their listening',
    'this.element.addEventListener(this.name, this, newListener);',
    'this.element.addEventListener(this.name, this);',
  ],
  [
    'listeners that are methods of the host, or objects',
    `if (typeof this._$committedValue === 'function') {
            this._$committedValue.call(this.options?.host ?? this.element, event);
        }
        else {
            this._$committedValue.handleEvent(event);
        }`,
    'this._$committedValue(event);',
  ],
  [
    'what unwraps nodes',
    `const n = wrap(start).nextSibling;
            wrap(start).remove();`,
    `const n = start.nextSibling;
            start.remove();`,
  ],
  [
    'rendering before a sibling',
    'const partOwnerNode = options?.renderBefore ?? container;',
    'const partOwnerNode = container;',
  ],
  ['that sibling', 'const endNode = options?.renderBefore ?? null;', 'const endNode = null;'],
  [
    'directives’ parents, of children',
    '_$setValue(value, directiveParent = this) {',
    '_$setValue(value) {',
  ],
  [
    'directives’ parents, of attributes',
    '_$setValue(value, directiveParent = this, valueIndex, noCommit) {',
    '_$setValue(value, valueIndex) {',
  ],
  [
    'directives’ parents, of events',
    '_$setValue(newListener, directiveParent = this) {',
    '_$setValue(newListener) {',
  ],
  ['attributes set by directives', 'if (change && !noCommit) {', 'if (change) {'],
  [
    'other parts than two',
    'else if (templatePart.type === ATTRIBUTE_PART) {',
    'else if (!DEV_MODE) {',
  ],
  ['parts that are none', 'if (part !== undefined) {', 'if (!DEV_MODE) {'],
  [
    'options of nodes',
    'const fragment = instance._clone(this.options);',
    'const fragment = instance._clone();',
  ],
  [
    'options of items',
    'this._insert(createMarker()), this, this.options)',
    'this._insert(createMarker()))',
  ],
  ['options of the root', 'endNode, undefined, options ?? {});', 'endNode);'],
];

/** Reads a template as compile-templates.mjs has prepared it: markup, then a place for each value. */
const TEMPLATE = `class Template {
  constructor({ strings }) {
    const [html, ...places] = strings;
    this.parts = places.map((place) => {
      const [, index, kind, name] = /(\\d+)([.@]?)(.*)/.exec(place);
      return {
        type: name ? ATTRIBUTE_PART : CHILD_PART,
        index: +index,
        name,
        ctor: kind ? (kind === '.' ? PropertyPart : EventPart) : AttributePart,
      };
    });
    this.el = d.createElement('template');
    this.el.innerHTML = trustFromTemplateString(strings, html);
  }
}`;

/** What read templates before, and what it was made of. */
const READERS = [
  ...['boundAttributeSuffix', 'marker', 'markerMatch', 'nodeMarker', 'getTemplateHtml', '_$LH'],
  ...['SPACE_CHAR', 'ATTR_VALUE_CHAR', 'NAME_CHAR', 'textEndRegex', 'tagEndRegex'],
  ...['commentEndRegex', 'comment2EndRegex', 'singleQuoteAttrEndRegex', 'doubleQuoteAttrEndRegex'],
  ...['rawTextElement', 'Template'],
];

const readerOf = (/** @type {ESTree.Declaration} */ node) => {
  const id = node.type === 'VariableDeclaration' && node.declarations[0]?.id;
  return id && id.type === 'Identifier' && READERS.includes(id.name) ? id.name : '';
};

/** What only directives ask of a part. */
const MEMBERS = /^(?:parentNode|startNode|endNode|tagName|setConnected|_\$isConnected)$/;
const FIELDS = /^(?:type|options|_\$parent|_\$disconnectableChildren)$/;

/** Classes whose constructors only hand on what they are given. */
const PASSING_ON = /^(?:PropertyPart|EventPart)$/;

/** `this.<name> = …` */
const assignedField = (/** @type {ESTree.Expression} */ expression) =>
  expression.type === 'AssignmentExpression' &&
  expression.left.type === 'MemberExpression' &&
  expression.left.object.type === 'ThisExpression' &&
  expression.left.property.type === 'Identifier'
    ? expression.left.property.name
    : '';

/** @param {string} code of the development build */
export function leanLit(code) {
  for (const [what, from, to] of CUTS) {
    const [before, after, ...more] = code.split(from);
    if (before === undefined || after === undefined || more.length > 0)
      throw new Error(`lit-html has changed: ${what}, ${more.length + 1} times: ${from}`);
    code = before + to + after;
  }
  /** @type {{ start: number, end: number, text: string }[]} */
  const edits = [];
  const replace = (/** @type {{ start: number, end: number }} */ { start, end }, text = '') =>
    void edits.push({ start, end, text });
  /** @type {Set<string>} */
  const readers = new Set();
  new Visitor({
    ExportNamedDeclaration(node) {
      if (node.declaration && readerOf(node.declaration)) replace(node);
    },
    VariableDeclaration(node) {
      const reader = readerOf(node);
      if (!reader) return;
      readers.add(reader);
      replace(node);
    },
    ClassDeclaration({ id, body, start, end }) {
      if (id?.name === 'Template') {
        readers.add('Template');
        replace({ start, end }, TEMPLATE);
      }
      if (!PASSING_ON.test(id?.name ?? '')) return;
      for (const member of body.body)
        if (member.type === 'MethodDefinition' && member.kind === 'constructor') replace(member);
    },
    MethodDefinition(node) {
      if (node.key.type === 'Identifier' && MEMBERS.test(node.key.name)) replace(node);
    },
    ExpressionStatement(node) {
      if (FIELDS.test(assignedField(node.expression))) replace(node);
    },
  }).visit(parseSync('lit-html.js', code).program);
  if (readers.size !== READERS.length)
    throw new Error(`lit-html has changed: templates are read by ${[...readers].join()}`);
  const isWithin = (/** @type {number} */ at) =>
    edits.some(({ start, end }) => start < at && at < end);
  for (const { start, end, text } of edits.sort((a, b) => b.start - a.start))
    if (!isWithin(start)) code = code.slice(0, start) + text + code.slice(end);
  return code;
}

/** What the text before an expression must not end in, nor a template contain. @type {[RegExp, string][]} */
const REFUSED = [
  [/<[^>]*=\s*["'][^"'>]*$/, 'an attribute of text and expressions, or in quotes'],
  [/<[^>]*=\s*'/, 'an attribute in single quotes'],
  [/<[^>]*\s\?[\w-]+=$/, 'a boolean attribute: use `name=${condition ? "" : nothing}`'],
  [/<[^>]*[\s"]$/, 'an expression for an element'],
  [/<\/?$/, 'an expression for a tag’s name'],
  [/<(?:script|style|textarea|title)\b/i, 'an element of raw text'],
  [/<!--/, 'a comment'],
];

/**
 * What the lean Lit would not understand in a module’s templates, in words.
 * @param {string} id @param {string} code @returns {string[]}
 */
export function refusedTemplates(id, code) {
  /** @type {string[]} */
  const found = [];
  const file = parseSync(id, code);
  new Visitor({
    TaggedTemplateExpression({ tag, quasi }) {
      if (tag.type !== 'Identifier' || !/^(?:html|svg|mathml)$/.test(tag.name)) return;
      if (tag.name !== 'html') found.push(`${tag.name} templates`);
      let text = '';
      for (const { value, tail } of quasi.quasis) {
        text += value.raw;
        for (const [pattern, what] of REFUSED)
          if (pattern.test(text) && (!tail || !pattern.source.endsWith('$'))) found.push(what);
        // An expression stands for one word, in a tag as between tags.
        text += 'x';
      }
    },
  }).visit(file.program);
  for (const { moduleRequest } of file.module.staticImports)
    if (/\/directives?\b|\/directives\//.test(moduleRequest.value)) found.push('directives');
  return [...new Set(found)];
}

/** @returns {Plugin} */
export const useLeanLit = () => ({
  name: 'lean-lit',
  enforce: 'pre',
  load: {
    filter: { id: LIT_HTML },
    handler: (id) => ({
      code: leanLit(readFileSync(id.replace(/lit-html\.js$/, 'development/lit-html.js'), 'utf8')),
      map: null,
    }),
  },
  transform: {
    order: 'pre',
    filter: { id: /\.ts$/, code: /\b(?:html|svg|mathml)`|\blit\b/ },
    handler(code, id) {
      const refused = refusedTemplates(id, code);
      if (refused.length > 0)
        this.error(`${id} uses what lean Lit leaves out: ${refused.join('; ')}`);
      return null;
    },
  },
});
