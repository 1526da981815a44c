// @ts-check
// Writes, from CLDR, what the sources import: for languages that an engine does not know their dates and names of
// countries, a file each; names of languages in themselves; scripts that are written from right to left.
import { rmSync } from 'node:fs';
import { writeOrCheck } from '../generated-files.mjs';
import {
  digitsOf,
  languages,
  longDateOf,
  monthsOf,
  nameInItself,
  regionName,
  rightToLeftScripts,
} from './cldr.mjs';
import { localeProject } from './locale-list.mjs';

/** Languages that every engine has dates and names for: those of Chromium 156, measured; other engines have more. */
const inEveryEngine = new Set(
  (
    'af am ar bg bn ca cs da de el en es et fa fi fil fr gu he hi hr hu id it ja kn ko lt lv ml mr ms nb nl no pl pt ' +
    'ro ru sk sl sr sv sw ta te th tr uk ur vi zh'
  ).split(' '),
);

/** Languages without a catalogue that are spoken in or around the Union, or that Chromium says it has when it has not. */
const inArticles = 'be ckb cy eu gl is kab kk kok ku lb nn pa ps sd shi tzm uz zgh'.split(' ');

/**
 * Languages that some engine has no dates and names for: those of catalogues, and others that articles are in.
 * @param {readonly string[]} catalogues tags
 * @returns {string[]}
 */
export const cldrLanguages = (catalogues) => {
  const known = new Set(languages());
  return [...new Set([...catalogues.map((tag) => tag.split('-')[0] ?? ''), ...inArticles])]
    .filter((language) => known.has(language) && !inEveryEngine.has(language))
    .sort();
};

/** The Union’s Member States and their territories, and the countries and territories that its programmes name. */
const cldrRegions = [
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK',
  'AW AX BL BQ CW GF GL GP MF MQ NC PF PM RE SX TF WF YT',
  // Southern and eastern neighbours, Western Balkans, Türkiye; then who else borders on them.
  'DZ EG IL JO LB LY MA PS SY TN AM AZ BY GE MD UA AL BA ME MK RS XK TR',
  'CH EH GB IQ IR IS LI MR NO RU SA UN EU',
].flatMap((line) => line.split(' '));

/** Names that CLDR has not: Berber as a whole, and Montenegrin, whose tag `cnr` is `sr-ME` in its canonical form. */
const moreNames = { ber: 'Tamaziɣt', 'sr-ME': 'crnogorski' };

const head = '// Written by `npm run localize:build` from CLDR. Do not edit.\n';
const json = (/** @type {unknown} */ value) => JSON.stringify(value, null, 2);

/** @param {string} tag */
function languageData(tag) {
  const months = monthsOf(tag);
  const date = longDateOf(tag);
  if (!months || !date) throw new Error(`CLDR has no dates in ${tag}`);
  /** @type {[string, string | undefined][]} */
  const regions = cldrRegions.map((code) => [code, regionName(tag, code)]);
  return {
    months,
    date,
    digits: digitsOf(tag),
    regions: Object.fromEntries(regions.filter(([, name]) => name)),
  };
}

const names = () =>
  Object.fromEntries(
    [...languages().map((tag) => [tag, nameInItself(tag)]), ...Object.entries(moreNames)].filter(
      ([, name]) => name,
    ),
  );

/** @returns {[path: string, content: string][]} */
function cldrModules() {
  const generated = 'src/localization/generated';
  const known = cldrLanguages(localeProject().tags);
  /** @param {string} tag @returns {[path: string, content: string]} */
  const moduleOf = (tag) => [
    `${generated}/cldr/${tag}.ts`,
    `${head}import type { LanguageData } from '../../../view/language-data.js';

export const data: LanguageData = ${json(languageData(tag))};
`,
  ];
  return [
    ...known.map(moduleOf),
    [
      `${generated}/cldr/names.ts`,
      `${head}
/** Names of languages in themselves. */
export const names: Record<string, string> = ${json(names())};
`,
    ],
    [
      `${generated}/cldr-languages.ts`,
      `${head}
/** Languages that have a file of dates and names of countries, for engines that lack them. */
export const cldrLanguages = '${known.join(' ')}';
`,
    ],
    [
      'src/article/generated/rtl-scripts.ts',
      `${head}
/** Scripts that are written from right to left (ISO 15924). */
export const rtlScripts =
  '${rightToLeftScripts().join(' ')}';
`,
    ],
  ];
}

export function writeCldr() {
  rmSync('src/localization/generated/cldr', { recursive: true, force: true });
  writeOrCheck(cldrModules(), 'npm run localize:build');
}
