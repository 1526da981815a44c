// Written by `npm run localize:build`. Do not edit.
// Where catalogues come from. Literal imports, so that any bundler can split them;
// the one-script build replaces this module by one that names files beside the script.

import type { LocaleModule } from '@lit/localize';
import type { ChunkImporter } from '../platform/load-chunk.js';

const importers: Record<string, ChunkImporter<unknown>> = {
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
  'az-cldr': () => import('./generated/cldr/az.js'),
  'be-cldr': () => import('./generated/cldr/be.js'),
  'bs-cldr': () => import('./generated/cldr/bs.js'),
  'ckb-cldr': () => import('./generated/cldr/ckb.js'),
  'cy-cldr': () => import('./generated/cldr/cy.js'),
  'eu-cldr': () => import('./generated/cldr/eu.js'),
  'ga-cldr': () => import('./generated/cldr/ga.js'),
  'gl-cldr': () => import('./generated/cldr/gl.js'),
  'hy-cldr': () => import('./generated/cldr/hy.js'),
  'is-cldr': () => import('./generated/cldr/is.js'),
  'ka-cldr': () => import('./generated/cldr/ka.js'),
  'kab-cldr': () => import('./generated/cldr/kab.js'),
  'kk-cldr': () => import('./generated/cldr/kk.js'),
  'kok-cldr': () => import('./generated/cldr/kok.js'),
  'ku-cldr': () => import('./generated/cldr/ku.js'),
  'lb-cldr': () => import('./generated/cldr/lb.js'),
  'mk-cldr': () => import('./generated/cldr/mk.js'),
  'mt-cldr': () => import('./generated/cldr/mt.js'),
  'nn-cldr': () => import('./generated/cldr/nn.js'),
  'pa-cldr': () => import('./generated/cldr/pa.js'),
  'ps-cldr': () => import('./generated/cldr/ps.js'),
  'sd-cldr': () => import('./generated/cldr/sd.js'),
  'shi-cldr': () => import('./generated/cldr/shi.js'),
  'sq-cldr': () => import('./generated/cldr/sq.js'),
  'tzm-cldr': () => import('./generated/cldr/tzm.js'),
  'uz-cldr': () => import('./generated/cldr/uz.js'),
  'zgh-cldr': () => import('./generated/cldr/zgh.js'),
  'names-cldr': () => import('./generated/cldr/names.js'),
};

/**
 * `name`: a locale, and perhaps `-lazy`, which only the one-script build tells apart; with `-cldr`, a language's own
 * dates and names.
 */
export const localeFile = <Module = LocaleModule>(name: string): ChunkImporter<Module> =>
  (importers[name.replace('-lazy', '')] as ChunkImporter<Module> | undefined) ??
  (() => Promise.reject(new Error(name)));
