// Modes of a card: rendered by the script; prerendered and hydrated by the script; prerendered with the script blocked.
import { renderCard } from '../../../dist/npm/render.js';

export const modes = ['script', 'ahead', 'blocked'];

/**
 * Serves a page with one card, from a site that has the build at /cdn/. Returns the page's address.
 *
 * @param {Awaited<ReturnType<import('./server.mjs').startSite>>} site
 * @param {string} mode one of `modes`
 * @param {unknown} json the document, which the site has at `options.src`
 * @param {import('../../../dist/types/render/render.js').RenderCardOptions & { src: string }} options
 * @param {{ lang?: string, dir?: string, width?: number }} [page]
 */
export async function serveInMode(
  site,
  mode,
  json,
  options,
  { lang = 'en', dir = 'ltr', width = 700 } = {},
) {
  const html = await renderCard(json, options);
  const [tag] = /^<[^>]*>/.exec(html);
  return site.page(
    `/${mode}`,
    `<!doctype html><html lang="${lang}" dir="${dir}"><meta charset="utf-8"><title>${mode}</title>
    <meta name="viewport" content="width=device-width">
    <script type="module" src="/cdn/euromed-news-card.js"></script>
    <style>main { inline-size: ${width}px }</style>
    <body><main>${mode === 'script' ? `${tag}</euromed-news-card>` : html}</main></body></html>`,
    mode === 'blocked' ? { 'content-security-policy': "script-src 'none'" } : {},
  );
}

/** In the page: whether the card shows its article with all enhancements of the mode. */
export const isThere = (mode) => {
  const card = document.querySelector('euromed-news-card');
  const labels = [...(card.shadowRoot?.querySelectorAll('.more button') ?? [])];
  return mode === 'blocked'
    ? !!card.shadowRoot?.querySelector('[part=title]')
    : card.state === 'ready' && labels.every(({ textContent }) => /\s/.test(textContent.trim()));
};
