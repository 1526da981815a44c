// The behaviour of a list. Loaded when a page has a list.
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Article } from '../../article/article.js';
import type { CardState } from '../../article/card-state.js';
import { parseLanguageTag } from '../../article/language-tag.js';
import { isRetryable } from '../../article/is-retryable.js';
import type { NewsCardError } from '../../article/news-card-error.js';
import { NewsCardError as ListError } from '../../article/news-card-error.js';
import { needsTranslation } from '../../list/prefer-language.js';
import type { Localize } from '../../localization/localize.js';
import { languagesAround } from '../../platform/page-languages.js';
import { sharedTimeout } from '../../platform/shared-timeout.js';
import { LanguageWatchController } from '../enhancements/language-watch-controller.js';
import { describeListFailure } from '../failure-messages/failure-messages.js';
import { Feed } from './feed.js';
import { ListCopies } from './list-copies.js';
import {
  announceAdded,
  describeEmpty,
  labelMore,
  nameList,
  sayListLoading,
} from './list-messages.js';
import { listStyles } from './list-styles.js';
import {
  type ItemView,
  renderCards,
  renderListHeading,
  renderMoreButton,
  renderNotice,
  renderStatus,
} from './list-template.js';
import { ListWidth } from './list-width.js';
import { NearItems } from './near-items.js';
import type { NewsListContext } from './news-list-context.js';
import type { HydratedList } from '../hydration/hydrate-list.js';

/** Delay before skeletons are shown, so that quick answers show none (milliseconds). */
const skeletonDelayMs = 400;

/** Attributes that the list passes to its cards. */
const passedOn = [
  'hide',
  'appearance',
  'image-position',
  'country-href',
  'topic-href',
  'target',
  'color-scheme',
  'timeout',
  'share-targets',
];

/** Attributes that change which items are on show. */
const ofItems = ['src', 'preview', 'count', 'country', 'topic'];

/** Attributes that do not change the items on show. */
const ofLoading = ['loading', 'timeout'];

type ListCard = HTMLElement & { state?: CardState; updateComplete?: Promise<unknown> };

export class NewsList {
  readonly #context: NewsListContext;
  readonly #feed: Feed;
  readonly #near: NearItems;
  readonly #copies: ListCopies;
  readonly #width: ListWidth;
  #sourceChanged = true;
  /** Skeletons are to be shown. */
  #due = false;
  #stopDelay: (() => void) | undefined;
  /** Message for screen readers. */
  #announcement = '';
  #l10n!: Localize;
  #isRendered = false;
  #warnedCount = '';
  /** The retry button that had the focus is gone: the focus moves to the first card. */
  #focusIsDue = false;
  /** The prerendered markup stays on show. */
  #keepsPrerendered = false;

  constructor(context: NewsListContext) {
    const { host, language, hydrated } = context;
    this.#context = context;
    this.#feed = new Feed(context, () => this.#wanted);
    this.#near = new NearItems(host);
    this.#copies = new ListCopies(host);
    this.#width = new ListWidth(host);
    // The focus may be at the retry button, which loaded this chunk again.
    this.#focusIsDue = this.#hasFocus;
    host.adoptStyles(listStyles);
    new LanguageWatchController(host, () => language.refresh());
    host.addController({
      hostUpdated: () => this.#handleUpdated(),
      hostDisconnected: () => this.#wait(false),
    });
    if (hydrated) this.#hydrate(hydrated);
  }

  get state(): CardState {
    const { preview } = this.#context.host;
    if (!preview) return this.#feed.state;
    return preview === 'offline' ? 'error' : preview;
  }

  get error(): NewsCardError | null {
    const { preview } = this.#context.host;
    return preview === 'error' || preview === 'offline'
      ? new ListError('network')
      : this.#feed.error;
  }

  get items(): readonly Article[] {
    return this.#feed.items;
  }

  /** Whether the server's markup is on show and nothing has to be rendered. */
  get keepsPrerendered(): boolean {
    return this.#keepsPrerendered && this.#feed.keepsPrerendered;
  }

