import { html, nothing, render, type TemplateResult } from 'lit/html.js';
import type { CardState } from '../article/card-state.js';
import { ArticleController } from '../controllers/article-controller.js';
import { FailureController } from '../controllers/failure-controller.js';
import { LanguageController, initialLocalization } from '../controllers/language-controller.js';
import { EnhancementsController } from '../controllers/enhancements-controller.js';
import { HydrationController } from '../controllers/hydration-controller.js';
import { PrintController } from '../controllers/print-controller.js';
import { ViewController } from '../controllers/view-controller.js';
import { VisibilityController } from '../controllers/visibility-controller.js';
import { SkeletonController } from '../controllers/skeleton-controller.js';
import type { Article } from '../article/article.js';
import type { AcceptsUrl } from '../loading/load-article.js';
import type { ArticleSource } from '../loading/load-current.js';
import { isRetryable } from '../article/is-retryable.js';
import type { NewsCardError } from '../article/news-card-error.js';
import type { CardOptions } from '../view/card-options.js';
import { memoize } from '../article/memoize.js';
import { safeUrl } from '../article/safe-url.js';
import { guessedHeight } from '../view/guessed-height.js';
import { warmUpDates } from '../view/format-date.js';
import { registerFormat } from '../format-registry/registered-formats.js';
import { cardStyles } from '../templates/card-styles.js';
import { renderErrorView } from '../templates/error-view.js';
import { renderCard } from '../templates/card.js';
import { renderPrintedAddress } from '../templates/printed-address.js';
import { renderRoot } from '../templates/root.js';
import { renderSkeleton } from '../templates/skeleton.js';
import type { CardActions } from '../templates/card-actions.js';
import { reservesHeight } from '../platform/reserves-height.js';
import { cardOptions } from './card-options.js';
import { customState } from './custom-state.js';
import {
  EuromedCountrySelectEvent,
  EuromedErrorEvent,
  EuromedLanguageSelectEvent,
  EuromedLoadEvent,
} from '../events/news-card-events.js';
import { NewsCardProperties } from './news-card-properties.js';
import { adoptEarlyProperties, cardProperties } from './reflected-attributes.js';
import { reportProblem } from './report-problem.js';
import { isEqualContent, type PageContent, pageContent } from './page-content.js';

/** Warms up date formatting once per language, in a task of its own. */
const prepare = memoize((tag) => setTimeout(warmUpDates, 0, tag));

/** Attributes that select the article: a change loads again. */
const sourceAttributes = ['src', 'article-lang', 'countries', 'translations', 'preview'];

