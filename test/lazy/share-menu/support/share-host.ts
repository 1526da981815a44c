// A host with a share button alone, for tests of the menu.
import { css, html, LitElement, render, type TemplateResult } from 'lit';
import { type Catalogue, createMsg, type Localize } from '../../../../src/localization/localize.js';
import { createShareMenu, type ShareMenu } from '../../../../src/lazy/share-menu/share-menu.js';

/** A few messages, enough to test that the menu is in the card's language. */
const arabic: Catalogue = {
  'share-title': 'مشاركة المقال',
  'share-copy': 'نسخ الرابط',
  'share-copied': 'تم نسخ الرابط',
  'share-email': 'البريد الإلكتروني',
  'share-native': 'تطبيقات أخرى',
  'share-new-tab': 'يفتح في علامة تبويب جديدة',
  'share-close': 'إغلاق',
  'share-address': 'انسخ هذا العنوان',
  'share-mastodon-server': 'خادم ماستودون الخاص بك',
  'share-mastodon-continue': 'استمرار',
};

/** The event for a chosen target; cancelable, like `euromed-share`. */
export class ShareEvent extends Event {
  constructor(readonly service: string) {
    super('test-share', { bubbles: true, composed: true, cancelable: true });
  }
}

export class ShareHost extends LitElement {
  static override styles = css`
    :host {
      display: block;
    }
    .root {
      --_accent: light-dark(#039, #9cb8ff);
      --_background: light-dark(#fff, #15181e);
      --_color: light-dark(#16191f, #eceff4);
      --_muted: light-dark(#4c5361, #aeb6c4);
      --_border: light-dark(#d9dde4, #333a46);
      container-type: inline-size;
      overflow: clip;
      text-align: end;
    }
  `;

  static override properties = {
    url: {},
    articleTitle: { attribute: 'article-title' },
    targets: {},
    lang: { reflect: true },
  };

  declare url: string;
  declare articleTitle: string;
  declare targets: string;
  #menu: ShareMenu | undefined;

  constructor() {
    super();
    this.url = 'https://example.org/article?a=1&b=2#part';
    this.articleTitle = 'The future of work';
    this.targets = '';
  }

  get l10n(): Localize {
    return this.lang === 'ar'
      ? { msg: createMsg(arabic), locale: 'ar', lang: 'ar', dir: 'rtl' }
      : { msg: createMsg(), locale: 'en', lang: 'en', dir: 'ltr' };
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#menu?.close();
  }

  protected override updated(): void {
    this.#menu?.update();
  }

  /** How often the menu was rendered. */
  renders = 0;

  /** Prepares the menu, as a card does when the page is idle or a reader reaches for the button. */
  prepare(idle?: boolean): void {
    this.#make().prepare(idle);
  }

  #make(): ShareMenu {
    return (this.#menu ??= createShareMenu({
      button: this.renderRoot.querySelector('button')!,
      container: this.renderRoot.querySelector('#share-menu')!,
      render: ((...args) => {
        this.renders++;
        return render(...args);
      }) as typeof render,
      share: () => ({ url: this.url, title: this.articleTitle }),
      targets: () => this.targets,
      l10n: () => this.l10n,
      select: (service) => this.dispatchEvent(new ShareEvent(service)),
    }));
  }

  protected override render(): TemplateResult {
    const { locale, dir } = this.l10n;
    return html`<div class="root" lang=${locale} dir=${dir}>
      <button
        part="share-button"
        id="share-button"
        type="button"
        aria-expanded="false"
        @click=${() => this.#make().toggle()}
      >
        Share
      </button>
      <div part="share-menu" id="share-menu" popover="manual"></div>
    </div>`;
  }
}

customElements.define('share-host', ShareHost);

declare global {
  interface HTMLElementTagNameMap {
    'share-host': ShareHost;
  }
}
