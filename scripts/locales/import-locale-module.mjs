// @ts-check
// The module that imports catalogues, written from the list of languages.

/** @param {string[]} tags @returns {string} */
export const importLocaleModule = (tags) => `// Written by \`npm run localize:build\`. Do not edit.
// Where catalogues come from. Literal imports, so that any bundler can split them;
// the one-script build replaces this module by one that names files beside the script.
import type { LocaleModule } from '@lit/localize';
import type { ChunkImporter } from '../platform/load-chunk.js';

const importers: Record<string, ChunkImporter<LocaleModule>> = {
${tags.map((tag) => `  ${/-/.test(tag) ? `'${tag}'` : tag}: () => import('./generated/locales/${tag}.js'),`).join('\n')}
};

/** \`name\`: a locale, and perhaps \`-lazy\`, which only the one-script build tells apart. */
export const localeFile = (name: string): ChunkImporter<LocaleModule> =>
  importers[name.replace('-lazy', '')] ?? (() => Promise.reject(new Error(name)));
`;
