// Catalogues by locale, loaded once for all cards of the page. A failure is not kept.
import { createMsg } from './localize.js';
import { sourceLocale, targetLocales } from './generated/locale-codes.js';
import { importLocale } from './import-locale.js';
import { loadPart } from '../parts/load-part.js';
import type { MsgFn } from '@lit/localize';

const messages = new Map<string, MsgFn>([[sourceLocale, createMsg()]]);
const importers = new Map<string, (retry: string) => ReturnType<typeof importLocale>>();

/** Locales that the card ships, English first. */
export const locales: readonly string[] = [sourceLocale, ...targetLocales];

export { sourceLocale };

/** `msg` of a locale, if it is here already. */
export const messagesOf = (locale: string): MsgFn | undefined => messages.get(locale);

/** Fetches a catalogue; rejects when it cannot be had now. */
export async function loadMessages(locale: string): Promise<MsgFn> {
  let msg = messages.get(locale);
  if (!msg) {
    let importer = importers.get(locale);
    if (!importer) importers.set(locale, (importer = (retry) => importLocale(locale, retry)));
    const { templates } = await loadPart(importer);
    msg = messages.get(locale) ?? createMsg(templates);
    messages.set(locale, msg);
  }
  return msg;
}
