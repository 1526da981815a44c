// The format of JSON Feed 1.0 and 1.1. A card shows the first item, or the item that the fragment of the address names.
import type { ArticleLink } from '../../../article/article.js';
import { safeUrl } from '../../../article/safe-url.js';
import { absoluteHtml } from '../shared/absolute-html.js';
import { articleOf } from '../shared/draft.js';
import { titleOf } from '../shared/excerpt.js';
import type { Format } from '../../../format-registry/format.js';
import { decodeEntities, firstParagraph, isHtml, plainText } from '../shared/html-text.js';
import { entriesOf, field, items, stringOf } from '../shared/json-value.js';
import { trustedLanguage } from '../shared/language-in.js';
import { splitMoreLinks } from '../shared/more-links.js';
import { paragraphsOf } from '../shared/paragraphs.js';
import { sortTerms } from '../terms/sort-terms.js';

/** Percent-decodes a text, unchanged if that fails: addresses with Arabic letters are written in several ways. */
const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** The item's ID; some feeds have numbers instead of strings. */
const idOf = (item: unknown): string => {
  const id = field(item, 'id');
  return typeof id === 'number' ? String(id) : stringOf(id);
};

/** The item whose ID or address is `name`; the first item where `name` is empty. */
const itemOf = (feed: unknown, name: string, base: string): unknown => {
  const all = items(field(feed, 'items')).filter((item) => item && typeof item === 'object');
  if (!name) return all[0];
  const address = (value: unknown) => decoded(safeUrl(value, base) ?? '');
  return all.find(
    (item) =>
      decoded(idOf(item)) === name ||
      [field(item, 'url'), field(item, 'external_url')].some(
        (url) => address(url) !== '' && address(url) === address(name),
      ),
  );
};

const attachmentsOf = (item: unknown): ArticleLink[] =>
  items(field(item, 'attachments')).flatMap((attachment) => {
    const url = stringOf(field(attachment, 'url'));
    const title =
      stringOf(field(attachment, 'title')) || (url.split(/[?#]/)[0]!.split('/').pop() ?? '');
    return url && title ? { title: decodeEntities(title), url } : [];
  });

/** Plain text; some feeds have HTML in fields that are plain by the specification. */
const textOf = (value: unknown): string => {
  const text = stringOf(value);
  return isHtml(text) ? plainText(text) : decodeEntities(text);
};

/** Address of a picture; some feeds have objects instead of addresses. */
const imageOf = (image: unknown): string =>
  stringOf(image) || stringOf(field(image, 'url')) || stringOf(field(image, 'src'));

/** Whether HTML was escaped twice, so that its tags would be shown. */
const isEscapedTwice = (html: string): boolean =>
  !/<[a-z]/i.test(html) && /&lt;\/?(p|div|br|a|h\d|ul|ol|li|img|strong|em)\b/i.test(html);

/** Tags, from an array or a comma-separated string, without a publishing system's internal ones, which begin with `#`. */
const tagsOf = (tags: unknown): string[] =>
  (typeof tags === 'string'
    ? tags.split(/[,،;]/)
    : Array.isArray(tags)
      ? items(tags)
      : entriesOf(tags).map(([, tag]) => tag)
  )
    .map((tag) => decodeEntities(stringOf(tag)).trim())
    .filter((tag) => tag && !tag.startsWith('#'));

export const jsonFeed: Format = {
  name: 'json-feed',
  matches: (json) =>
    /^https?:\/\/(www\.)?jsonfeed\.org\/version\//i.test(stringOf(field(json, 'version'))),
  parse(feed, context) {
    const name = decoded(context.url.split('#').slice(1).join('#'));
    const item = itemOf(feed, name, context.url.split('#', 1)[0]!);
    if (!item) {
      if (name)
        context.report?.({ path: 'items', expected: `item ${name}`, received: 'no such item' });
      return null;
    }
    const id = idOf(item);
    const page =
      stringOf(field(item, 'url')) ||
      stringOf(field(item, 'external_url')) ||
      (/^https?:/i.test(id) ? id : '');
    // Addresses in an item are relative to the item's own page.
    const base = safeUrl(page, context.url) ?? context.url;
    const absolute = (address: string) => safeUrl(address, base) ?? address;
    const raw = stringOf(field(item, 'content_html'));
    const twice = isEscapedTwice(raw);
    if (twice)
      context.report?.({
        path: 'content_html',
        expected: 'HTML',
        received: 'HTML that was escaped twice; read as HTML',
      });
    const html = absoluteHtml(twice ? decodeEntities(raw) : raw, base);
    const text = stringOf(field(item, 'content_text'));
    const { bodyHtml, links } = splitMoreLinks(html);
    const allLinks = [
      ...links,
      ...attachmentsOf(item).map((link) => ({ ...link, url: absolute(link.url) })),
    ];
    const image = imageOf(field(item, 'image')) || imageOf(field(item, 'banner_image'));
    const written = textOf(field(item, 'title'));
    const lead = textOf(field(item, 'summary')) || firstParagraph(bodyHtml);
    const whole = text || plainText(html);
    const title = (twice ? decodeEntities(written) : written) || titleOf(lead || whole);
    const lang = trustedLanguage(
      [field(item, 'language'), field(feed, 'language')],
      `${title} ${lead}`,
    );
    // Without a title, a short text becomes the title, and is not repeated.
    const isAllSaid = !written && page !== '' && title === whole;
    const publisher = decodeEntities(stringOf(field(feed, 'title')));
    const home = stringOf(field(feed, 'home_page_url'));
    const terms = tagsOf(field(item, 'tags')).map((name) => ({ name, group: 'tags' }));
    return articleOf({
      url: page || undefined,
      lang,
      title,
      // `readArticle` reports a value that is not a string.
      published: field(item, 'date_published') as string | undefined,
      modified: field(item, 'date_modified') as string | undefined,
      summary: lead && lead !== title ? lead : undefined,
      body: isAllSaid || html || !text ? undefined : paragraphsOf(text),
      bodyHtml: (!isAllSaid && bodyHtml) || undefined,
      image: image ? { src: absolute(image) } : undefined,
      links: allLinks.length ? allLinks : undefined,
      ...sortTerms(terms, [lang, context.lang]),
      publisher: publisher ? { name: publisher, ...(home && { url: home }) } : undefined,
      // The publisher's extension for the card wins.
      ...Object.fromEntries(entriesOf(field(item, '_euromed'))),
    });
  },
  split: (feed: object) => ({
    items: items(field(feed, 'items')).map((item) => ({ ...feed, items: [item] })),
    next: stringOf(field(feed, 'next_url')),
  }),
};

export { jsonFeed as format };
export { createFormatContext } from '../../../format-registry/format-context.js';
