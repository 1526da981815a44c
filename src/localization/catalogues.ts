// Catalogues by locale, loaded once for all cards of the page. A failure is not kept.
import type { MsgFn } from '@lit/localize';
import { loadPart } from '../parts/load-part.js';
import { sourceLocale, targetLocales } from './generated/locale-codes.js';
import { importLocale } from './import-locale.js';
import { type Catalogue, createMsg } from './localize.js';

/** What the first view says comes first; what only parts say, when one of them does. */
export type Instalment = '' | '-later';

const english = createMsg();
const messages = new Map<string, MsgFn>([
  [sourceLocale, english],
  [`${sourceLocale}-later`, english],
]);

/** Each grows with its second instalment. */
const catalogues: Record<string, Catalogue> = {};

/** Locales that the card ships, English first. */
export const locales: readonly string[] = [sourceLocale, ...targetLocales];

export { sourceLocale };

/** `msg` of a locale, if that much of it is here already. */
export const messagesOf = (locale: string, instalment: Instalment = ''): MsgFn | undefined =>
  messages.get(locale + instalment);

/** Fetches part of a catalogue; rejects when it cannot be had now. */
export async function loadMessages(locale: string, instalment: Instalment = ''): Promise<MsgFn> {
  const name = locale + instalment;
  const here = messages.get(name);
  if (here) return here;
  const { templates } = await loadPart((retry) => importLocale(name, retry), name);
  const msg =
    messages.get(name) ?? createMsg(Object.assign((catalogues[locale] ??= {}), templates));
  messages.set(name, msg);
  return msg;
}
