// The list as it is rendered: functions of what the list knows.
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Article } from '../../article/article.js';
import type { Localize } from '../../localization/localize.js';
import { renderLabel } from '../../localization/render-label.js';
import { renderRetry } from '../../templates/retry.js';
import { cardParts } from './card-parts.js';

/** A heading in the page's own language. */
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

/** What a card of the list is given besides its article. */
export interface ItemView {
  /** `null`: on its way. */
  article: Article | null;
  layout: string;
  /** Attributes as the list has them; `null` for one that it has not. */
  attributes: Readonly<Record<string, string | null>>;
  /** Which addresses the card may fetch from and lead to, where the page bounds that. */
  accepts: ((url: string) => boolean) | undefined;
}

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
      .accepts=${accepts}
      .article=${article}
    ></euromed-news-card>
  </li>`;
};

/** What stands around the items. */
export interface ListView {
  layout: string;
  /** Nothing is here yet: shapes only. */
  waiting: boolean;
  /** The list's name, where no heading is. */
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

/** What is said in place of a list, with the page's own link. */
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

/** There from the start, so that what appears in it is read out. */
export const renderStatus = (message: string, seen: boolean, l10n: Localize): TemplateResult =>
  html`<p role="status" class=${seen ? 'message' : 'unseen'}>
    ${message ? renderLabel(l10n, message) : nothing}
  </p>`;
