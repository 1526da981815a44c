// Catalogues by locale, loaded once for all cards of the page. A failure is not kept.
import type { MsgFn } from '@lit/localize';
import { memoize } from '../domain/memoize.js';
import { loadPart } from '../parts/load-part.js';
import { sourceLocale, targetLocales } from './generated/locale-codes.js';
import { importLocale } from './import-locale.js';
import { type Catalogue, createMsg } from './localize.js';

/** What the first view says comes first; what only parts say, when one of them does. */
export type Instalment = '' | '-later';

/** Locales that the card ships, English first. */
export const locales: readonly string[] = [sourceLocale, ...targetLocales];

export { sourceLocale };

/** Each grows with its second instalment. */
const catalogueOf = memoize((): Catalogue => ({}));
const msgOf = memoize((locale) => createMsg(catalogueOf(locale)));
const here = new Set([sourceLocale, `${sourceLocale}-later`]);

/** `msg` of a locale, if that much of it is here already. */
export const messagesOf = (locale: string, instalment: Instalment = ''): MsgFn | undefined =>
  here.has(locale + instalment) ? msgOf(locale) : undefined;

/** Fetches part of a catalogue; rejects when it cannot be had now. */
export async function loadMessages(locale: string, instalment: Instalment = ''): Promise<void> {
  const name = locale + instalment;
  const { templates } = await loadPart((retry) => importLocale(name, retry), name);
  Object.assign(catalogueOf(locale), templates);
  here.add(name);
}
