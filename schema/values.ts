// The kinds of value that an article is made of, as a schema: what the reader takes, no less.
import * as v from 'valibot';
import { datePattern, parseCalendarDay } from '../src/article/calendar-day.js';
import { parseLanguageTag } from '../src/article/language-tag.js';
import { linkSchemes, safeUrl } from '../src/article/safe-url.js';

const anyBase = 'https://base.invalid/';

export const limits = {
  label: 1000,
  prose: 100_000,
  key: 100,
  marker: 9,
  paragraphs: 500,
  countries: 250,
  items: 50,
};

export const lang = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/),
  v.check((tag) => parseLanguageTag(tag) !== undefined),
  v.title('Language'),
  v.description('BCP 47 tag.'),
  v.examples(['fr', 'ar', 'ar-MA']),
);

export const dir = v.pipe(
  v.picklist(['ltr', 'rtl']),
  v.title('Direction'),
  v.description('Only where it does not follow from the language.'),
);

export const date = v.pipe(
  v.string(),
  v.regex(datePattern),
  v.check((text) => parseCalendarDay(text) !== null),
  v.title('Date'),
  v.description(
    'ISO 8601 date, or date-time with offset. The day as written is the day shown, everywhere.',
  ),
  v.examples(['2021-11-11', '2021-11-11T09:30:00+01:00']),
);

const maxUrl = 8192;

export const url = v.pipe(
  v.string(),
  v.maxLength(maxUrl),
  v.regex(/^(?![A-Za-z][A-Za-z0-9+.-]*:)|^[Hh][Tt][Tt][Pp][Ss]?:/),
  v.check((text) => safeUrl(text, anyBase) !== undefined),
  v.title('URL'),
  v.description("http(s), or relative to the document's own URL."),
);

export const linkUrl = v.pipe(
  v.string(),
  v.maxLength(maxUrl),
  v.regex(
    /^(?![A-Za-z][A-Za-z0-9+.-]*:)|^([Hh][Tt][Tt][Pp][Ss]?|[Mm][Aa][Ii][Ll][Tt][Oo]|[Tt][Ee][Ll]):/,
  ),
  v.check((text) => safeUrl(text, anyBase, linkSchemes) !== undefined),
  v.title('URL of a link'),
  v.description("http(s), mailto, tel, or relative to the document's own URL."),
);

export const code = v.pipe(
  v.string(),
  v.regex(/^[A-Z]{2}$/),
  v.title('Country code'),
  v.description('ISO 3166-1 alpha-2.'),
  v.examples(['DZ', 'EG', 'PS']),
);

export const pixels = v.pipe(v.number(), v.finite(), v.gtValue(0), v.title('Pixels'));

export const filled = (max: number) => v.pipe(v.string(), v.regex(/\S/), v.maxLength(max));

const inLanguage = (max: number) =>
  v.object({ value: filled(max), lang: v.exactOptional(lang), dir: v.exactOptional(dir) });

const aboutText = 'Plain text, or one whose language or direction differs from the article’s.';

export const label = v.pipe(
  v.union([filled(limits.label), inLanguage(limits.label)]),
  v.title('Text'),
  v.description(aboutText),
);

export const prose = v.pipe(
  v.union([filled(limits.prose), inLanguage(limits.prose)]),
  v.title('Long text'),
  v.description(aboutText),
);

export const alt = v.pipe(
  v.union([v.pipe(v.string(), v.maxLength(limits.label)), inLanguage(limits.label)]),
  v.title('Text instead of the picture'),
  v.description('Empty for a picture that only decorates.'),
);