  async reload(): Promise<void> {
    const { near } = this.#context;
    this.#announcement = '';
    if (near()) await this.#feed.start({ keep: true, revalidate: true });
  }

  changed(attribute: string): void {
    if (ofItems.includes(attribute)) this.#announcement = '';
    if (attribute === 'src' || attribute === 'preview') this.#sourceChanged = true;
    else if (attribute === 'count') this.#feed.reselect(this.#context.host.count);
    else if (attribute === 'country' || attribute === 'topic') this.#feed.reselect();
    else if (attribute !== 'lang' && !ofLoading.includes(attribute)) this.#keepsPrerendered = false;
  }

  /** Reports that rendering threw; the page's own link is shown again. */
  failed(reason: unknown): void {
    this.#feed.refuse('The list could not be rendered, here is what was thrown:', reason);
  }

  willUpdate(): void {
    const { host, language, near } = this.#context;
    if (this.#sourceChanged) {
      if (host.preview || !host.hasAttribute('src')) this.#feed.clear();
      if (host.preview || !near()) this.#sourceChanged = !host.preview && host.hasAttribute('src');
      else {
        this.#sourceChanged = false;
        void this.#feed.start();
      }
    }
    if (language.follow()) {
      void language.load();
      this.#announcement = '';
      this.#feed.reselect();
    }
    this.#l10n = language.localize();
    this.#wait(this.state === 'loading');
    this.#checkCount();
  }

