// Renders one article as a card in HTML that is complete before any script runs.
// `unsafeHTML` renders sanitised bodies only.
// eslint-disable-next-line no-restricted-imports
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { NewsCardError } from '../article/news-card-error.js';
import { safeUrl } from '../article/safe-url.js';
import { cardOptions } from '../element/card-options.js';
import type { NewsCardProperties } from '../element/news-card-properties.js';
import { describeProblem } from '../lazy/console-report/describe-problem.js';
import { linkChips } from '../lazy/chip-links/chip-links.js';
import { describeMore } from '../lazy/folded-lists/folded-lists.js';
import type { Localize } from '../localization/localize.js';
import { escapeHtml } from './escape.js';
import type { CardActions } from '../templates/card-actions.js';
import { renderCard as renderCardTemplate } from '../templates/card.js';
import { renderRoot } from '../templates/root.js';
import { type CardView, createCardView } from '../view/card-view.js';
import { noScriptTemplates } from './no-script-templates.js';
import { type RenderedBody, renderBodyHtml } from './body-html.js';
import { type CardAttributes, cardAttributes } from './card-attributes.js';
import { renderLightDom } from './light-dom.js';
import { localize } from './localize.js';
import type { RenderCardOptions } from './options.js';
import { print } from './print.js';
import { renderRecord } from './render-record.js';
import { readCurrent, type ReadCurrent } from './read-current.js';
import { cardStyleSheet, styleElement } from './style-sheet.js';

const tag = 'euromed-news-card';

const ignore = () => undefined;

/** A prerendered card has no event handlers; hydration adds them. */
const noActions: CardActions = {
  unfold: ignore,
  selectCountry: ignore,
  share: ignore,
  selectLanguage: ignore,
};

/** Keeps only languages with a page: switching in place needs the script. */
const withLinkedLanguages = (view: CardView): CardView => {
  const languages = view.languages.filter(({ href, current }) => current || href);
  return { ...view, languages: languages.length > 1 ? languages : [] };
};

/** The sanitised body; none where the HTML is nested too deeply for the sanitiser. */
function bodyOf(view: CardView, base: string): RenderedBody {
  try {
    return renderBodyHtml(view, base);
  } catch (reason) {
    if (reason instanceof RangeError) return { view, html: undefined };
    throw reason;
  }
}

function shadowTemplate(
  view: CardView,
  html: string | undefined,
  l10n: Localize,
  card: CardAttributes,
): unknown {
  const { dir } = view.title;
  const { url, title } = view;
  const content = renderCardTemplate(
    view,
    l10n,
    {
      busy: false,
      message: '',
      quiet: true,
      retry: undefined,
      slotted: new Set(),
      body: html === undefined ? undefined : unsafeHTML(html),
      more: (list, count) => describeMore(list, count, l10n),
      noScript: noScriptTemplates(
        l10n,
        url ? { url, title: title.value } : undefined,
        card.shareTargets,
      ),
    },
    noActions,
  );
  const edge = dir === 'auto' ? l10n.dir : dir;
  return renderRoot({ classes: card.colorScheme, lang: l10n.locale, dir: edge }, content);
}

/**
 * Renders an article as a card, as HTML with a declarative shadow root that is complete before any script.
 *
 * `document`: JSON of any format that the card reads, parsed, or the text of a document. For a feed or collection without
 * items the result is the tag with a link to `url`. Rejects with a `NewsCardError`: `bad-url` where neither `url` nor `src` is an http(s)
 * address, `not-json` and `not-an-article` for a document that holds no article.
 */
export async function renderCard(
  document: unknown,
  options: RenderCardOptions = {},
): Promise<string> {
  const { url: given, styles = 'inline', report, fetch: fetchIt, ...attributes } = options;
  const url = safeUrl(given ?? attributes.src);
  if (!url) throw new NewsCardError('bad-url', String(given ?? attributes.src ?? ''));
  const card = cardAttributes(attributes, url);
  const read = await readCurrent(document, {
    url,
    overrides: card,
    lang: attributes.lang ?? '',
    report: (problem) => report?.(describeProblem(problem)),
    fetch: fetchIt,
  });
  if (!read)
    return `<${tag}${String(card)}><a href="${escapeHtml(url)}">${escapeHtml(url)}</a></${tag}>`;
  const { shadow, view, l10n } = await renderShadow(read, card);
  const record = renderRecord(read.current, l10n.lang, card);
  return tagWith(card, styles, shadow + record, renderLightDom(view, card.readableCopy === 'on'));
}

/** A card in a list, with the view for the list's readable copies. */
export interface RenderedItem {
  html: string;
  view: CardView;
}

/** Renders a card of a list. */
export async function renderItemCard(
  read: ReadCurrent,
  card: CardAttributes,
  styles: string,
): Promise<RenderedItem> {
  const { shadow, view, l10n } = await renderShadow(read, card);
  const record = renderRecord(read.current, l10n.lang, card);
  return { view, html: tagWith(card, styles, shadow + record, '') };
}

const tagWith = (card: CardAttributes, styles: string, shadow: string, light: string): string =>
  `<${tag}${String(card)}><template shadowrootmode="open">${styleElement(styles, cardStyleSheet())}${shadow}</template>${light}</${tag}>`;

interface Shadow {
  shadow: string;
  view: CardView;
  l10n: Localize;
}

async function renderShadow(
  { current, priorityList }: ReadCurrent,
  card: CardAttributes,
): Promise<Shadow> {
  const l10n = await localize(priorityList, current.original);
  const shownAs = cardOptions(card as unknown as NewsCardProperties);
  const viewed = withLinkedLanguages(createCardView(current, l10n.lang, shownAs));
  const linked = card.countryHref || card.topicHref ? linkChips(viewed, card, l10n.lang) : viewed;
  const { view, html } = linked.bodyHtml
    ? bodyOf(linked, current.base)
    : { view: linked, html: undefined };
  const shadow = await print(tag, shadowTemplate(view, html, l10n, card));
  return { shadow, view, l10n };
}
