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

/** How long an article waits for the labels around it (milliseconds). */
const catalogueTimeoutMs = 3000;

/** Until something is to be said. */
export const initialLocalization: Localize = {
  msg: messagesOf(sourceLocale)!,
  locale: sourceLocale,
  lang: sourceLocale,
  dir: 'ltr',
};

/** Which language is wanted, who wants it, and the catalogue for it. */
export class LanguageController implements ReactiveController {
  /** The reader's own choice; wins over the page's. */
  #chosen: string | undefined;
  /** What to go back to, while a choice is being carried out. */
  #beforeChoice: { chosen: string | undefined } | undefined;
  /** The language of the article first loaded: the next in line after the page's. */
  #articleLang: string | undefined;
  /** Languages that the article can be shown in, in place. */
  #offered: readonly string[] = [];
  /** The language switch names languages that the engine cannot name. */
  #needsNames = false;
  /** The language last acted upon. */
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

  /** What is missing is asked for again, or waited for. */
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

  /** Back on the page, the card is updated anyway. */
  hostDisconnected(): void {
    cancelUpdateWhenLoaded(this.#host);
    cancelUpdateWhenLoaded(this.#retryTarget);
  }

  /** Looks again which languages the page sets around the card. */
  refresh(): void {
    const around = languagesAround(this.#host)
      .map(parseLanguageTag)
      .filter((tag) => tag !== undefined);
    if (around.join() === this.#pageLanguages.join()) return;
    this.#pageLanguages = around;
    this.#host.requestUpdate();
  }

  /**
   * The language wanted: the reader's choice, else the nearest the page sets, else the article's, else English.
   * One that neither the card speaks nor the article offers is passed over.
   */
  get wanted(): string {
    return wantedLanguage(this.#priorityList(this.#chosen), this.#offered);
  }

  /** Whether another language is wanted than was last acted upon; it counts as acted upon from now on. */
  follow(): boolean {
    const { wanted } = this;
    const changed = wanted !== this.#lastFollowed;
    this.#lastFollowed = wanted;
    return changed;
  }

  /** What the article first loaded can be read in. Returns the language wanted now. */
  offer(article: Article): string {
    this.#articleLang = parseLanguageTag(article.lang);
    this.#offered = offeredLanguages(article);
    this.#needsNames = needsNames(article);
    this.follow();
    return this.#lastFollowed;
  }

  /** The reader's choice that is being carried out, if one is. */
  get choosing(): string | undefined {
    return this.#beforeChoice && this.#chosen;
  }

  /** The reader chose: counts until it is carried out, or cannot be. Of two quick choices the last counts. */
  choose(lang: string): void {
    this.#beforeChoice ??= { chosen: this.#chosen };
    this.#chosen = lang;
    this.follow();
  }

  /** The choice is carried out. Returns whether there was one. */
  confirmChoice(): boolean {
    const chose = !!this.#beforeChoice;
    this.#beforeChoice = undefined;
    return chose;
  }

  /** The choice cannot be carried out: what counted before counts again. */
  revertChoice(): void {
    if (!this.#beforeChoice) return;
    this.#chosen = this.#beforeChoice.chosen;
    this.#beforeChoice = undefined;
    this.follow();
  }

  /** The page has set a language of its own since. */
  forgetChoice(): void {
    this.#chosen = this.#beforeChoice = undefined;
  }

  /** Another article is to be shown. */
  forgetArticle(): void {
    this.forgetChoice();
    this.#articleLang = undefined;
    this.#offered = [];
    this.#needsNames = false;
  }

  /** Direction of the first language that is wanted, whether or not the card speaks it. */
  get direction(): Direction | undefined {
    return this.#priorityList(this.#chosen).map(directionOf).find(Boolean);
  }

  /** Languages in their order of precedence. */
  #priorityList(first: string | undefined): string[] {
    return [parseLanguageTag(first), ...this.#pageLanguages, this.#articleLang].filter(
      (tag) => tag !== undefined,
    );
  }

  /** What templates speak with now: the catalogue in force, until a newer one is here. */
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

  /** Resolves when all that the language wanted needs is here, or cannot be had; nothing where it is here. */
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
    // Without one, English or the catalogue before stays, until it comes after all.
    return Promise.allSettled(missing).then((results) => {
      if (results.some(({ status }) => status === 'fulfilled')) this.#host.requestUpdate();
      for (const result of results)
        if (result.status === 'rejected')
          updateWhenLoaded(this.#retryTarget, missingAddress(result.reason));
    });
  }

  /** Waits for `load()` and for `others`, but no longer than `catalogueTimeoutMs`. */
  async ready(...others: unknown[]): Promise<void> {
    const awaited = [this.load(), ...others].filter(Boolean);
    if (!awaited.length) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise((resolve) => (timer = setTimeout(resolve, catalogueTimeoutMs)));
    await Promise.race([Promise.all(awaited), late]);
    clearTimeout(timer);
  }

  /** `ready()`, from now on with the chunks' messages. */
  readyForChunks(): Promise<void> {
    this.#splits = ['', '-lazy'];
    return this.ready();
  }

  #localeFor(wanted: string): string {
    return catalogueOf(this.#priorityList(wanted));
  }
}
