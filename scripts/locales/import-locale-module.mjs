// @ts-check
// The module that imports catalogues, written from the list of languages.

/** @param {string[]} tags @returns {string} */
export const importLocaleModule = (tags) => `// Written by \`npm run localize:build\`. Do not edit.
// Where catalogues come from. Literal imports, so that any bundler can split them;
// the one-script build replaces this module by one that names files beside the script.
import type { LocaleModule } from '@lit/localize';

/** \`retry\` makes a changed address of a file that failed before; bundled copies cannot use it. */
export type LocaleImporter = (retry: string) => Promise<LocaleModule>;

const importers: Record<string, LocaleImporter> = {
${tags.map((tag) => `  ${/-/.test(tag) ? `'${tag}'` : tag}: () => import('./generated/locales/${tag}.js'),`).join('\n')}
};

/** \`name\`: a locale, and perhaps \`-later\`, which only the one-script build tells apart. */
export const importLocale = (name: string, retry: string): Promise<LocaleModule> => {
  const importer = importers[name.replace('-lazy', '')];
  return importer ? importer(retry) : Promise.reject(new Error(name));
};
`;
