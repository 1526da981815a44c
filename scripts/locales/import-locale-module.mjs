// @ts-check
// The module that imports catalogues, written from the list of languages.
import { cldrLanguages } from './write-cldr.mjs';

/** @param {string[]} tags of catalogues @returns {string} */
export const importLocaleModule = (tags) => `// Written by \`npm run localize:build\`. Do not edit.
// Where catalogues come from. Literal imports, so that any bundler can split them;
// the one-script build replaces this module by one that names files beside the script.

import type { LocaleModule } from '@lit/localize';
import type { ChunkImporter } from '../platform/load-chunk.js';

const importers: Record<string, ChunkImporter<unknown>> = {
${tags.map((tag) => `  ${/-/.test(tag) ? `'${tag}'` : tag}: () => import('./generated/locales/${tag}.js'),`).join('\n')}
${[...cldrLanguages(tags), 'names'].map((name) => `  '${name}-cldr': () => import('./generated/cldr/${name}.js'),`).join('\n')}
};

/**
 * \`name\`: a locale, and perhaps \`-lazy\`, which only the one-script build tells apart; with \`-cldr\`, a language's own
 * dates and names.
 */
export const localeFile = <Module = LocaleModule>(name: string): ChunkImporter<Module> =>
  (importers[name.replace('-lazy', '')] as ChunkImporter<Module> | undefined) ??
  (() => Promise.reject(new Error(name)));
`;
