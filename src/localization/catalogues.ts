// Catalogues by locale, loaded once for all cards of the page.
import type { MsgFn } from '@lit/localize';
import { memoize } from '../article/memoize.js';
import { loadChunk } from '../platform/load-chunk.js';
import { sourceLocale, targetLocales } from './generated/locale-codes.js';
import { localeFile } from './import-locale.js';
import { type Catalogue, createMsg } from './localize.js';

/** What the first view says comes first; what only parts say, when one of them does. */
export type CatalogueSplit = '' | '-lazy';

/** Locales that the card ships, English first. */
export const locales: readonly string[] = [sourceLocale, ...targetLocales];

export { sourceLocale };

/** Each grows with its second split. */
const catalogueOf = memoize((): Catalogue => ({}));
const msgOf = memoize((locale) => createMsg(catalogueOf(locale)));
const here = new Set([sourceLocale, `${sourceLocale}-lazy`]);

/** `msg` of a locale, if that much of it is here already. */
export const messagesOf = (locale: string, split: CatalogueSplit = ''): MsgFn | undefined =>
  here.has(locale + split) ? msgOf(locale) : undefined;

/** Fetches part of a catalogue; rejects when it cannot be had now. One that comes late is used all the same. */
export async function loadMessages(locale: string, split: CatalogueSplit = ''): Promise<void> {
  const name = locale + split;
  await loadChunk(localeFile(name), name, ({ templates }) => {
    Object.assign(catalogueOf(locale), templates);
    here.add(name);
  });
}
