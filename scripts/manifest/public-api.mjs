// @ts-check
// Makes the analyser's account of the sources one of the published package: what its index
// exports, at the published paths, without inner members, and with the events as classes.

/**
 * @typedef {{ name: string, type?: { text: string }, description?: string, [key: string]: unknown }} Entry
 * @typedef {Entry & { kind: string, members?: Entry[], attributes?: Entry[], events?: Entry[], superclass?: Entry }} Declaration
 * @typedef {{ path: string, declarations?: Declaration[], exports?: Entry[] }} Module
 */

const isPublic = (/** @type {Entry} */ { name, privacy }) =>
  !name.startsWith('#') && privacy !== 'private' && privacy !== 'protected';

/** The name in `super('name', …)` of a class of events. @param {any} node */
const eventName = (node) => /\bextends Event \{.*?\bsuper\('([\w-]+)'/s.exec(node.getText())?.[1];

/** Fields that a constructor declares in its parameters. @param {any} ts @param {any} node */
function parameterFields(ts, node) {
  const constructor = node.members.find(ts.isConstructorDeclaration);
  return (constructor?.parameters ?? [])
    .filter((/** @type {any} */ { modifiers }) =>
      modifiers?.some((/** @type {any} */ { kind }) => kind === ts.SyntaxKind.ReadonlyKeyword),
    )
    .map((/** @type {any} */ parameter) => ({
      kind: 'field',
      name: parameter.name.getText(),
      type: { text: parameter.type?.getText() ?? 'unknown' },
      description: parameter.jsDoc?.at(-1)?.comment,
      readonly: true,
    }));
}

/**
 * @param {object} options
 * @param {string} options.index the module that exports the public API
 * @param {string} options.published its path in the package
 * @param {{ tagNames: string[], published: string }} options.definition what registers the elements
 */
export function publicApi({ index, published, definition }) {
  /** @type {Map<string, string>} */
  const aliases = new Map();
  /** @type {Entry[]} */
  const events = [];
  /** @type {Map<string, Entry[]>} */
  const fieldsByClass = new Map();

  /** Unions by name say nothing to an editor. @param {Entry} entry */
  const spellOut = (entry) => ({
    ...entry,
    inheritedFrom: undefined,
    ...(entry.type && { type: { text: aliases.get(entry.type.text) ?? entry.type.text } }),
  });

  /** @param {Declaration} declaration @returns {Declaration} */
  function publish(declaration) {
    const { members = [], attributes, superclass } = declaration;
    const fields = fieldsByClass.get(declaration.name) ?? [];
    const result = {
      ...declaration,
      members: [...fields, ...members.filter(isPublic)].map(spellOut),
    };
    // An attribute without a property here is one of HTMLElement's, of the same name.
    if (attributes)
      result.attributes = attributes.map((attribute) => ({
        ...spellOut(attribute),
        fieldName: attribute['fieldName'] ?? attribute.name,
      }));
    if (definition.tagNames.includes(String(declaration['tagName']))) {
      const fired = (declaration.events ?? []).map(({ name }) => name);
      result.events = events.filter(({ name }) => fired.includes(name));
      // Its bases here are no part of the API.
      result.superclass = { name: 'HTMLElement', package: 'global:' };
    } else if (superclass) result.superclass = { name: superclass.name, package: 'global:' };
    return result;
  }

  return {
    name: 'public-api',
    /** @param {any} context */
    analyzePhase({ ts, node }) {
      if (ts.isTypeAliasDeclaration(node) && ts.isUnionTypeNode(node.type))
        aliases.set(
          node.name.getText(),
          node.type
            .getText()
            .replace(/^\|\s*/, '')
            .replace(/\s+/g, ' '),
        );
      if (!ts.isClassDeclaration(node) || !node.name) return;
      const className = node.name.getText();
      fieldsByClass.set(className, parameterFields(ts, node));
      const name = eventName(node);
      const description = node.jsDoc?.at(-1)?.comment;
      if (name) events.push({ name, type: { text: className }, description });
    },
    /** @param {{ customElementsManifest: { readme: string, modules: Module[] } }} context */
    packageLinkPhase({ customElementsManifest: manifest }) {
      const declared = manifest.modules.flatMap(({ declarations = [] }) => declarations);
      const names = (manifest.modules.find(({ path }) => path === index)?.exports ?? [])
        .map(({ name }) => name)
        .sort();
      const declarations = names
        .flatMap((name) => declared.find((declaration) => declaration.name === name) ?? [])
        .map(publish);
      const reference = (/** @type {string} */ name) => ({ name, module: published });
      const elements = definition.tagNames.map((name) => {
        const element = declarations.find(({ tagName }) => tagName === name);
        if (!element) throw new Error(`${index} exports no <${name}>`);
        return { tagName: name, element };
      });
      manifest.readme = 'README.md';
      manifest.modules = /** @type {any} */ ([
        {
          kind: 'javascript-module',
          path: published,
          declarations,
          exports: declarations.map(({ name }) => ({
            kind: 'js',
            name,
            declaration: reference(name),
          })),
        },
        {
          kind: 'javascript-module',
          path: definition.published,
          declarations: [],
          exports: elements.map(({ tagName, element }) => ({
            kind: 'custom-element-definition',
            name: tagName,
            declaration: reference(element.name),
          })),
        },
      ]);
    },
  };
}
