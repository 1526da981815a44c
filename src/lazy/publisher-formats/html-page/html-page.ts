// The format of HTML pages: reads the JSON that the page links to, else its JSON-LD, else its Open Graph metadata.
import type { Article, ArticleTranslation, Text } from '../../../article/article.js';
import { NewsCardError } from '../../../article/news-card-error.js';
import { readArticle, type Report } from '../../../article/read-article.js';
import { safeUrl } from '../../../article/safe-url.js';
import { isNative } from '../../../format-registry/native.js';
import { pageKey } from '../../../format-registry/page-key.js';
import type { Format, FormatContext, Json } from '../../../format-registry/format.js';
import { hasArticle, jsonLd } from '../json-ld/json-ld.js';
import { absoluteHtml } from '../shared/absolute-html.js';
import { articleOf, type Draft } from '../shared/draft.js';
import { fetchMore } from '../shared/extra-request.js';
import { field, stringOf } from '../shared/json-value.js';
import { languageIn, trustedLanguage } from '../shared/language-in.js';
import { withoutSite } from '../shared/without-site.js';
import { wordpress } from '../wordpress/wordpress.js';
import type { PageFacts } from './page-facts.js';

const factsOf = (json: unknown): PageFacts | undefined =>
  (json as { [pageKey]?: PageFacts } | null | undefined)?.[pageKey];

const ignore: Report = () => undefined;

/** Completes a draft with the page's address; `null` where the draft describes no article. */
function completed(
  draft: Partial<Article> | null,
  page: string,
  base: string,
  report: Report = ignore,
): Article | null {
  const article = draft && readArticle(articleOf({ url: page, ...draft }), base, report);
  if (!article?.bodyHtml) return article;
  return { ...article, bodyHtml: absoluteHtml(article.bodyHtml, base) };
}

/** Address of the page's JSON, with parameters that embed what the JSON refers to. */
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

async function fromAlternate(
  url: string,
  page: string,
  context: FormatContext,
): Promise<Article | null> {
  const json = await fetchMore(url, context);
  // The format has used its one further request.
  const spent = { ...context, url, fetchJson: () => Promise.reject(new TypeError(url)) };
  const draft = isNative(json)
    ? (json as Article)
    : wordpress.matches(json)
      ? await wordpress.parse(json, spent)
      : null;
  const article = completed(draft, page, url, context.report);
  if (!article)
    context.report?.({
      path: 'link[rel="alternate"][type="application/json"]',
      expected: `the article, at ${url}`,
      received: json === undefined ? 'no JSON' : 'something else',
    });
  return article;
}

const fromPreview = ({ meta, title }: PageFacts, base: string): Draft => {
  const first = (...names: string[]) =>
    names.map((name) => stringOf(field(meta, name))).find(Boolean);
  const src = safeUrl(
    first('og:image:secure_url', 'og:image', 'og:image:url', 'twitter:image'),
    base,
  );
  const alt = first('og:image:alt', 'twitter:image:alt');
  const [width, height] = [Number(first('og:image:width')), Number(first('og:image:height'))];
  return {
    title: withoutSite(
      first('og:title', 'twitter:title') ?? title ?? '',
      first('og:site_name') ?? '',
    ),
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
  own: { lang: string | undefined; url: string },
): ArticleTranslation[] =>
  facts.links.flatMap(({ rel, href, hreflang, type }) => {
    const lang = languageIn(hreflang);
    const url = safeUrl(href, base);
    const isPage = /\balternate\b/.test(rel) && (!type || type === 'text/html');
    const isOther = lang !== own.lang && url !== own.url && url !== facts.url;
    return lang && url && isPage && isOther ? [{ lang, url }] : [];
  });

const plain = (text: Text | undefined): string =>
  typeof text === 'object' ? text.value : (text ?? '');

/** Base URL of relative addresses in the page. */
const baseOf = (facts: PageFacts): string => safeUrl(facts.base, facts.url) ?? facts.url;

/** An item of `split`: an article of a page whose JSON-LD lists several. */
class ListedArticle {
  constructor(
    readonly document: Json,
    readonly base: string,
  ) {}

  async read(context: FormatContext): Promise<Article | null> {
    const draft = await jsonLd.parse(this.document, { ...context, url: this.base });
    return draft && readArticle(draft, this.base, context.report ?? ignore);
  }
}

export const htmlPage: Format = {
  name: 'html-page',
  matches: (json) => typeof factsOf(json) === 'object',
  async parse(json, context) {
    if (json instanceof ListedArticle) return json.read(context);
    const facts = factsOf(json)!;
    const base = baseOf(facts);
    const canonical = safeUrl(facts.links.find(({ rel }) => /\bcanonical\b/.test(rel))?.href, base);
    const page = canonical ?? safeUrl(field(facts.meta, 'og:url'), base) ?? facts.url;
    for (const start of facts.unread)
      context.report?.({
        path: 'script[type="application/ld+json"]',
        expected: 'JSON',
        value: start,
      });
    const alternate = alternateOf(facts, base);
    const described = hasArticle(facts.jsonLd) ? jsonLd : undefined;
    const found =
      (alternate ? await fromAlternate(alternate, page, context) : null) ??
      completed(
        (await described?.parse(facts.jsonLd, { ...context, url: base })) ?? null,
        page,
        base,
        context.report,
      );
    if (!found && !field(facts.meta, 'og:title')) {
      const refused = new NewsCardError('not-json', facts.url.replace(/[?#].*/s, ''));
      refused.received = json;
      throw refused;
    }
    const preview = fromPreview(facts, base);
    const title = found?.title ?? preview.title ?? '';
    const summary = found?.summary ?? preview.summary;
    const lang = trustedLanguage(
      [found?.lang, field(facts.meta, 'og:locale'), facts.lang],
      `${plain(title)} ${plain(summary)}`,
    );
    // The canonical address is more reliable than the one in JSON-LD.
    const url = page === facts.url ? (found?.url ?? page) : page;
    const translations = translationsOf(facts, base, { lang, url });
    const site = stringOf(field(facts.meta, 'og:site_name'));
    return articleOf({
      ...preview,
      ...found,
      title,
      url,
      lang,
      translations: found?.translations ?? (translations.length ? translations : undefined),
      publisher: found?.publisher ?? (site ? { name: site } : undefined),
    });
  },
  async split(json, context) {
    const facts = factsOf(json)!;
    const base = baseOf(facts);
    const { items } = await jsonLd.split!(facts.jsonLd, context);
    // A page with fewer than two items in its JSON-LD is the page of an article.
    if (items.length < 2) return { items: [json] };
    return {
      items: items.map((item) => new ListedArticle(item, base)),
      next: safeUrl(facts.links.find(({ rel }) => /\bnext\b/.test(rel))?.href, base),
    };
  },
};

export { htmlPage as format };
export { createFormatContext } from '../../../format-registry/format-context.js';