  render(): TemplateResult | undefined {
    const { host, language } = this.#context;
    const content = this.#renderState();
    if (!content && !this.#isRendered && !this.#asksForWidth) return;
    this.#isRendered = true;
    return html`<div
      class=${`root ${host.colorScheme}`}
      lang=${this.#l10n.locale}
      dir=${language.direction ?? this.#l10n.dir}
      @euromed-load=${this.#copies}
    >
      ${content ?? html`<slot></slot>`}
    </div>`;
  }

  /** Hydrates the prerendered list: sets the articles of its cards, and adds the handlers of its buttons. */
  #hydrate(hydrated: HydratedList): void {
    const { rendered } = hydrated;
    this.#sourceChanged = false;
    this.#keepsPrerendered = true;
    // The list was rendered in the language wanted.
    this.#context.language.follow();
    rendered.addEventListener('euromed-load', this.#copies);
    rendered.addEventListener('click', (event) => {
      const { target, ctrlKey, metaKey, shiftKey, button } = event as MouseEvent;
      const more = (target as Element).closest<HTMLElement>('[part=more]');
      // The browser opens the link in a new tab or window.
      if (!more || ctrlKey || metaKey || shiftKey || button) return;
      // Of a list that has failed since, the server's link leads to all news.
      if (!this.#feed.keepsPrerendered) return;
      event.preventDefault();
      if (this.#feed.busy) return;
      more.setAttribute('aria-disabled', 'true');
      void this.#more(more).then(() => more.removeAttribute('aria-disabled'));
    });
    this.#feed.hydrate(hydrated);
  }

  /** The language that the page sets around the list (BCP 47); `undefined` where the page sets none. */
  get #wanted(): string | undefined {
    return languagesAround(this.#context.host).map(parseLanguageTag).find(Boolean);
  }

  #renderState(): TemplateResult | undefined {
    const { host } = this.#context;
    const { items } = this;
    switch (this.state) {
      case 'loading':
        // A retry is running: the message stays.
        if (this.#feed.error) return this.#renderNotice();
        return this.#due ? this.#renderList(Array<null>(host.count).fill(null)) : undefined;
      case 'ready':
        return this.#renderList(items);
      case 'empty':
      case 'error':
        return this.#renderNotice();
      default:
        return;
    }
  }

  #renderNotice(): TemplateResult {
    const { error, state } = this;
    const l10n = this.#l10n;
    const { preview, country, topic } = this.#context.host;
    const isError = state === 'error';
    const offline = preview
      ? preview === 'offline'
      : error?.code === 'network' && !navigator.onLine;
    const loading = state === 'loading';
    const message = loading
      ? sayListLoading(l10n)
      : isError || this.#feed.lacksFilteredField
        ? describeListFailure(l10n, offline)
        : describeEmpty(country, topic, l10n);
    const retry = error && isRetryable(error) ? this.#retry : undefined;
    const notice = renderNotice(message, isError || loading, retry, loading, l10n);
    // The filter may leave no item of the first page, but of further ones.
    return html`${this.#renderHeading()}${notice}${state === 'empty' ? this.#renderMore() : nothing}`;
  }

  #renderMore(): unknown {
    const { busy, hasMore } = this.#feed;
    return this.#context.host.more && hasMore
      ? renderMoreButton(labelMore(this.#l10n), busy, this.#l10n, this.#press)
      : nothing;
  }

  #renderList(articles: readonly (Article | null)[]): TemplateResult {
    const { host } = this.#context;
    const l10n = this.#l10n;
    const { error } = this.#feed;
    const waiting = !articles[0];
    const message = waiting
      ? sayListLoading(l10n)
      : error
        ? describeListFailure(l10n, !navigator.onLine)
        : this.#announcement;
    return html`${this.#renderHeading()}${renderCards(
      {
        layout: host.layout,
        waiting,
        name: host.heading ? undefined : nameList(l10n),
        items: this.#itemViews(articles),
      },
      l10n,
    )}${renderStatus(message, !waiting && !!error, l10n)}${waiting ? nothing : this.#renderMore()}`;
  }

  #renderHeading(): unknown {
    const { host } = this.#context;
    if (!host.heading) return nothing;
    const lang = languagesAround(host)[0] ?? '';
    return renderListHeading({ text: host.heading, lang, level: this.#headingLevel - 1 });
  }

  /** Heading level of the cards; 3 instead of 1 under the list's own heading. */
  get #headingLevel(): number {
    const { heading, headingLevel } = this.#context.host;
    return heading && headingLevel < 2 ? 3 : headingLevel;
  }

  #itemViews(articles: readonly (Article | null)[]): ItemView[] {
    const { host, language } = this.#context;
    const attributes: Record<string, string | null> = {
      'heading-level': String(this.#headingLevel),
      show: [host.showParts, this.#feed.isMerged ? 'publisher' : ''].join(' ').trim() || null,
    };
    for (const name of passedOn) attributes[name] = host.getAttribute(name);
    const isHere = (article: Article) =>
      host.getAttribute('loading') === 'eager' ||
      this.#near.has(article) ||
      !needsTranslation(article, language.wanted);
    const isCompact = (index: number) =>
      host.layout === 'featured' ? index > 0 : this.#asksForWidth && this.#width.narrow;
    return articles.map((article, index) => ({
      article: article && isHere(article) ? article : null,
      layout: isCompact(index) ? 'compact' : host.layout,
      attributes,
      accepts: host.accepts,
    }));
  }

  /** Whether the layout depends on the list's width. */
  get #asksForWidth(): boolean {
    const { isPrerendered, host } = this.#context;
    const { layout } = host;
    // A prerendered list keeps its layout, since a server does not know the width.
    return !isPrerendered && (layout === 'auto' || layout === 'teaser');
  }

  get #cards(): ListCard[] {
    const root = this.#isRendered ? this.#context.host.shadowRoot : null;
    return [...(root?.querySelectorAll<ListCard>('[part=item] > *') ?? [])];
  }

  /** Observes rendered items and the list's width, and restores the focus; called after each update. */
  #handleUpdated(): void {
    const cards = this.#cards;
    const [first] = cards;
    if (first && !('currentArticle' in first)) return this.#refuse();
    cards.forEach((card, index) => {
      const article = this.items[index];
      if (article && card.getAttribute('preview')) this.#near.watch(card.parentElement!, article);
    });
    const root =
      this.#asksForWidth &&
      this.#isRendered &&
      this.#context.host.shadowRoot?.querySelector('.root');
    if (root) this.#width.watch(root);
    if (this.#focusIsDue && this.state !== 'loading') void this.#takeFocus();
  }

  /** Fails where `<euromed-news-card>` is not defined; loads again when it is. */
  #refuse(): void {
    this.#feed.refuse(
      '<euromed-news-card> is not defined on this page; a registry of your own is not enough: customElements.define("euromed-news-card", EuromedNewsCardElement).',
    );
    void customElements.whenDefined('euromed-news-card').then(() => this.#feed.start());
  }

