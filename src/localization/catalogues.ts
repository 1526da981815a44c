// Catalogues by locale, loaded once for all cards of the page.
import type { MsgFn } from '@lit/localize';
import { memoize } from '../article/memoize.js';
import { loadChunk } from '../platform/load-chunk.js';
import { sourceLocale, targetLocales } from './generated/locale-codes.js';
import { localeFile } from './import-locale.js';
import { type Catalogue, createMsg } from './localize.js';

/** `''`: the messages of the first view. `-lazy`: those that only chunks need. */
export type CatalogueSplit = '' | '-lazy';

/** Locales that the card ships, English first. */
export const locales: readonly string[] = [sourceLocale, ...targetLocales];

export { sourceLocale };

/** The catalogue of a locale; `loadMessages` adds the messages of each split. */
const catalogueOf = memoize((): Catalogue => ({}));
const msgOf = memoize((locale) => createMsg(catalogueOf(locale)));
const loadedSplits = new Set([sourceLocale, `${sourceLocale}-lazy`]);

/** `msg` of a locale, if this split of it is loaded. */
export const messagesOf = (locale: string, split: CatalogueSplit = ''): MsgFn | undefined =>
  loadedSplits.has(locale + split) ? msgOf(locale) : undefined;

/** Loads a split of a catalogue. Rejects with `MissingChunk` if that fails; a file that is loaded late is still used. */
export async function loadMessages(locale: string, split: CatalogueSplit = ''): Promise<void> {
  const name = locale + split;
  await loadChunk(localeFile(name), name, ({ templates }) => {
    Object.assign(catalogueOf(locale), templates);
    loadedSplits.add(name);
  });
}
