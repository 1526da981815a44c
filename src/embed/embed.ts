// The iframe page, for hosts that strip scripts: one card from the page's own address,
// which tells the page around it how high it is.
import { expandUrlTemplate } from '../lazy/chip-links/url-template.js';
import { safeUrl } from '../article/safe-url.js';
import { listedOrigins } from '../loading/listed-origins.js';

const resizeType = 'euromed-news-card:resize';

/**
 * Of this page's own origin, or of one that the page's owner lists: nobody else's news appear under it, and no chip
 * leads elsewhere.
 */
const isTrusted = listedOrigins(
  `self ${document.querySelector<HTMLMetaElement>('meta[name="euromed-news-card-origins"]')?.content ?? ''}`,
  location.origin,
);

const card = document.createElement('euromed-news-card');
card.accepts = isTrusted;
card.setAttribute('loading', 'eager');
// Links inside a frame belong into the reader's tab.
card.setAttribute('target', '_top');
for (const [name, value] of new URLSearchParams(location.search))
  // Names of event handlers are attributes too; the card's own are letters and hyphens.
  if (/^[a-z-]+$/.test(name) && !/^(on|style$|is$)/.test(name)) card.setAttribute(name, value);

/** What the page's own address names besides the article's: each is fetched, or leads a reader on. */
const others = [
  ...(card.getAttribute('translations') ?? '')
    .split(/\s+/)
    .map((pair) => safeUrl(pair.slice(pair.indexOf('=') + 1), document.baseURI)),
  ...['country-href', 'topic-href'].map((name) =>
    expandUrlTemplate(
      card.getAttribute(name) ?? '',
      { code: 'x', topic: 'x', lang: 'x' },
      document.baseURI,
    ),
  ),
];
const src = safeUrl(card.getAttribute('src'), document.baseURI);
if (!src || [src, ...others].some((url) => url && !isTrusted(url))) card.setAttribute('src', '');

const lang = card.getAttribute('lang');
if (lang) document.documentElement.lang = lang;

const setMargin = new CSSStyleSheet();
setMargin.replaceSync('body { margin: 0 }');
document.adoptedStyleSheets = [setMargin];
document.body.append(card);

const report = () => {
  const height = Math.ceil(card.getBoundingClientRect().height);
  // Before there is anything to show, the frame keeps the height that its page gave it.
  if (!height) return;
  // The height is no secret, and a sandboxed page around has no origin to name.
  parent.postMessage({ type: resizeType, height }, '*');
};
new ResizeObserver(report).observe(card);
