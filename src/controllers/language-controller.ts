import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Direction } from '../article/article.js';
import { directionOf } from '../article/direction.js';
import { matchLanguage, parseLanguageTag } from '../article/language-tag.js';
import { memoize } from '../article/memoize.js';
import {
  type CatalogueSplit,
  loadMessages,
  locales,
  messagesOf,
  sourceLocale,
} from '../localization/catalogues.js';
import { loadLanguage } from '../localization/language-files.js';
import type { Localize } from '../localization/localize.js';
import { stopWaiting, updateOnArrival } from '../platform/late-arrivals.js';
import { languagesAround } from '../platform/page-languages.js';

/** How long an article waits for the labels around it (milliseconds). */
const catalogueTimeoutMs = 3000;

/** The catalogue that serves a reader of a language. */
const catalogueFor = memoize((tag) => matchLanguage(tag, locales));

/** Until something is to be said. */
export const initialLocalization: Localize = {
  msg: messagesOf(sourceLocale)!,
  locale: sourceLocale,
  lang: sourceLocale,
  dir: 'ltr',
};

/** Which language the card speaks, and the catalogue for it. */
export class LanguageController implements ReactiveController {
  /** The reader's own choice; wins over the page's. */
  chosen: string | undefined;

  /** The language of the article first loaded: the next in line after the page's. */
  articleLang: string | undefined;

  readonly #host: ReactiveControllerHost & Element;
  #around: string[] = [];
  /** What the article can be read in, as last heard. */
  #offered: readonly string[] = [];
  #locale = sourceLocale;
  #splits: CatalogueSplit[] = [''];

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.refresh();
  }

  /** Back on the page, the card is updated anyway. */
  hostDisconnected(): void {
    stopWaiting(this.#host);
  }

  /** Looks again which languages the page sets around the card. */
  refresh(): void {
    const around = languagesAround(this.#host);
    if (around.join() === this.#around.join()) return;
    this.#around = around;
    this.#host.requestUpdate();
  }

  /**
   * The language wanted: the reader's choice, else the nearest the page sets, else the article's, else English.
   * One that neither the card speaks nor the article offers is passed over.
   */
  wanted(offered: readonly string[] = []): string {
    this.#offered = offered;
    const serves = (tag: string) => catalogueFor(tag) ?? matchLanguage(tag, offered);
    return this.#line(this.chosen).find(serves) ?? sourceLocale;
  }

  /** Direction of the first language that is wanted, whether or not the card speaks it. */
  get direction(): Direction | undefined {
    return this.#line(this.chosen).map(directionOf).find(Boolean);
  }

  /** Languages in their order of precedence. */
  #line(first: string | undefined): string[] {
    return [first, ...this.#around, this.articleLang]
      .map(parseLanguageTag)
      .filter((tag) => tag !== undefined);
  }

  /** What templates speak with now: the catalogue in force, until a newer one is here. */
  localize(offered?: readonly string[]): Localize {
    const wanted = this.wanted(offered);
    const locale = this.#localeFor(wanted);
    if (messagesOf(locale)) this.#locale = locale;
    return {
      msg: messagesOf(this.#locale)!,
      locale: this.#locale,
      lang: wanted,
      dir: directionOf(this.#locale) ?? 'ltr',
    };
  }

  /** Resolves when all that the language wanted needs is here, or cannot be had; nothing where it is here. */
  load(): Promise<unknown> | undefined {
    const wanted = this.wanted(this.#offered);
    const locale = this.#localeFor(wanted);
    const missing = [
      ...this.#splits
        .filter((split) => !messagesOf(locale, split))
        .map((split) => loadMessages(locale, split)),
      loadLanguage(wanted),
    ].filter((one) => one !== undefined);
    if (!missing.length) return;
    // Without one, English or the catalogue before stays, until it comes after all.
    return Promise.allSettled(missing).then((results) => {
      if (results.some(({ status }) => status === 'fulfilled')) this.#host.requestUpdate();
      if (results.some(({ status }) => status === 'rejected')) updateOnArrival(this.#host);
    });
  }

  /** The same, and whatever else an article waits for; but it does not wait longer than readers do. */
  async ready(...others: unknown[]): Promise<void> {
    const awaited = [this.load(), ...others].filter(Boolean);
    if (!awaited.length) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise((resolve) => (timer = setTimeout(resolve, catalogueTimeoutMs)));
    await Promise.race([Promise.all(awaited), late]);
    clearTimeout(timer);
  }

  /** The same for what only parts say, from now on. */
  readyForChunks(): Promise<void> {
    this.#splits = ['', '-lazy'];
    return this.ready();
  }

  #localeFor(wanted: string): string {
    const served = this.#line(wanted).find(catalogueFor);
    return (served && catalogueFor(served)) ?? sourceLocale;
  }
}
