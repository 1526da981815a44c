// From an address to a card on one's own page. All that is chosen is in the page's fragment; nothing is stored or sent.
import { html, LitElement, type PropertyDeclarations } from 'lit';
import type { Article, EuromedNewsCardElement } from '../../src/index.js';
import type { Localize } from '../../src/localization/localize.js';
import { articleAddress } from './address.js';
import { CopyController } from './copy-controller.js';
import { isFound } from './find-document.js';
import { FindingController } from './finding-controller.js';
import { optionsTemplate } from './options-template.js';
import { sampleIn } from './samples.js';
import { attributesOf, type Built } from './snippet.js';
import { snippetTemplate } from './snippet-template.js';
import { sourceTemplate } from './source-template.js';
import { stageTemplate } from './stage-template.js';
import { attributeNames, type BuilderState, initialState, tokenNames } from './state.js';
import { clampWidth, readState, writeState } from './state-in-url.js';
import { faintTexts } from './theme-contrast.js';
import { WidthController } from './width-controller.js';

const hosted = {
  script: new URL('card/euromed-news-card.js', location.href).href,
  embed: new URL('card/embed.html', location.href).href,
};

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
  readonly #card = document.createElement('euromed-news-card');
  /** The article that the card shows, in the language of the card. */
  #article: Article | undefined;
  readonly #resized = new ResizeObserver(() => this.requestUpdate());

  constructor() {
    super();
    this.state = initialState;
    this.#card.loading = 'eager';
    this.#card.addEventListener('euromed-load', ({ article }) => this.#show(article));
    // Where another language failed, the article stays.
    this.#card.addEventListener('euromed-error', () => {
      if (this.#card.state === 'error') this.#show(undefined);
    });
  }

  /** Labels, fields and styles are the page's. */
  override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#restore);
    this.#resized.observe(this.#card);
    this.#restore();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#restore);
    this.#resized.disconnect();
  }

  #show(article: Article | undefined): void {
    this.#article = article;
    this.requestUpdate();
  }

  readonly #restore = (): void => {
    const state = readState(location.hash);
    if (writeState(state) === writeState(this.state) && this.#finding.finding) return;
    this.state = state;
    this.#find(state.src || sampleIn(this.localize.lang));
  };

  #set(state: BuilderState): void {
    this.state = state;
    this.#copying.forget();
    history.replaceState(null, '', `#${writeState(state)}`);
  }

  /** Reads an address, once it is complete. */
  #find(text: string): void {
    const src = articleAddress(text);
    this.#set({ ...this.state, src: src ?? text.trim() });
    if (src) void this.#finding.find(src, this.state.attributes.lang ?? this.localize.lang);
    else this.#finding.forget();
  }

  readonly #onAddress = (text: string): void => {
    const isSame = articleAddress(text) === this.state.src;
    if (!isSame || !this.#finding.finding) this.#find(text);
  };

  readonly #onState = (state: BuilderState): void => this.#set(state);

  /** The card as the state says: each option is one attribute. */
  #dress(card: EuromedNewsCardElement, src: string): void {
    const attributes: Record<string, string> = attributesOf(this.state);
    for (const name of attributeNames) {
      const value = attributes[name];
      if (value === undefined) card.removeAttribute(name);
      else if (card.getAttribute(name) !== value) card.setAttribute(name, value);
    }
    for (const name of tokenNames)
      card.style.setProperty(`--euromed-news-card-${name}`, this.state.theme[name] ?? null);
    if (card.getAttribute('src') === src) return;
    this.#article = undefined;
    card.setAttribute('src', src);
  }

  #built(): Built | undefined {
    const { finding } = this.#finding;
    const article = this.#article;
    if (!isFound(finding) || !article) return;
    const { height } = this.#card.getBoundingClientRect();
    return { ...hosted, src: finding.src, article, height };
  }

  override willUpdate(): void {
    const { finding } = this.#finding;
    if (isFound(finding)) this.#dress(this.#card, finding.src);
    else {
      this.#article = undefined;
      this.#card.removeAttribute('src');
    }
  }

  override render() {
    const { state, localize } = this;
    const { msg } = localize;
    const { finding, isSearching } = this.#finding;
    const found = isFound(finding) ? finding : undefined;
    const onState = this.#onState;
    return html`<section class="step first" aria-labelledby="source-title">
        <h2 id="source-title">
          ${msg('The article', { id: 'step-article', desc: 'Heading of the first step' })}
        </h2>
        ${sourceTemplate({
          localize,
          src: state.src,
          isAddress: articleAddress(state.src) !== undefined,
          isSearching,
          finding,
          hasLanguage: Boolean(state.attributes['article-lang']),
          onAddress: this.#onAddress,
        })}
      </section>
      <section class="step preview">
        <h2 id="preview-title">
          ${msg('The card', { id: 'step-card', desc: 'Heading above the card' })}
        </h2>
        ${stageTemplate({ localize, state, card: found && this.#card, shownWidth: found ? Math.round(this.#card.getBoundingClientRect().width) : 0, edge: this.#edge, onState })}
      </section>
      <section class="step" aria-labelledby="options-title">
        <h2 id="options-title">
          ${msg('How it looks', { id: 'step-options', desc: 'Heading of the second step' })}
        </h2>
        ${optionsTemplate({
          localize,
          state,
          lacksLanguage: found?.lacking.includes('lang') ?? false,
          faint: faintTexts(state.theme, this),
          onState,
        })}
      </section>
      <section class="step last">
        <h2 id="snippet-title">
          ${msg('The snippet', { id: 'step-snippet', desc: 'Heading of the third step' })}
        </h2>
        ${snippetTemplate({ localize, state, built: this.#built(), copying: this.#copying, onState })}
      </section>`;
  }
}