/**
 * Shows one news article, read from JSON, as a card.
 *
 * @summary Shows one news article as an accessible, multilingual card.
 * @tag euromed-news-card
 *
 * @attr {string} lang - Language wanted, a BCP 47 tag. Without it: the nearest ancestor's `lang`, else the article's language, else English.
 *
 * @fires {EuromedLoadEvent} euromed-load - An article is shown, also after a reload or another language.
 * @fires {EuromedErrorEvent} euromed-error - Loading, reloading or switching failed for good.
 * @fires {EuromedShareEvent} euromed-share - The reader chose a share target; cancel it to share otherwise.
 * @fires {EuromedLanguageSelectEvent} euromed-language-select - The reader chose another language; cancelable.
 * @fires {EuromedCountrySelectEvent} euromed-country-select - A linked country chip was activated; cancelable.
 *
 * @slot - The fallback link: shown until the card has something to show, when it is idle and with an error.
 * @slot title - The page's own title; wins over the article's.
 * @slot date - The page's own date; wins over the article's.
 * @slot summary - The page's own summary; wins over the article's.
 * @slot header - Content above the title.
 * @slot footer - Content below everything else in the card.
 *
 * @csspart card - The box around the whole card.
 * @csspart image - The article's picture.
 * @csspart title - The heading with the article's title.
 * @csspart title-link - The link to the article, around the title; its area covers the picture too.
 * @csspart date - The day on which the article was published.
 * @csspart summary - The article's summary, shown as a lead.
 * @csspart body - The article's full text.
 * @csspart links - The list of links for more information.
 * @csspart link - A link for more information.
 * @csspart countries - The list of countries that the article covers.
 * @csspart country - The chip of a country.
 * @csspart topics - The list of the article's topics.
 * @csspart topic - The chip of a topic.
 * @csspart languages - The list of languages that the article is published in.
 * @csspart language - A language in the language switch: a link or a button.
 * @csspart share - The box around the share button and its menu.
 * @csspart share-button - The button that opens the share menu.
 * @csspart share-menu - The menu of share targets.
 * @csspart share-target - An entry of the share menu.
 * @csspart notes - The notes that country chips refer to by a marker.
 * @csspart publisher - The name of the article's publisher, a link where the article gives its address.
 * @csspart error - The message shown where no article can be shown.
 * @csspart retry - The button that loads the article again after an error.
 * @csspart skeleton - The grey shapes shown while the article is loading.
 *
 * @cssprop [--euromed-news-card-accent=light-dark(#039, #9cb8ff)] - Colour of links and of the focus ring.
 * @cssprop [--euromed-news-card-background=light-dark(#fff, #15181e)] - Background of the card.
 * @cssprop [--euromed-news-card-color=light-dark(#16191f, #eceff4)] - Colour of the title and of text.
 * @cssprop [--euromed-news-card-muted-color=light-dark(#4c5361, #aeb6c4)] - Colour of date, publisher, labels and notes.
 * @cssprop [--euromed-news-card-border-color=light-dark(#d5dae2, #363d49)] - Colour of borders and rules.
 * @cssprop [--euromed-news-card-radius=4px] - Radius of the card's corners; chips have three times, buttons four times as much.
 * @cssprop [--euromed-news-card-padding=clamp(12px, 4.5cqi, 24px)] - Space between the card's edge and its text.
 * @cssprop [--euromed-news-card-gap=16px] - Space between the blocks of the card.
 * @cssprop [--euromed-news-card-font-family=inherit] - Typeface of all text; by default the page's.
 * @cssprop [--euromed-news-card-font-size=medium] - Size of text; all other sizes of type follow from it.
 * @cssprop [--euromed-news-card-heading-font-family=inherit] - Typeface of the title; by default that of the text.
 * @cssprop [--euromed-news-card-image-ratio=16 / 9] - Aspect ratio of the picture's box.
 * @cssprop [--euromed-news-card-heading-font-size=clamp(1.125em, 0.9em + 1.7cqi, 1.75em)] - Size of the title; the default grows with the card's width and differs by layout.
 * @cssprop [--euromed-news-card-title-lines=none] - Lines after which the title is cut; 3 in the layouts compact, teaser and headline.
 * @cssprop [--euromed-news-card-summary-lines=none] - Lines after which the summary is cut; 3 in the layouts compact, teaser and headline, 5 where the article's first paragraph stands for the summary.
 * @cssprop [--euromed-news-card-image-size=40%] - Width of a picture beside the title: 88px in the layout compact, about 40% of the card in auto, 50% in featured.
 * @cssprop [--euromed-news-card-image-fit=cover] - How the picture fills its box, as `object-fit`.
 * @cssprop [--euromed-news-card-chip-background=light-dark(#eef1f6, #252b35)] - Background of chips.
 * @cssprop [--euromed-news-card-chip-color=var(--euromed-news-card-color)] - Colour of the text of chips; where a chip is a link, the default is `var(--euromed-news-card-accent)`.
 * @cssprop [--euromed-news-card-max-width=none] - Largest width of the card inside its element.
 *
 * @cssstate idle - The card has neither `src` nor `article`, or is not near the viewport yet.
 * @cssstate loading - The article is being loaded.
 * @cssstate ready - An article is shown.
 * @cssstate empty - The feed or collection at `src` has no items.
 * @cssstate error - Loading failed and no article can be shown.
 */
