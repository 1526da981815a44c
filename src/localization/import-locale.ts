// Written by `npm run localize:build`. Do not edit.
// Where catalogues come from. Literal imports, so that any bundler can split them;
// the one-script build replaces this module by one that names files beside the script.
import type { LocaleModule } from '@lit/localize';
import type { ChunkImporter } from '../platform/load-chunk.js';

const importers: Record<string, ChunkImporter<LocaleModule>> = {
  ar: () => import('./generated/locales/ar.js'),
  az: () => import('./generated/locales/az.js'),
  bg: () => import('./generated/locales/bg.js'),
  bs: () => import('./generated/locales/bs.js'),
  cs: () => import('./generated/locales/cs.js'),
  da: () => import('./generated/locales/da.js'),
  de: () => import('./generated/locales/de.js'),
  el: () => import('./generated/locales/el.js'),
  es: () => import('./generated/locales/es.js'),
  et: () => import('./generated/locales/et.js'),
  fi: () => import('./generated/locales/fi.js'),
  fr: () => import('./generated/locales/fr.js'),
  ga: () => import('./generated/locales/ga.js'),
  he: () => import('./generated/locales/he.js'),
  hr: () => import('./generated/locales/hr.js'),
  hu: () => import('./generated/locales/hu.js'),
  hy: () => import('./generated/locales/hy.js'),
  it: () => import('./generated/locales/it.js'),
  ka: () => import('./generated/locales/ka.js'),
  lt: () => import('./generated/locales/lt.js'),
  lv: () => import('./generated/locales/lv.js'),
  mk: () => import('./generated/locales/mk.js'),
  mt: () => import('./generated/locales/mt.js'),
  nl: () => import('./generated/locales/nl.js'),
  pl: () => import('./generated/locales/pl.js'),
  pt: () => import('./generated/locales/pt.js'),
  ro: () => import('./generated/locales/ro.js'),
  ru: () => import('./generated/locales/ru.js'),
  sk: () => import('./generated/locales/sk.js'),
  sl: () => import('./generated/locales/sl.js'),
  sq: () => import('./generated/locales/sq.js'),
  sr: () => import('./generated/locales/sr.js'),
  'sr-Latn': () => import('./generated/locales/sr-Latn.js'),
  'sr-ME': () => import('./generated/locales/sr-ME.js'),
  sv: () => import('./generated/locales/sv.js'),
  tr: () => import('./generated/locales/tr.js'),
  uk: () => import('./generated/locales/uk.js'),
};

/** `name`: a locale, and perhaps `-lazy`, which only the one-script build tells apart. */
export const localeFile = (name: string): ChunkImporter<LocaleModule> =>
  importers[name.replace('-lazy', '')] ?? (() => Promise.reject(new Error(name)));
