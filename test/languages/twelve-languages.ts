// What one article looks like in twelve languages: the table of docs/languages.md.

export interface Expected {
  /** What the page asks for. */
  lang: string;
  /** The catalogue of the labels, and their direction. */
  locale: string;
  dir: 'ltr' | 'rtl';
  share: string;
  countries: string;
  /** 11 November 2021, and usual names of DZ, EG, MA, PS. */
  date: string;
  names: [string, string, string, string];
  /** The language that the article has: its own, or one of its translations. */
  content: 'fr' | 'en' | 'ar';
}

const arabic = {
  locale: 'ar',
  dir: 'rtl',
  share: 'مشاركة',
  countries: 'البلدان المشمولة',
  names: ['الجزائر', 'مصر', 'المغرب', 'فلسطين'],
  content: 'ar',
} satisfies Partial<Expected>;

/** The European form: for `en`, and where an engine does not know a language. */
export const inEnglish = {
  date: '11 November 2021',
  names: ['Algeria', 'Egypt', 'Morocco', 'Palestine'],
} satisfies Partial<Expected>;

export const twelve: Expected[] = [
  {
    lang: 'fr',
    locale: 'fr',
    dir: 'ltr',
    share: 'Partager',
    countries: 'Pays couverts',
    date: '11 novembre 2021',
    names: ['Algérie', 'Égypte', 'Maroc', 'Palestine'],
    content: 'fr',
  },
  {
    lang: 'en',
    locale: 'en',
    dir: 'ltr',
    share: 'Share',
    countries: 'Countries covered',
    ...inEnglish,
    content: 'en',
  },
  { ...arabic, lang: 'ar', date: '11 نوفمبر 2021' },
  { ...arabic, lang: 'ar-MA', date: '11 نونبر 2021' },
  { ...arabic, lang: 'ar-EG', date: '١١ نوفمبر ٢٠٢١' },
  { ...arabic, lang: 'ar-LB', date: '١١ تشرين الثاني ٢٠٢١' },
  {
    lang: 'he',
    locale: 'he',
    dir: 'rtl',
    share: 'שיתוף',
    countries: 'מדינות מסוקרות',
    date: '11 בנובמבר 2021',
    names: ['אלג׳יריה', 'מצרים', 'מרוקו', 'פלסטין'],
    content: 'fr',
  },
  {
    lang: 'tr',
    locale: 'tr',
    dir: 'ltr',
    share: 'Paylaş',
    countries: 'Kapsanan ülkeler',
    date: '11 Kasım 2021',
    names: ['Cezayir', 'Mısır', 'Fas', 'Filistin'],
    content: 'fr',
  },
  {
    lang: 'de',
    locale: 'de',
    dir: 'ltr',
    share: 'Teilen',
    countries: 'Erfasste Länder',
    date: '11. November 2021',
    names: ['Algerien', 'Ägypten', 'Marokko', 'Palästina'],
    content: 'fr',
  },
  {
    lang: 'el',
    locale: 'el',
    dir: 'ltr',
    share: 'Κοινοποίηση',
    countries: 'Χώρες που καλύπτονται',
    date: '11 Νοεμβρίου 2021',
    names: ['Αλγερία', 'Αίγυπτος', 'Μαρόκο', 'Παλαιστίνη'],
    content: 'fr',
  },
  {
    lang: 'bg',
    locale: 'bg',
    dir: 'ltr',
    share: 'Споделяне',
    countries: 'Обхванати държави',
    date: '11 ноември 2021 г.',
    names: ['Алжир', 'Египет', 'Мароко', 'Палестина'],
    content: 'fr',
  },
  {
    lang: 'mt',
    locale: 'mt',
    dir: 'ltr',
    share: 'Ixxerja',
    countries: 'Pajjiżi koperti',
    date: '11 ta’ Novembru 2021',
    names: ['l-Alġerija', 'l-Eġittu', 'il-Marokk', 'il-Palestina'],
    content: 'fr',
  },
];
