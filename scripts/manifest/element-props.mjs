// @ts-check
// The properties and events of each element as a type for JSX and templates. Of what the generator for JSX writes, the
// properties alone are kept: how each framework finds them stands in src/frameworks/.
import { generateJsxTypes } from '@wc-toolkit/jsx-types';
import ts from 'typescript';

/**
 * @param {any} manifest
 * @param {{ elements: string[], index: string }} names of the elements' classes, and of the module that exports them
 * @returns {string} a module that exports the types `${element}Props`
 */
export function elementProps(manifest, { elements, index }) {
  const generated = generateJsxTypes(manifest, { fileName: '', globalTypePath: index }) ?? '';
  const { statements } = ts.createSourceFile('jsx.ts', generated, ts.ScriptTarget.Latest, true);
  const types = elements.map((element) => {
    const type = statements
      .filter(ts.isTypeAliasDeclaration)
      .find(({ name }) => name.text === `${element}Props`)
      ?.getFullText();
    if (!type) throw new Error(`The generator for JSX wrote no type ${element}Props`);
    return type.trim();
  });
  const imported = statements
    .filter(ts.isImportDeclaration)
    .flatMap(({ importClause }) => importClause?.namedBindings ?? [])
    .filter(ts.isNamedImports)
    .flatMap(({ elements: specifiers }) => specifiers.map(({ name }) => name.text))
    .filter((name) => types.some((type) => new RegExp(`\\b${name}\\b`).test(type)));
  return [
    '// Written by `npm run manifest`.',
    `import type { ${[...new Set(imported)].join(', ')} } from '${index}';`,
    ...types,
  ].join('\n\n');
}