export class EuromedNewsCardElement extends NewsCardProperties {
  /**
   * Registers a format of JSON for all cards of the page, or replaces the registered format of the same name.
   * The page's formats are tried before the built-in ones, in the order of their registration.
   */
  static get registerFormat(): typeof registerFormat {
    return registerFormat;
  }

  readonly #language = new LanguageController(this);
  readonly #articles = new ArticleController(this, this.#language, {
    prepare: (article) => this.#language.ready(...this.#views.chunksFor(article)),
    shown: (article) => this.#handleShown(article),
    failed: (error) => this.#handleFailed(error),
    report: (problem) => void reportProblem(this.src, problem),
  });
  readonly #visibility = new VisibilityController(this);
  readonly #loadLazyMessages = () => this.#language.readyForChunks();
  readonly #failure = new FailureController(this, this.#loadLazyMessages);
  readonly #skeleton = new SkeletonController(this);
  readonly #views = new ViewController(this, this.#loadLazyMessages);
  readonly #enhancements = new EnhancementsController(
    {
      card: this,
      render,
      root: () => this.root,
      view: () => this.#views.view,
      l10n: () => this.#l10n,
      article: () => this.currentArticle,
      many: () => this.many,
      failed: (reason) => this.controllerFailed(reason),
      languagesChanged: () => this.#language.refresh(),
    },
    this.#loadLazyMessages,
  );
  readonly #showState = customState(this);
  #given: Article | null = null;
  #accepts: AcceptsUrl | undefined;
  #sourceChanged = true;
  #l10n = initialLocalization;
  /** The reader chose the language of the article on show, which screen readers announce. */
  #announced = false;
  /** The language that the reader chose and whose translation failed to load. */
  #failedChoice: string | undefined;
  #warnedUnclosed = false;
  /** The children of the tag when the card was last rendered. */
  #content: PageContent | undefined;
  /** Cache of `cardOptions()`, dropped when an attribute changes. */
  #options: CardOptions | undefined;
  /** Whether the page's style sheets reserve height for the card; measured when the skeleton is shown. */
  #reserved: boolean | undefined;
  /**
   * A prerendered card is hydrated once, for the source that its tag came with: `undefined` until a source is requested,
   * `null` where the first one was not the server's.
   */
  #hydration: HydrationController | null | undefined;
  /** The page has been printed. */
  #printed = false;

  constructor() {
    super();
    adoptEarlyProperties(this, cardProperties);
    new PrintController(this, () => {
      this.#visibility.near = this.#printed = true;
      this.requestUpdate();
      // After `print()` the browser runs no microtasks before it lays the page out.
      this.updateNow();
    });
  }

  /**
   * An article that the page gives directly, in the native format; wins over `src`, and nothing is fetched.
   * An invalid article is reported as `not-an-article`. The card itself never sets this property; default: `null`.
   */
  get article(): Article | null {
    return this.#given;
  }
  set article(article: Article | null) {
    this.#given = article ?? null;
    this.#changeSource();
  }

  /**
   * Whether the card may fetch from, or link its chips to, an address. Set by the iframe page and for upgraded links,
   * whose sources the page's authors did not write: an address that is not accepted is `bad-url`. Default: all addresses.
   * @internal
   */
  get accepts(): AcceptsUrl | undefined {
    return this.#accepts;
  }
  /** @internal */
  set accepts(accepts: AcceptsUrl | undefined) {
    this.#accepts = accepts;
    this.#changeSource();
  }

  /** State of the card; the initial value is `'idle'`. */
  get state(): CardState {
    return this.#articles.state;
  }

  /** Why the last load, reload or switch of language failed; `null` after a success. */
  get error(): NewsCardError | null {
    return this.#articles.error;
  }

  /** Language of the card's labels and messages, e.g. `ar`: the catalogue in force (BCP 47). */
  get locale(): string {
    return this.#l10n.locale;
  }

  /** Language of the article on show (BCP 47); empty where the language is unknown or no article is shown. */
  get contentLang(): string {
    return this.currentArticle?.lang ?? '';
  }

  /** The article on show, in the language shown, whether loaded or given; `null` where none is shown. Do not modify the object. */
  get currentArticle(): Article | null {
    return this.#articles.current?.shown ?? null;
  }

  get #cardOptions(): CardOptions {
    return (this.#options ??= cardOptions(this));
  }

  attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    if (old === value) return;
    if (name === 'src' && this.hasConnected) this.discardPrerendered();
    this.#options = undefined;
    // A prerendered card was rendered for the attributes that it had then.
    if (sourceAttributes.includes(name) || (this.#hydration?.isHydrated && name !== 'lang'))
      this.#changeSource();
    else if (name === 'lang') {
      this.#language.forgetChoice();
      this.#language.refresh();
    }
    this.requestUpdate();
  }

  /**
   * Called by `moveBefore()`: open menus stay open, but the `lang` around the card may differ.
   * @internal
   */
  connectedMoveCallback(): void {
    this.#language.refresh();
    this.requestUpdate();
  }

  protected override get styles(): string {
    return cardStyles;
  }

  protected override willUpdate(): void {
    if (this.#sourceChanged) this.#request();
    if (!this.#skeleton.due) this.#reserved = undefined;
    this.#followLanguage();
    // While a translation is loading the labels stay, so that labels, text and direction change together.
    const { busy, state, current, error } = this.#articles;
    this.#skeleton.waiting = state === 'loading' && !current && !error;
    if (!busy) this.#l10n = this.#language.localize();
    this.#views.derive(current, this.#l10n.lang, this.#cardOptions, this.#keepsPrerendered);
    if (!current && (state === 'empty' || error)) void this.#failure.load();
    // Only with an article: messages and the skeleton are low.
    this.#showState(state, this.many && state === 'ready' ? this.#guessClasses : []);
    if (state !== 'idle' && state !== 'loading') this.#enhancements.schedule();
  }

  protected override update(): void {
    const focused = this.root?.activeElement;
    super.update();
    // The language that was chosen is rendered as text now: the focus goes to its name, not to the start of the page.
    if (focused?.matches('[part=language]') && !focused.isConnected)
      this.root?.querySelector<HTMLElement>('[part=language][aria-current]')?.focus();
    if (this.#hydration && !this.isPrerendered) this.#hydration.restore(focused);
  }

  /** The server's markup is on show and nothing has to be rendered in its place. */
  get #keepsPrerendered(): boolean {
    const { current, error } = this.#articles;
    return this.isPrerendered && (!current || (!error && !!this.#hydration?.has(current)));
  }

  protected override render(): TemplateResult | undefined {
    const { locale } = this.#l10n;
    this.#content = undefined;
    const content = this.#renderState();
    if (!this.rendered && content === nothing) return;
    // While the article is loading, and where loading failed, the server's markup says more than a message.
    if (this.#keepsPrerendered) return;
    const root = renderRoot(
      { classes: this.#rootClasses(), lang: locale, dir: this.#edge },
      this.#printed && !this.#views.view ? [content, renderPrintedAddress(this)] : content,
      this.#handleSlotChange,
    );
    return this.#showsPageContent()
      ? html`${root}
          <div><slot></slot></div>`
      : root;
  }

  /** Class names of the root element. */
  #rootClasses(): string {
    return [this.colorScheme, ...(this.many ? this.#guessClasses : [])].join(' ');
  }

  /** Class names by which the style sheet guesses the card's height, on a page of many cards. */
  get #guessClasses(): string[] {
    const { view } = this.#views;
    return ['many', ...(view || !this.error ? guessedHeight(view, this.#cardOptions) : [])];
  }

  /**
   * Requests the article from the server again. The article on show stays until the new one is loaded, and also if loading
   * fails: then `error` is set and `euromed-error` fires. The promise resolves in both cases and never rejects.
   */
  async reload(): Promise<void> {
    await this.updateComplete;
    await this.#articles.start({ keep: true, revalidate: true });
  }

  protected override updateFailed(reason: unknown): void {
    super.updateFailed(reason);
    this.#views.forget();
    this.#articles.fail(reason);
  }

  #handleShown(article: Article): void {
    this.#announced = this.#language.confirmChoice();
    if (this.#announced) this.requestUpdate();
    this.dispatchEvent(new EuromedLoadEvent(article));
  }

  async #handleFailed(error: NewsCardError): Promise<void> {
    this.#failedChoice = this.#language.choosing;
    this.#language.revertChoice();
    await this.#failure.explain(error);
    if (this.error !== error) return;
    console.warn(`<euromed-news-card> ${error.message}`, ...(error.cause ? [error.cause] : []));
    this.dispatchEvent(new EuromedErrorEvent(error));
  }

  #changeSource(): void {
    this.#sourceChanged = true;
    this.#hydration?.cancel();
    this.#language.forgetArticle();
    this.#visibility.near = false;
    this.requestUpdate();
  }

  #request(): void {
    const { preview, baseURI: base } = this;
    if (preview) this.discardPrerendered();
    const given = this.#given;
    const prerendered = !given && this.#hydration === undefined && this.isPrerendered;
    // Reset before anything that may throw, or each update would fail again.
    this.#sourceChanged = false;
    if (preview || (!given && !prerendered && !this.hasAttribute('src')))
      this.#articles.request(undefined);
    else if (!given && this.loading === 'lazy' && !this.#visibility.watch()) {
      this.#sourceChanged = true;
      this.#articles.request(undefined);
    } else {
      const source = {
        given,
        url: safeUrl(this.getAttribute('src'), base),
        base,
        overrides: this,
        accepts: this.#accepts,
      };
      this.#hydration ??= null;
      if (prerendered) void this.#hydrate(source);
      else this.#load(source);
    }
    if (preview) this.#articles.preview(preview);
  }

  #load(source: ArticleSource): void {
    // The catalogue is loaded in parallel with the article.
    void this.#language.load();
    prepare(this.#language.wanted);
    // A list's card that cannot be hydrated waits until the list sets its article.
    this.#articles.request(source.given || this.hasAttribute('src') ? source : undefined);
  }

  /** Hydrates the prerendered card; if that fails, the card loads its article as usual. */
  async #hydrate(source: ArticleSource): Promise<void> {
    this.#hydration = new HydrationController({
      card: this,
      root: this.shadowRoot!,
      view: () => this.#views.view,
      handlers: { ...this.#actions, slotchange: this.#handleSlotChange },
    });
    const hydrated = await this.#hydration.hydrate(() => this.isPrerendered);
    if (hydrated === 'canceled') return;
    if (!hydrated) return this.#load(source);
    await this.#articles.hydrate(source, hydrated.current, hydrated.lang);
  }

  #followLanguage(): void {
    if (!this.#language.follow() || this.#articles.state === 'idle') return;
    void this.#language.load();
    void this.#articles.switchLanguage();
  }

  /** Direction of the card's layout: the article's, else that of the language wanted. Labels have a direction of their own. */
  get #edge(): 'ltr' | 'rtl' {
    const { view } = this.#views;
    const own = view?.title.dir;
    const wanted = view ? undefined : this.#language.direction;
    return own === 'ltr' || own === 'rtl' ? own : (wanted ?? this.#l10n.dir);
  }

  #renderState(): TemplateResult | typeof nothing {
    const articles = this.#articles;
    const { state, error } = articles;
    const l10n = this.#l10n;
    const { view, body } = this.#views;
    if (!view) {
      if (state !== 'loading' || error) {
        if (!this.rendered && this.#sourceChanged) return nothing;
        const failure = this.#failure.view(articles, l10n, this.preview);
        return failure ? renderErrorView(failure, l10n) : html`<slot></slot>`;
      }
      return this.#renderSkeleton();
    }
    const message = error
      ? this.#failure.describe(error, l10n)
      : this.#announced
        ? this.#enhancements.announce(view, l10n)
        : '';
    return renderCard(
      view,
      l10n,
      {
        busy: articles.busy,
        message,
        quiet: !error,
        retry: error && isRetryable(error) ? this.#retry : undefined,
        slotted: new Set(this.#pageContent.slots),
        body,
        more: (list, count) => this.#views.describeMore(list, count, l10n),
      },
      this.#actions,
    );
  }

  /** The element's own style attribute is matched by the style sheet; page styles are measured where cards are few. */
  get #isReserved(): boolean {
    return (this.#reserved ??= !this.many && reservesHeight(this));
  }

  /** The skeleton, once it is due; in print, the fallback link instead. */
  #renderSkeleton(): TemplateResult | typeof nothing {
    const skeleton =
      this.#skeleton.due && renderSkeleton(this.#l10n, this.#cardOptions, this.#isReserved);
    if (!this.#printed) return skeleton || nothing;
    return skeleton
      ? html`${skeleton}
          <div class="printed"><slot></slot></div>`
      : html`<slot></slot>`;
  }

  /** Whether to show the children of an unclosed tag below the card; the page's author is warned once. */
  #showsPageContent(): boolean {
    const unclosed = (!!this.#views.view || this.#skeleton.due) && this.#pageContent.isUnclosed;
    if (unclosed && !this.#warnedUnclosed)
      console.warn(
        `<euromed-news-card> ${this.src}: the tag holds more than its fallback link. Close the tag with </euromed-news-card>; HTML ignores "/>".`,
      );
    this.#warnedUnclosed ||= unclosed;
    return unclosed;
  }

  /** The children of the tag, read once per render. */
  get #pageContent(): PageContent {
    return (this.#content ??= pageContent(this, this.#cardOptions.hides));
  }

  readonly #handleSlotChange = (): void => {
    if (!isEqualContent(pageContent(this, this.#cardOptions.hides), this.#content))
      this.requestUpdate();
  };

  readonly #actions: CardActions = {
    share: (event) => void this.#enhancements.handleShare(event),
    unfold: ({ target }) => void this.#views.unfold(target as Element),
    selectCountry: (event, code) => {
      if (!this.dispatchEvent(new EuromedCountrySelectEvent(code))) event.preventDefault();
    },
    selectLanguage: (event, lang) => this.#selectLanguage(event as MouseEvent, lang),
  };

  #selectLanguage(event: MouseEvent, lang: string): void {
    // The browser opens the link in a new tab or window.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
    event.preventDefault();
    // While another language is loading, the reader may choose the one on show again.
    const previous = this.#language.choosing ?? this.#articles.current?.shownLang ?? '';
    if (lang === previous || !this.dispatchEvent(new EuromedLanguageSelectEvent(lang, previous)))
      return;
    void this.#choose(lang);
  }

  /** Resolves when the article is shown in `lang`, or loading its translation failed. */
  #choose(lang: string): Promise<void> {
    // The enhancements have the announcement for screen readers.
    void this.#enhancements.load().then(() => this.requestUpdate());
    this.#language.choose(lang);
    return this.#articles.switchLanguage(true);
  }

  /** Repeats the reload or the switch of language that failed while an article stays on show. */
  readonly #retry = (): Promise<void> =>
    this.#failedChoice === undefined ? this.reload() : this.#choose(this.#failedChoice);
}
