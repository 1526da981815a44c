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
import { LanguageWatchController } from '../enhancements/language-watch-controller.js';
import { describeListFailure } from '../failure-messages/failure-messages.js';
import type { HydratedList } from '../hydration/hydrate-list.js';
import { ListCopies } from './list-copies.js';
import { type ListCard, ListFocus } from './list-focus.js';
import { ListLoader } from './list-loader.js';
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
import { cardHeadingLevel, passedAttributes } from './passed-attributes.js';

/** Attributes that change which items are on show. */
const ofItems = ['src', 'preview', 'count', 'country', 'topic'];

/** Attributes that do not change the items on show. */
const ofLoading = ['loading', 'timeout'];

export class NewsList {
  readonly #context: NewsListContext;
  readonly #loader: ListLoader;
  readonly #near: NearItems;
  readonly #copies: ListCopies;
  readonly #width: ListWidth;
  readonly #focus: ListFocus;
  #sourceChanged = true;
  /** Message for screen readers. */
  #announcement = '';
  #l10n!: Localize;
  #isRendered = false;
  #warnedCount = '';
  /** The prerendered markup stays on show. */
  #keepsPrerendered = false;

  constructor(context: NewsListContext) {
    const { host, language, hydrated } = context;
    this.#context = context;
    this.#loader = new ListLoader(context, () => this.#wanted);
    this.#near = new NearItems(host);
    this.#copies = new ListCopies(host);
    this.#width = new ListWidth(host);
    this.#focus = new ListFocus(host);
    // The focus may be at the retry button, which loaded this chunk again.
    this.#focus.remember();
    host.adoptStyles(listStyles);
    new LanguageWatchController(host, () => language.refresh());
    host.addController({ hostUpdated: () => this.#handleUpdated() });
    if (hydrated) this.#hydrate(hydrated);
  }

  get state(): CardState {
    const { preview } = this.#context.host;
    if (!preview) return this.#loader.state;
    return preview === 'offline' ? 'error' : preview;
  }

  get error(): NewsCardError | null {
    const { preview } = this.#context.host;
    return preview === 'error' || preview === 'offline'
      ? new ListError('network')
      : this.#loader.error;
  }

  get items(): readonly Article[] {
    return this.#loader.items;
  }

  /** Whether the server's markup is on show and nothing has to be rendered. */
  get keepsPrerendered(): boolean {
    return this.#keepsPrerendered && this.#loader.keepsPrerendered;
  }

  async reload(): Promise<void> {
    const { near } = this.#context;
    this.#announcement = '';
    if (near()) await this.#loader.start({ keep: true, revalidate: true });
  }

  changed(attribute: string): void {
    if (ofItems.includes(attribute)) this.#announcement = '';
    if (attribute === 'src' || attribute === 'preview') this.#sourceChanged = true;
    else if (attribute === 'count') this.#loader.reselect(this.#context.host.count);
    else if (attribute === 'country' || attribute === 'topic') this.#loader.reselect();
    else if (attribute !== 'lang' && !ofLoading.includes(attribute)) this.#keepsPrerendered = false;
  }

  /** Reports that rendering threw; the page's own link is shown again. */
  failed(reason: unknown): void {
    this.#loader.refuse('The list could not be rendered, here is what was thrown:', reason);
  }

  willUpdate(): void {
    const { host, language, near } = this.#context;
    if (this.#sourceChanged) {
      if (host.preview || !host.hasAttribute('src')) this.#loader.clear();
      if (host.preview || !near()) this.#sourceChanged = !host.preview && host.hasAttribute('src');
      else {
        this.#sourceChanged = false;
        void this.#loader.start();
      }
    }
    if (language.follow()) {
      void language.load();
      this.#announcement = '';
      this.#loader.reselect();
    }
    this.#l10n = language.localize();
    this.#context.skeleton.waiting = this.state === 'loading';
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
      if (!this.#loader.keepsPrerendered) return;
      event.preventDefault();
      if (this.#loader.busy) return;
      more.setAttribute('aria-disabled', 'true');
      void this.#more(more).then(() => more.removeAttribute('aria-disabled'));
    });
    this.#loader.hydrate(hydrated);
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
        if (this.#loader.error) return this.#renderNotice();
        return this.#context.skeleton.due
          ? this.#renderList(Array<null>(host.count).fill(null))
          : undefined;
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
      : isError || this.#loader.lacksFilteredField
        ? describeListFailure(l10n, offline)
        : describeEmpty(country, topic, l10n);
    const retry = error && isRetryable(error) ? this.#retry : undefined;
    const notice = renderNotice(message, isError || loading, retry, loading, l10n);
    // The filter may leave no item of the first page, but of further ones.
    return html`${this.#renderHeading()}${notice}${state === 'empty' ? this.#renderMore() : nothing}`;
  }

  #renderMore(): unknown {
    const { busy, hasMore } = this.#loader;
    return this.#context.host.more && hasMore
      ? renderMoreButton(labelMore(this.#l10n), busy, this.#l10n, this.#press)
      : nothing;
  }

  #renderList(articles: readonly (Article | null)[]): TemplateResult {
    const { host } = this.#context;
    const l10n = this.#l10n;
    const { error } = this.#loader;
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
    return renderListHeading({ text: host.heading, lang, level: cardHeadingLevel(host) - 1 });
  }

  #itemViews(articles: readonly (Article | null)[]): ItemView[] {
    const { host, language } = this.#context;
    const attributes = passedAttributes(host, this.#loader.isMerged);
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
    if (this.state !== 'loading') void this.#focus.restore(first);
  }

  /** Fails where `<euromed-news-card>` is not defined; loads again when it is. */
  #refuse(): void {
    this.#loader.refuse(
      '<euromed-news-card> is not defined on this page; a registry of your own is not enough: customElements.define("euromed-news-card", EuromedNewsCardElement).',
    );
    void customElements.whenDefined('euromed-news-card').then(() => this.#loader.start());
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
    if (!this.#loader.busy) void this.#more(currentTarget as HTMLElement);
  };

  async #more(button: HTMLElement): Promise<void> {
    const { host } = this.#context;
    const before = this.items.length;
    const hadFocus = this.#focus.isAt(button);
    this.#announcement = '';
    const added = await this.#loader.more(host.count);
    if (!added) return;
    this.#announcement = announceAdded(added.length, this.#l10n);
    host.requestUpdate();
    await host.updateComplete;
    const cards = this.#cards;
    const isGone = !host.shadowRoot?.contains(button);
    const card = cards[before] ?? (isGone ? cards[cards.length - 1] : undefined);
    if (hadFocus) await this.#focus.moveOn(button, card);
  }

  readonly #retry = async (): Promise<void> => {
    this.#focus.remember();
    await this.#loader.start({ keep: true });
  };
}

export const createNewsList = (context: NewsListContext): NewsList => new NewsList(context);
