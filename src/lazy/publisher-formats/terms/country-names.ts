// Names of countries in many languages, from the engine. Computed per language at first use, and cached.
import { memoize } from '../../../article/memoize.js';

/** ISO 3166-1 alpha-2 codes of the ten partners. */
export const partners = 'DZ EG IL JO LB LY MA PS SY TN'.split(' ');

/** Codes of the region: partners, neighbours, European Union. Without Georgia, whose name other places have too. */
const region = [
  ...partners,
  ...'MR TR AL BA ME MK RS XK UA MD AM AZ BY GB CH NO IS'.split(' '),
  ...'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '),
];

export const languages =
  'en fr ar he tr bg cs da de el es et fi ga hr hu it lt lv mt nl pl pt ro sk sl sv'.split(' ');

/** Names of the ten partners in Maltese and Irish, which Chromium lacks, in the order of `partners`. */
const missing: Record<string, string> = {
  mt: 'l-Alġerija,l-Eġittu,Iżrael,il-Ġordan,il-Libanu,il-Libja,il-Marokk,il-Palestina,is-Sirja,it-Tuneżija',
  ga: 'an Ailgéir,an Éigipt,Iosrael,an Iordáin,an Liobáin,an Libia,Maracó,an Phalaistín,an tSiria,an Tuinéis',
};

/** Official names that differ from the usual ones. */
const official: Record<string, string> = {
  // Chromium knows the short name only.
  PS: 'State of Palestine,État de Palestine,دولة فلسطين,Occupied Palestinian Territory,Palestinian Territories,Territoires palestiniens,الأراضي الفلسطينية,השטחים הפלסטיניים,Filistin Bölgeleri,Territorios Palestinos,Territori Palestinesi,Palästinensische Autonomiegebiete,Παλαιστινιακά Εδάφη,Territórios palestinos,Territórios palestinianos,Palestijnse gebieden',
  SY: 'Syrian Arab Republic,République arabe syrienne,سورية',
  TR: 'Turkey',
  CZ: 'Czech Republic,République tchèque',
};

/** Codes with a name that are not countries, from `European Union` to `Unknown region`. */
const others = 'AC CP CQ DG EA EU EZ IC QO TA UN XA XB ZZ'.split(' ');

/** Folds a name: removes differences of case, accents, hamza and punctuation. */
export const fold = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}\p{Cf}ـ]/gu, '')
    .replaceAll('ı', 'i')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Folds only case: for countries outside the region, so that `réunion` (a meeting) is not a place. */
export const lower = (name: string): string => name.normalize('NFC').toLowerCase().trim();

type Names = ReadonlyMap<string, string>;

/** The engine's names in a language; `undefined` without data, where it would use the visitor's own language. */
const displayNames = memoize((lang) =>
  Intl.DisplayNames.supportedLocalesOf(lang).length
    ? new Intl.DisplayNames(lang, { type: 'region', fallback: 'none' })
    : null,
);

/** Codes in use that are not ISO's; not every engine replaces `UK`. */
const unofficial: Record<string, string> = { EL: 'GR', UK: 'GB' };

/** `value` as an ISO 3166-1 alpha-2 code, with withdrawn codes replaced; `undefined` for anything else. */
export function isoCode(value: unknown): string | undefined {
  const code = typeof value === 'string' ? value.trim().toUpperCase() : '';
  if (!/^[A-Z]{2}$/.test(code)) return;
  const canonical = unofficial[code] ?? Intl.getCanonicalLocales(`und-${code}`)[0]?.slice(4) ?? '';
  return !others.includes(canonical) && displayNames('en')?.of(canonical) ? canonical : undefined;
}

/** Codes of the region's countries by folded name. */
export const namesNearby = memoize((lang): Names => {
  const names = new Map<string, string>();
  const add = (name: string | undefined, code: string) => name && names.set(fold(name), code);
  for (const code of region) add(displayNames(lang)?.of(code), code);
  // Engines disagree on the long name of PS; on its short one they agree.
  if (displayNames(lang))
    add(new Intl.DisplayNames(lang, { type: 'region', style: 'short' }).of('PS'), 'PS');
  missing[lang]?.split(',').forEach((name, i) => add(name, partners[i]!));
  if (lang === 'en')
    for (const [code, list] of Object.entries(official))
      for (const name of list.split(',')) add(name, code);
  return names;
});

/** Codes of all countries by name in lower case. */
export const namesAnywhere = memoize((lang): Names => {
  const names = new Map<string, string>();
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  for (const code of letters.flatMap((first) => letters.map((second) => first + second))) {
    const name = displayNames(lang)?.of(code);
    const canonical = name && isoCode(code);
    if (canonical) names.set(lower(name), canonical);
  }
  return names;
});
