// The builder: from an address to a snippet. Its state is in the fragment of the page's address; nothing is stored or sent.
import { html, LitElement, type PropertyDeclarations } from 'lit';
import type { Localize } from '../../src/localization/localize.js';
import { fallbackOf } from '../../src/snippets/snippets.js';
import { articleAddress } from './address.js';
import { CopyController } from './copy-controller.js';
import { type Feed, type Finding, type Found, isFound } from './find-document.js';
import { FindingController } from './finding-controller.js';
import { optionsTemplate } from './options-template.js';
import { PageFrame } from './page-frame.js';
import { RenderedAheadController } from './rendered-ahead.js';
import { sampleIn } from './samples.js';
import { listLink } from './list-link.js';
import type { Built } from './snippet.js';
import { snippetTemplate } from './snippet-template.js';
import { sourceTemplate } from './source-template.js';
import { stageTemplate } from './stage-template.js';
import { Specimen } from './specimen.js';
import { type BuilderState, initialState } from './state.js';
import { clampWidth, readState, writeState } from './state-in-url.js';
import { faintTexts } from './theme-contrast.js';
import { WidthController } from './width-controller.js';

const hosted = {
  script: new URL('card/euromed-news-card.js', location.href).href,
  embed: new URL('card/embed.html', location.href).href,
};

/** The feed that was found; a single article is a feed of one. */
const feedOf = ({ feed, article, src }: Found): Feed =>
  feed ?? { items: [article], url: `${new URL(article.url ?? src).origin}/` };

