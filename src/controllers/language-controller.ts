import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Article, Direction } from '../article/article.js';
import { directionOf } from '../article/direction.js';
import { parseLanguageTag } from '../article/language-tag.js';
import { offeredLanguages } from '../article/offered-languages.js';
import {
  type CatalogueSplit,
  loadMessages,
  messagesOf,
  sourceLocale,
} from '../localization/catalogues.js';
import { loadLanguage, loadNames } from '../localization/language-files.js';
import type { Localize } from '../localization/localize.js';
import { catalogueOf, wantedLanguage } from '../localization/wanted-language.js';
import {
  cancelUpdateWhenLoaded,
  type Updatable,
  updateWhenLoaded,
} from '../platform/late-chunks.js';
import { missingAddress } from '../platform/load-chunk.js';
import { languagesAround } from '../platform/page-languages.js';
import { needsNames } from '../view/language-views.js';

/** How long an article waits for its catalogue and chunks (milliseconds). */
const catalogueTimeoutMs = 3000;

/** English, until a card knows the language wanted. */
export const initialLocalization: Localize = {
  msg: messagesOf(sourceLocale)!,
  locale: sourceLocale,
  lang: sourceLocale,
  dir: 'ltr',
};

/** Determines the language wanted from the reader's choice, the page and the article, and loads its catalogue. */
export class LanguageController implements ReactiveController {
  /** The reader's own choice; wins over the page's. */
  #chosen: string | undefined;
  /** The choice before the current one, while the current one is being loaded. */
  #beforeChoice: { chosen: string | undefined } | undefined;
  /** The language of the article first loaded: the next in line after the page's. */
  #articleLang: string | undefined;
  /** Languages that the article can be shown in without leaving the page. */
  #offered: readonly string[] = [];
  /** The language switch has languages whose names the engine does not know. */
  #needsNames = false;
  /** The language that `follow()` last saw. */
  #lastFollowed = '';

  readonly #host: ReactiveControllerHost & Element;
  /** Languages that the page sets around the card, nearest first. */
  #pageLanguages: string[] = [];
  #locale = sourceLocale;
  #splits: CatalogueSplit[] = [''];

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** Loads again what was missing when a chunk is loaded late. */
  readonly #retryTarget: Updatable = {
    requestUpdate: () => {
      this.#host.requestUpdate();
      void this.load();
    },
  };

  hostConnected(): void {
    this.refresh();
    if (this.#lastFollowed) void this.load();
  }

  /** A card updates whenever it is connected, so a removed card needs no notice. */
  hostDisconnected(): void {
    cancelUpdateWhenLoaded(this.#host);
    cancelUpdateWhenLoaded(this.#retryTarget);
  }

  /** Reads the `lang` attributes around the card again; updates the card if they changed. */
  refresh(): void {
    const around = languagesAround(this.#host)
      .map(parseLanguageTag)
      .filter((tag) => tag !== undefined);
    if (around.join() === this.#pageLanguages.join()) return;
    this.#pageLanguages = around;
    this.#host.requestUpdate();
  }

  /**
   * The language wanted: the reader's choice, else the page's nearest `lang`, else the article's, else English.
   * A language that has neither a catalogue nor a version of the article is skipped.
   */
  get wanted(): string {
    return wantedLanguage(this.#priorityList(this.#chosen), this.#offered);
  }

  /** Whether the language wanted has changed since the last call. */
  follow(): boolean {
    const { wanted } = this;
    const changed = wanted !== this.#lastFollowed;
    this.#lastFollowed = wanted;
    return changed;
  }

  /** Sets the languages that the article first loaded offers. Returns the language wanted now (BCP 47). */
  offer(article: Article): string {
    this.#articleLang = parseLanguageTag(article.lang);
    this.#offered = offeredLanguages(article);
    this.#needsNames = needsNames(article);
    this.follow();
    return this.#lastFollowed;
  }

  /** The language that the reader chose, while its translation is being loaded. */
  get choosing(): string | undefined {
    return this.#beforeChoice && this.#chosen;
  }

  /** Sets the reader's choice, until it is confirmed or reverted. Of two quick choices the last counts. */
  choose(lang: string): void {
    this.#beforeChoice ??= { chosen: this.#chosen };
    this.#chosen = lang;
    this.follow();
  }

  /** Called when an article is shown. Returns whether the reader had chosen its language. */
  confirmChoice(): boolean {
    const chose = !!this.#beforeChoice;
    this.#beforeChoice = undefined;
    return chose;
  }

  /** Called when loading failed: the choice before counts again. */
  revertChoice(): void {
    if (!this.#beforeChoice) return;
    this.#chosen = this.#beforeChoice.chosen;
    this.#beforeChoice = undefined;
    this.follow();
  }

  /** Called when the page sets the card's `lang`, which then wins over the reader's choice. */
  forgetChoice(): void {
    this.#chosen = this.#beforeChoice = undefined;
  }

  /** Called before another article is loaded. */
  forgetArticle(): void {
    this.forgetChoice();
    this.#articleLang = undefined;
    this.#offered = [];
    this.#needsNames = false;
  }

  /** Direction of the first language in the priority list, whether or not it has a catalogue. */
  get direction(): Direction | undefined {
    return this.#priorityList(this.#chosen).map(directionOf).find(Boolean);
  }

  /** The language priority list (RFC 4647): the first language wins. */
  #priorityList(first: string | undefined): string[] {
    return [parseLanguageTag(first), ...this.#pageLanguages, this.#articleLang].filter(
      (tag) => tag !== undefined,
    );
  }

  /** The localization for templates: the last catalogue stays in force until the one wanted is loaded. */
  localize(): Localize {
    const { wanted } = this;
    const locale = this.#localeFor(wanted);
    if (messagesOf(locale)) this.#locale = locale;
    return {
      msg: messagesOf(this.#locale)!,
      locale: this.#locale,
      lang: wanted,
      dir: directionOf(this.#locale) ?? 'ltr',
    };
  }

  /** Loads catalogue, dates and names of the language wanted. Never rejects; `undefined` where nothing is missing. */
  load(): Promise<unknown> | undefined {
    const { wanted } = this;
    const locale = this.#localeFor(wanted);
    const missing = [
      ...this.#splits
        .filter((split) => !messagesOf(locale, split))
        .map((split) => loadMessages(locale, split)),
      loadLanguage(wanted),
      this.#needsNames ? loadNames() : undefined,
    ].filter((one) => one !== undefined);
    if (!missing.length) return;
    // Where a file is missing, English or the catalogue before stays until the file is loaded late.
    return Promise.allSettled(missing).then((results) => {
      if (results.some(({ status }) => status === 'fulfilled')) this.#host.requestUpdate();
      for (const result of results)
        if (result.status === 'rejected')
          updateWhenLoaded(this.#retryTarget, missingAddress(result.reason));
    });
  }

  /** Resolves when `load()` and `others` have, at the latest after `catalogueTimeoutMs`. */
  async ready(...others: unknown[]): Promise<void> {
    const awaited = [this.load(), ...others].filter(Boolean);
    if (!awaited.length) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise((resolve) => (timer = setTimeout(resolve, catalogueTimeoutMs)));
    await Promise.race([Promise.all(awaited), late]);
    clearTimeout(timer);
  }

  /** As `ready()`; from now on the messages of chunks are loaded too. */
  readyForChunks(): Promise<void> {
    this.#splits = ['', '-lazy'];
    return this.ready();
  }

  #localeFor(wanted: string): string {
    return catalogueOf(this.#priorityList(wanted));
  }
}
