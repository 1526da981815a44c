// The format of the WordPress REST API: a post, or a collection of posts.
import type { ArticleLink } from '../../../article/article.js';
import { articleOf } from '../shared/draft.js';
import { excerptText, titleOf } from '../shared/excerpt.js';
import { fetchMore } from '../shared/extra-request.js';
import type { Format, FormatContext } from '../../../format-registry/format.js';
import { decodeEntities, firstParagraph, plainText } from '../shared/html-text.js';
import { entriesOf, field, items, stringOf } from '../shared/json-value.js';
import { splitMoreLinks } from '../shared/more-links.js';
import { sortTerms } from '../terms/sort-terms.js';
import { withoutShortcodes } from './shortcodes.js';
import { wordpressDate } from './wordpress-date.js';
import { wordpressImage } from './wordpress-image.js';
import { wordpressLanguage, wordpressTranslations } from './wordpress-language.js';
import { nextPage } from './wordpress-pages.js';
import { embeddedSelf } from './wordpress-request.js';
import { seoPublisher, seoText } from './wordpress-seo.js';
import { wordpressTerms } from './wordpress-terms.js';

const isPost = (json: unknown): boolean =>
  typeof field(json, 'title', 'rendered') === 'string' &&
  field(json, 'type') !== 'attachment' &&
  (typeof field(json, 'link') === 'string' ||
    typeof field(json, 'content', 'rendered') === 'string');

/** A link in a field; `undefined` for pictures and anything else. */
const linkIn = (link: unknown): ArticleLink | undefined => {
  const first = (...names: string[]) =>
    names.map((name) => stringOf(field(link, name))).find(Boolean);
  const title = first('label', 'title', 'text', 'name');
  const url = first('url', 'href', 'link');
  return title && url && !/^image/.test(first('mime_type', 'type') ?? '')
    ? { title: decodeEntities(title), url }
    : undefined;
};

/** Links in custom fields: in lists, plain or in rows, or single ones with a `target`. */
const linksIn = (fields: unknown): ArticleLink[] =>
  entriesOf(fields).flatMap(([, value]) => {
    const rows =
      field(value, 'target') === undefined ? (Array.isArray(value) ? items(value) : []) : [value];
    return rows.flatMap(
      (row) => linkIn(row) ?? entriesOf(row).flatMap(([, inner]) => linkIn(inner) ?? []),
    );
  });

/** Fetches the post again with `_embed` where picture and terms are missing. */
const embed = async (post: unknown, context: FormatContext): Promise<unknown> => {
  const url = field(post, '_embedded') ? undefined : embeddedSelf(post, context);
  if (!url) return post;
  context.report?.({ path: '_embedded', expected: '?_embed in the address', received: 'nothing' });
  const answer = await fetchMore(url, context);
  return isPost(answer) && field(answer, 'id') === field(post, 'id') ? answer : post;
};

export const wordpress: Format = {
  name: 'wordpress',
  matches: (json) => (Array.isArray(json) && !json.length) || items(json).some(isPost),
  async parse(json, context) {
    const first = items(json).find(isPost);
    if (!first) return null;
    const post = await embed(first, context);
    const url =
      stringOf(field(post, 'link')) ||
      seoText(post, 'canonical', 'canonical_url', 'og_url') ||
      stringOf(field(post, 'guid', 'rendered'));
    const content = field(post, 'content', 'protected')
      ? ''
      : withoutShortcodes(stringOf(field(post, 'content', 'rendered')));
    const { bodyHtml, links } = splitMoreLinks(content);
    const ownLinks = [...linksIn(field(post, 'meta')), ...linksIn(field(post, 'acf'))];
    const allLinks = new Map([...links, ...ownLinks].map((link) => [link.url, link]));
    const title =
      plainText(stringOf(field(post, 'title', 'rendered'))) || titleOf(plainText(content));
    const summary =
      excerptText(withoutShortcodes(stringOf(field(post, 'excerpt', 'rendered'))), url) ||
      firstParagraph(bodyHtml);
    const lang = wordpressLanguage(post, `${title} ${summary}`);
    const translations = wordpressTranslations(post, context);
    return articleOf({
      url: url || undefined,
      lang,
      title,
      published:
        wordpressDate(field(post, 'date'), field(post, 'date_gmt')) ??
        (seoText(post, 'article_published_time', 'article:published_time') || undefined),
      modified:
        wordpressDate(field(post, 'modified'), field(post, 'modified_gmt')) ??
        (seoText(post, 'article_modified_time', 'article:modified_time') || undefined),
      // A summary that became the title is not repeated.
      summary: summary && summary !== title ? summary : undefined,
      bodyHtml: bodyHtml || undefined,
      image: wordpressImage(post, context.report),
      links: allLinks.size ? [...allLinks.values()] : undefined,
      ...sortTerms(await wordpressTerms(post, context), [lang, context.lang]),
      translations: translations.length ? translations : undefined,
      publisher: seoPublisher(post),
    });
  },
  split: (json, context) => ({
    items: items(json),
    next: Array.isArray(json) ? nextPage(json.length, context) : undefined,
  }),
};

export { wordpress as format };
export { createFormatContext } from '../../../format-registry/format-context.js';