export class SiteBuilder extends LitElement {
  static override properties: PropertyDeclarations = { state: { attribute: false } };
  declare state: BuilderState;
  localize!: Localize;
  readonly #finding = new FindingController(this);
  readonly #copying = new CopyController(this);
  readonly #edge = new WidthController(this, {
    width: () => this.state.width,
    setWidth: (width) => this.#set({ ...this.state, width: clampWidth(width) }),
  });
  readonly #ahead = new RenderedAheadController(this);
  readonly #own = new Specimen(document, () => this.requestUpdate());
  readonly #frame = new PageFrame(hosted.script, () => this.requestUpdate());

  constructor() {
    super();
    this.state = initialState;
  }

  /** Renders into the light DOM, so that the page's styles apply. */
  override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#restore);
    this.#restore();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#restore);
    this.#own.disconnect();
    this.#frame.leave();
  }

  readonly #restore = (): void => {
    const state = readState(location.hash);
    if (writeState(state) === writeState(this.state) && this.#finding.finding) return;
    const isSame = this.state.src === state.src && this.#finding.finding;
    this.state = state;
    if (!isSame) this.#find(state.src || sampleIn(this.localize.lang));
    this.#findFurther();
  };

  #set(state: BuilderState): void {
    const before = this.state.feeds;
    this.state = state;
    this.#copying.forget();
    history.replaceState(null, '', `#${writeState(state)}`);
    if (state.feeds !== before) this.#findFurther();
  }

  get #lang(): string {
    return this.state.attributes.lang ?? this.localize.lang;
  }

  /** Starts a search if the text is an address. */
  #find(text: string, found?: (finding: Finding) => void): void {
    const src = articleAddress(text);
    this.#set({ ...this.state, src: src ?? text.trim() });
    if (src) void this.#finding.find(src, { lang: this.#lang, found });
    else this.#finding.forget();
  }

  #findFurther(): void {
    const { element, feeds } = this.state;
    const addresses = element === 'list' ? feeds.split(' ').map(articleAddress) : [];
    void this.#finding.findFurther(
      addresses.filter((address) => address !== undefined),
      this.#lang,
    );
  }

  /** Shows a feed as a list, unless the address selects one of its articles. */
  readonly #onAddress = (text: string): void => {
    const address = articleAddress(text);
    if (address !== undefined && address === this.state.src && this.#finding.finding) return;
    this.#find(text, (finding) => {
      const isList = isFound(finding) && finding.feed && !address?.includes('#');
      this.#set({ ...this.state, element: isList ? 'list' : 'card' });
    });
  };

  readonly #onState = (state: BuilderState): void => this.#set(state);

  /** Addresses of the document, and of a list's further feeds. */
  #sourceOf({ src }: Found): string {
    if (this.state.element === 'card') return src;
    const further = [...this.#finding.further.values()].filter(isFound);
    return [src, ...further.map((finding) => finding.src)].join(' ');
  }

  /** The card and list on show: in the builder's page, or in the frame with the partner's style sheet. */
  get #specimen(): Specimen | undefined {
    return this.state.css ? this.#frame.specimen : this.#own;
  }

  #built(found: Found): Built | undefined {
    const { element, attributes, width } = this.state;
    if (!this.#specimen) return;
    const { article, isListShown } = this.#specimen;
    const fallback =
      element === 'list'
        ? isListShown && listLink(this.state, feedOf(found), this.localize.lang)
        : article && fallbackOf(article, attributes.lang);
    if (!fallback) return;
    const sizes = this.#specimen.sizes(element, width);
    return { ...hosted, src: this.#sourceOf(found), fallback, ...sizes };
  }

  override willUpdate(): void {
    const { finding } = this.#finding;
    const { css } = this.state;
    if (css) this.#own.clear();
    else this.#frame.leave();
    if (isFound(finding)) this.#specimen?.dress(this.state, this.#sourceOf(finding));
    else this.#specimen?.clear();
    if (css) this.#showPage(isFound(finding));
  }

  #showPage(isShown: boolean): void {
    const { css, element, pageDir, pageScheme: scheme } = this.state;
    const { msg, lang, dir } = this.localize;
    const heading = msg('A page of yours', {
      id: 'page-heading',
      desc: 'Heading of a page that has the style sheet of the reader’s own site',
    });
    const paragraph = msg('A paragraph in your own style, above the news.', {
      id: 'page-paragraph',
      desc: 'Under the heading “A page of yours”',
    });
    const shown = isShown ? this.#specimen?.element(element) : undefined;
    this.#frame.show({ css, lang, dir: pageDir || dir, scheme, heading, paragraph }, shown);
    this.#frame.element.title = heading;
  }

  override render() {
    const { state, localize } = this;
    const { msg } = localize;
    const { finding, isSearching } = this.#finding;
    const found = isFound(finding) ? finding : undefined;
    const isList = state.element === 'list';
    const built = found && this.#built(found);
    if (built && state.place === 'ahead') this.#ahead.want(state, built);
    const onStage = state.css ? this.#frame.element : this.#own.element(state.element);
    const shown = found && onStage;
    const onState = this.#onState;
    return html`<section class="step first" aria-labelledby="source-title">
        <h2 id="source-title">
          ${msg('The article or feed', { id: 'step-article', desc: 'Heading of the first step' })}
        </h2>
        ${sourceTemplate({
          localize,
          state,
          isSearching,
          finding,
          further: this.#finding.further,
          onAddress: this.#onAddress,
          onState,
        })}
      </section>
      <section class="step preview">
        <h2 id="preview-title">
          ${isList ? msg('The list', { id: 'step-list', desc: 'Heading above the list' }) : msg('The card', { id: 'step-card', desc: 'Heading above the card' })}
        </h2>
        ${stageTemplate({ localize, state, shown, shownWidth: Math.round(shown?.getBoundingClientRect().width ?? 0), edge: this.#edge, onState })}
      </section>
      <section class="step options" aria-labelledby="options-title">
        <h2 id="options-title">
          ${msg('How it looks', { id: 'step-options', desc: 'Heading of the second step' })}
        </h2>
        ${optionsTemplate({
          localize,
          state,
          found,
          isSheetMissing: this.#frame.isSheetMissing,
          faint: faintTexts(state.theme, this),
          onState,
        })}
      </section>
      <section class="step last">
        <h2 id="snippet-title">
          ${msg('The snippet', { id: 'step-snippet', desc: 'Heading of the third step' })}
        </h2>
        ${snippetTemplate({ localize, state, built, ahead: this.#ahead.html, copying: this.#copying, onState })}
      </section>`;
  }
}
