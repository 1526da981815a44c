// Markup that snippets share. Texts and addresses are escaped here.
import type { TextView } from '../view/text.js';
import { escapeAttribute, escapeHtml } from './escape.js';
import type { Fallback } from './fallback.js';

export type Attributes = Record<string, string | number | undefined>;

export const withAttributes = (given: Attributes, write: (value: string) => string): string =>
  Object.entries(given)
    .map(([name, value]) => (value ? ` ${name}=${write(String(value))}` : ''))
    .join('');

export const html = (given: Attributes): string =>
  withAttributes(given, (value) => `"${escapeAttribute(value)}"`);

/** Attributes for a text's language and direction; unknown ones are left out. */
export const language = ({ lang, dir }: TextView): Attributes => ({ lang, dir });

export const linkOf = ({ url, title }: Fallback, address = url): string =>
  `<a${html({ href: address, ...language(title) })}>${escapeHtml(title.value)}</a>`;
