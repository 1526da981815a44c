// @ts-check
// The properties and events of the element as a type for JSX and templates. Of what the generator for JSX writes, the
// properties alone are kept: how each framework finds them stands in src/frameworks/.
import { generateJsxTypes } from '@wc-toolkit/jsx-types';
import ts from 'typescript';

/**
 * @param {any} manifest
 * @param {{ element: string, index: string }} names of the element's class, and of the module that exports the class
 * @returns {string} a module that exports the type `${element}Props`
 */
export function elementProps(manifest, { element, index }) {
  const generated = generateJsxTypes(manifest, { fileName: '', globalTypePath: index }) ?? '';
  const { statements } = ts.createSourceFile('jsx.ts', generated, ts.ScriptTarget.Latest, true);
  const type = statements
    .filter(ts.isTypeAliasDeclaration)
    .find(({ name }) => name.text === `${element}Props`)
    ?.getFullText();
  if (!type) throw new Error(`The generator for JSX wrote no type ${element}Props`);
  const imported = statements
    .filter(ts.isImportDeclaration)
    .flatMap(({ importClause }) => importClause?.namedBindings ?? [])
    .filter(ts.isNamedImports)
    .flatMap(({ elements }) => elements.map(({ name }) => name.text))
    .filter((name) => new RegExp(`\\b${name}\\b`).test(type));
  return [
    '// Written by `npm run manifest`.',
    `import type { ${imported.join(', ')} } from '${index}';`,
    type.trim(),
  ].join('\n\n');
}
