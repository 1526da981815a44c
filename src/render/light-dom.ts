// What a card that is rendered ahead keeps outside of its shadow root: the fallback link, and the readable copies.
import { escapeHtml } from './escape.js';
import { notTemplates } from '../lazy/enhancements/readable-copy.js';
import type { CardView } from '../view/card-view.js';
import type { TextView } from '../view/text.js';

/** What is not known of a text is not said. */
const languageOf = ({ lang, dir }: TextView): string =>
  (lang && ` lang="${escapeHtml(lang)}"`) + ` dir="${dir}"`;

/** As the script writes its own: libraries that take the page for a template leave these alone. */
const copyOf = (slot: string, text: TextView): string =>
  `\n<span slot="${slot}" data-euromed-copy ${notTemplates.join(' ')}${languageOf(text)}>${escapeHtml(text.value)}</span>`;

/** The link with the title; of an article without address, the title alone. */
const fallback = ({ url, title }: CardView): string =>
  url
    ? `<a href="${escapeHtml(url)}"${languageOf(title)}>${escapeHtml(title.value)}</a>`
    : copyOf('title', title);

/** Of a card in a list: the title with its link, and the date, in no slot. */
export const renderListCopy = ({ url, title, date }: CardView): string => {
  const element = (name: string, text: TextView, more = '') =>
    `<${name}${more}${languageOf(text)}>${escapeHtml(text.value)}</${name}> `;
  const link = url ? element('a', title, ` href="${escapeHtml(url)}"`) : element('span', title);
  return `<span data-euromed-copy ${notTemplates.join(' ')} slot="euromed-copy">${link}${date ? element('span', date) : ''}</span>`;
};

/** `copies`: whether the page wants readable copies. The fallback says the title. */
export const renderLightDom = (view: CardView, copies: boolean): string =>
  fallback(view) +
  (copies && view.date ? copyOf('date', view.date) : '') +
  (copies && view.summary && !view.hidesSummary ? copyOf('summary', view.summary) : '');