  #wait(waiting: boolean): void {
    if (waiting)
      this.#stopDelay ??= sharedTimeout(
        () => {
          this.#due = true;
          this.#context.host.requestUpdate();
        },
        this.#context.host.preview ? 0 : skeletonDelayMs,
      );
    else {
      this.#stopDelay?.();
      this.#stopDelay = undefined;
      this.#due = false;
    }
  }

  #checkCount(): void {
    const { host } = this.#context;
    const given = host.getAttribute('count')?.trim() ?? '';
    if (!given || given === this.#warnedCount || +given === host.count) return;
    this.#warnedCount = given;
    console.warn(
      `<euromed-news-list> count="${given.slice(0, 20)}" is not a number from 1 to 50; the list uses ${host.count}.`,
    );
  }

  readonly #press = ({ currentTarget }: Event): void => {
    if (!this.#feed.busy) void this.#more(currentTarget as HTMLElement);
  };

  async #more(button: HTMLElement): Promise<void> {
    const { host } = this.#context;
    const before = this.items.length;
    const hadFocus = host.shadowRoot?.activeElement === button;
    this.#announcement = '';
    const added = await this.#feed.more(host.count);
    if (!added) return;
    this.#announcement = announceAdded(added.length, this.#l10n);
    host.requestUpdate();
    await host.updateComplete;
    const isGone = !host.shadowRoot?.contains(button);
    // Unless the reader has moved the focus meanwhile.
    const isThere = () => host.shadowRoot?.activeElement === button || this.#nobodyElseHasFocus;
    const card = this.#cards[before] ?? (isGone ? this.#cards[this.#cards.length - 1] : undefined);
    if (!hadFocus) return;
    if (card) await this.#focusTitle(card, isThere);
    // No page has a matching item: the focus goes to the fallback link.
    else if (isGone && isThere()) host.querySelector<HTMLElement>('a[href]')?.focus();
  }

  readonly #retry = async (): Promise<void> => {
    this.#focusIsDue = this.#hasFocus;
    await this.#feed.start({ keep: true });
  };

  /** Moves the focus to the first card after a retry, or to the retry button if the retry failed. */
  async #takeFocus(): Promise<void> {
    this.#focusIsDue = false;
    const [first] = this.#cards;
    if (first) await this.#focusTitle(first, () => this.#nobodyElseHasFocus);
    else if (this.#nobodyElseHasFocus)
      this.#context.host.shadowRoot?.querySelector<HTMLElement>('[part=retry]')?.focus();
  }

  /** Whether an element inside the list has the focus. */
  get #hasFocus(): boolean {
    const { host } = this.#context;
    return (host.getRootNode() as Document | ShadowRoot).activeElement === host;
  }

  get #nobodyElseHasFocus(): boolean {
    const { activeElement, body } = this.#context.host.ownerDocument;
    return !activeElement || activeElement === body;
  }

  /** Focuses the card's title once the card shows its article. */
  async #focusTitle(card: ListCard, isWanted: () => boolean): Promise<void> {
    if (card.state !== 'ready')
      await new Promise((resolve) => {
        for (const event of ['euromed-load', 'euromed-error'])
          card.addEventListener(event, resolve, { once: true });
      });
    // A card is ready before its article is rendered.
    await card.updateComplete;
    if (!isWanted()) return;
    const title = card.shadowRoot?.querySelector<HTMLElement>('[part=title]');
    const link = title?.querySelector<HTMLElement>('[href]');
    if (title && !link) title.tabIndex = -1;
    (link ?? title)?.focus();
  }
}

export const createNewsList = (context: NewsListContext): NewsList => new NewsList(context);
