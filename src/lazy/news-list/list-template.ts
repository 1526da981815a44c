// Templates of a list.
import { guard } from 'lit/directives/guard.js';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Article } from '../../article/article.js';
import type { Localize } from '../../localization/localize.js';
import { renderLabel } from '../../localization/render-label.js';
import { renderRetry } from '../../templates/retry.js';
import { cardParts } from './card-parts.js';

/** View of the list's heading, which is in the page's language. */
export interface HeadingView {
  text: string;
  lang: string;
  level: number;
}

export function renderListHeading({ text, lang, level }: HeadingView): TemplateResult {
  const language = lang || nothing;
  switch (level) {
    case 1:
      return html`<h1 part="heading" id="heading" lang=${language} dir="auto">${text}</h1>`;
    case 2:
      return html`<h2 part="heading" id="heading" lang=${language} dir="auto">${text}</h2>`;
    case 3:
      return html`<h3 part="heading" id="heading" lang=${language} dir="auto">${text}</h3>`;
    case 4:
      return html`<h4 part="heading" id="heading" lang=${language} dir="auto">${text}</h4>`;
    default:
      return html`<h5 part="heading" id="heading" lang=${language} dir="auto">${text}</h5>`;
  }
}

/** View of an item: its article and the attributes of its card. */
export interface ItemView {
  /** The article; `null` while it is loading. */
  article: Article | null;
  layout: string;
  /** Attributes that the list passes to the card; `null` removes an attribute. */
  attributes: Readonly<Record<string, string | null>>;
  /** Whether the card may fetch from, or link to, an address. Default: any address. */
  accepts: ((url: string) => boolean) | undefined;
}

// Lit sets a property to an object in each render, and a card loads anew what is set: `guard` sets what has changed.
const renderItem = ({ article, layout, attributes, accepts }: ItemView): TemplateResult => {
  const value = (name: string) => attributes[name] ?? nothing;
  return html`<li part="item">
    <euromed-news-card
      exportparts=${cardParts}
      readable-copy="off"
      preview=${article ? nothing : 'loading'}
      layout=${layout}
      heading-level=${value('heading-level')}
      hide=${value('hide')}
      show=${value('show')}
      appearance=${value('appearance')}
      image-position=${value('image-position')}
      country-href=${value('country-href')}
      topic-href=${value('topic-href')}
      target=${value('target')}
      color-scheme=${value('color-scheme')}
      timeout=${value('timeout')}
      share-targets=${value('share-targets')}
      .accepts=${guard([accepts], () => accepts)}
      .article=${guard([article], () => article)}
    ></euromed-news-card>
  </li>`;
};

/** View of a list of items. */
export interface ListView {
  layout: string;
  /** No item is loaded yet: all cards are skeletons. */
  waiting: boolean;
  /** Accessible name of the list; `undefined` where a heading names the list. */
  name: string | undefined;
  items: readonly ItemView[];
}

export const renderItems = <T>(
  { layout, waiting, name, items }: Omit<ListView, 'items'> & { items: readonly T[] },
  l10n: Localize,
  renderOne: (item: T) => TemplateResult,
): TemplateResult =>
  html`<ul
      part="list"
      class=${`${layout}${waiting ? ' waiting' : ''}`}
      role="list"
      aria-label=${name ?? nothing}
      aria-labelledby=${name ? nothing : 'heading'}
      aria-hidden=${waiting ? 'true' : nothing}
      lang=${l10n.locale}
    >
      ${items.map(renderOne)}
    </ul>
    ${waiting ? html`<div class="printed"><slot></slot></div>` : nothing}`;

export const renderCards = (view: ListView, l10n: Localize): TemplateResult =>
  renderItems(view, l10n, renderItem);

export const renderMoreButton = (
  label: string,
  busy: boolean,
  l10n: Localize,
  press: (event: Event) => void,
): TemplateResult =>
  html`<button part="more" type="button" aria-disabled=${busy} @click=${press}>
    ${renderLabel(l10n, label)}
  </button>`;

/** A message in place of a list, with the fallback link. */
export const renderNotice = (
  message: string,
  isError: boolean,
  retry: (() => Promise<void>) | undefined,
  loading: boolean,
  l10n: Localize,
): TemplateResult =>
  html`<div part=${isError ? 'error' : nothing} class=${`notice${isError ? ' failure' : ''}`}>
    <p role="status">${renderLabel(l10n, message)}</p>
    <p><slot></slot></p>
    ${retry ? renderRetry(retry, loading, l10n) : nothing}
  </div>`;

/** The live region, rendered from the start so that screen readers announce changes in it. */
export const renderStatus = (message: string, seen: boolean, l10n: Localize): TemplateResult =>
  html`<p role="status" class=${seen ? 'message' : 'unseen'}>
    ${message ? renderLabel(l10n, message) : nothing}
  </p>`;
