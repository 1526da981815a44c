// The article's own page: the JSON that it names, else its JSON-LD, else what it says for previews.
import type { Article, ArticleTranslation } from '../../../article/article.js';
import { NewsCardError } from '../../../article/news-card-error.js';
import { safeUrl } from '../../../article/safe-url.js';
import { isNative } from '../../../formats/native.js';
import { pageKey } from '../../../formats/page-key.js';
import type { Format, FormatContext } from '../../../formats/format.js';
import { jsonLd } from '../json-ld/json-ld.js';
import { articleOf, type Draft } from '../shared/draft.js';
import { fetchMore } from '../shared/extra-request.js';
import { field, stringOf } from '../shared/json-value.js';
import { languageIn } from '../shared/language-in.js';
import { wordpress } from '../wordpress/wordpress.js';
import type { PageFacts } from './page-facts.js';

/** The page's JSON, with all that it refers to. */
const alternateOf = (facts: PageFacts, base: string): string | undefined => {
  const link = facts.links.find(
    ({ rel, type, hreflang }) =>
      /\balternate\b/.test(rel) && type === 'application/json' && !hreflang,
  );
  const href = link && safeUrl(link.href, base);
  if (!href || new URL(href).origin !== new URL(facts.url).origin) return;
  const url = new URL(href);
  if (/\/wp-json\/|rest_route=/.test(href)) url.searchParams.set('_embed', '1');
  return url.href;
};

const fromAlternate = async (
  facts: PageFacts,
  base: string,
  context: FormatContext,
): Promise<Partial<Article> | null> => {
  const url = alternateOf(facts, base);
  const json = url && (await fetchMore(url, context));
  if (!url || !json) return null;
  if (isNative(json)) return json;
  // The one further request is spent.
  const spent = { ...context, url, fetchJson: () => Promise.reject(new TypeError(url)) };
  return wordpress.matches(json) ? wordpress.parse(json, spent) : null;
};

const fromPreview = ({ meta, title }: PageFacts, base: string): Draft => {
  const first = (...names: string[]) => names.map((name) => meta[name]).find(Boolean);
  const src = safeUrl(
    first('og:image:secure_url', 'og:image', 'og:image:url', 'twitter:image'),
    base,
  );
  const alt = first('og:image:alt', 'twitter:image:alt');
  const [width, height] = [Number(meta['og:image:width']), Number(meta['og:image:height'])];
  return {
    title: first('og:title', 'twitter:title') ?? title ?? '',
    summary: first('og:description', 'description', 'twitter:description'),
    published: first(
      'article:published_time',
      'og:published_time',
      'date',
      'dc.date',
      'datepublished',
    ),
    modified: first('article:modified_time', 'og:updated_time', 'datemodified'),
    image: src
      ? { src, ...(alt && { alt }), ...(width > 0 && height > 0 && { width, height }) }
      : undefined,
  };
};

const translationsOf = (
  facts: PageFacts,
  base: string,
  own: string | undefined,
): ArticleTranslation[] =>
  facts.links.flatMap(({ rel, href, hreflang, type }) => {
    const lang = /^x-default$/i.test(hreflang) ? undefined : languageIn(hreflang);
    const url = safeUrl(href, base);
    const isPage = /\balternate\b/.test(rel) && (!type || type === 'text/html');
    return lang && url && isPage && lang !== own && url !== facts.url ? [{ lang, url }] : [];
  });

export const htmlPage: Format = {
  name: 'html-page',
  matches: (json) => typeof field(json, pageKey) === 'object',
  async parse(json, context) {
    const facts = field(json, pageKey) as PageFacts;
    const base = safeUrl(facts.base, facts.url) ?? facts.url;
    const canonical = safeUrl(facts.links.find(({ rel }) => /\bcanonical\b/.test(rel))?.href, base);
    const found =
      (await fromAlternate(facts, base, context)) ??
      (jsonLd.matches(facts.jsonLd)
        ? await jsonLd.parse(facts.jsonLd, { ...context, url: base })
        : null);
    const preview = fromPreview(facts, base);
    if (!found && !facts.meta['og:title'])
      throw new NewsCardError('not-json', facts.url.replace(/[?#].*/s, ''));
    const lang =
      stringOf(found?.lang) || languageIn(facts.meta['og:locale']) || languageIn(facts.lang);
    const translations = translationsOf(facts, base, lang);
    const site = facts.meta['og:site_name'];
    return articleOf({
      ...preview,
      // What the page says of its address is surer than what parts of it say of theirs.
      ...found,
      title: found?.title || preview.title || '',
      url: canonical ?? safeUrl(facts.meta['og:url'], base) ?? found?.url ?? facts.url,
      lang,
      translations: found?.translations ?? (translations.length ? translations : undefined),
      publisher: found?.publisher ?? (site ? { name: site } : undefined),
    });
  },
};

export { htmlPage as format };
export { createFormatContext } from '../../../formats/format-context.js';
