// The light DOM of a prerendered card: the fallback link and the readable copies.
import { escapeHtml } from './escape.js';
import { templateOptOuts } from '../lazy/enhancements/readable-copy.js';
import type { CardView } from '../view/card-view.js';
import type { TextView } from '../view/text.js';

/** Attributes for a text's language and direction; an unknown language is left out. */
const languageOf = ({ lang, dir }: TextView): string =>
  (lang && ` lang="${escapeHtml(lang)}"`) + ` dir="${dir}"`;

/** A copy as the script writes it, with the attributes that keep template libraries from reading it. */
const copyOf = (slot: string, text: TextView): string =>
  `\n<span slot="${slot}" data-euromed-copy ${templateOptOuts.join(' ')}${languageOf(text)}>${escapeHtml(text.value)}</span>`;

/** The link with the title; the title alone for an article without an address. */
const fallback = ({ url, title }: CardView): string =>
  url
    ? `<a href="${escapeHtml(url)}"${languageOf(title)}>${escapeHtml(title.value)}</a>`
    : copyOf('title', title);

/** The copy of a list's card: the title with its link, and the date. */
export const renderListCopy = ({ url, title, date }: CardView): string => {
  const element = (name: string, text: TextView, more = '') =>
    `<${name}${more}${languageOf(text)}>${escapeHtml(text.value)}</${name}> `;
  const link = url ? element('a', title, ` href="${escapeHtml(url)}"`) : element('span', title);
  return `<span data-euromed-copy ${templateOptOuts.join(' ')} slot="euromed-copy">${link}${date ? element('span', date) : ''}</span>`;
};

/** The light DOM of a card; the fallback has the title. `copies`: value of `readable-copy` is `on`. */
export const renderLightDom = (view: CardView, copies: boolean): string =>
  fallback(view) +
  (copies && view.date ? copyOf('date', view.date) : '') +
  (copies && view.summary && !view.hidesSummary ? copyOf('summary', view.summary) : '');
