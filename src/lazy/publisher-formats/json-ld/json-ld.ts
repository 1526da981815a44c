// The format of schema.org articles in JSON-LD, which sites publish for search engines.
import type { ArticleTranslation, Text } from '../../../article/article.js';
import { articleOf } from '../shared/draft.js';
import type { Format } from '../../../format-registry/format.js';
import { isHtml, plainText } from '../shared/html-text.js';
import { languageIn, trustedLanguage } from '../shared/language-in.js';
import { plainJsonLd } from './json-ld-plain.js';
import {
  articleNode,
  articleNodes,
  createResolve,
  type Resolve,
  typesOf,
} from './json-ld-graph.js';
import { jsonLdTerms } from './json-ld-terms.js';
import {
  imageIn,
  languagesIn,
  linksIn,
  plainIn,
  textIn,
  urlIn,
  withoutLanguage,
} from './json-ld-values.js';
import { field, items } from '../shared/json-value.js';
import { paragraphsOf } from '../shared/paragraphs.js';
import { withoutSite } from '../shared/without-site.js';

/** Whether a headline looks cut: producers cut at 110 characters, the limit of search engines. */
const looksCut = (headline: string): boolean =>
  headline.length >= 100 || /(…|\.{3})$/.test(headline);

/** The headline; where it is missing or looks cut, another name of the node that continues it. */
const titleIn = (node: unknown, lang: string): Text | undefined => {
  const headline = textIn(field(node, 'headline'), lang);
  const text = withoutLanguage(headline);
  const start = text.replace(/(…|\.{3})$/, '').trimEnd();
  const whole = ['name', 'alternativeHeadline']
    .map((key) => textIn(field(node, key), lang))
    .find((name) => {
      const other = withoutLanguage(name);
      // The name continues the headline inside a word, or the headline looks cut.
      const rest = other.startsWith(start) ? other.slice(start.length) : '';
      return /^[\p{L}\p{M}]/u.test(rest) || (rest !== '' && (!text || looksCut(text)));
    });
  return whole ?? headline;
};

/** The title without the site's name at the end. */
const titleWithoutSite = (title: Text | undefined, site: string): Text => {
  const bare = withoutSite(withoutLanguage(title), site);
  return typeof title === 'object' ? { ...title, value: bare } : bare;
};

const translationsIn = (node: unknown, resolve: Resolve): ArticleTranslation[] =>
  [...items(field(node, 'workTranslation')), ...items(field(node, 'translationOfWork'))].flatMap(
    (work) => {
      const lang = languagesIn(field(resolve(work), 'inLanguage'))
        .map(languageIn)
        .find(Boolean);
      const url = urlIn(work, resolve);
      return lang && url ? { lang, url } : [];
    },
  );

const bodyIn = (text: string) =>
  /<\/(p|div|h\d|ul|ol|blockquote)>/i.test(text)
    ? { bodyHtml: text }
    : { body: text ? paragraphsOf(text) : undefined };

/** The first date; a number stays a number, which `readArticle` reports. */
const dateIn = (value: unknown) => {
  const first = items(value)[0];
  return typeof first === 'number' ? (first as never) : plainIn(first) || undefined;
};

/** An item of `split`: an article node, with the document's nodes that it may refer to. */
class ListedNode {
  constructor(
    readonly node: unknown,
    readonly resolve: Resolve,
  ) {}
}

/** The article of a document; of a list, the first one. */
const nodeIn = (document: unknown): ListedNode => {
  if (document instanceof ListedNode) return document;
  const json = plainJsonLd(document);
  return new ListedNode(articleNode(json) ?? articleNodes(json).find(Boolean), createResolve(json));
};

/** Whether a document has an article node. */
export const hasArticle = (json: unknown): boolean => articleNode(plainJsonLd(json)) !== undefined;

export const jsonLd: Format = {
  name: 'json-ld',
  matches: (json) => nodeIn(json).node !== undefined,
  parse(document, context) {
    const { node, resolve } = nodeIn(document);
    if (!node) return null;
    const page = resolve(field(node, 'mainEntityOfPage') ?? field(node, 'isPartOf'));
    // The description of a `WebPage` describes its article; that of a `WebSite` does not.
    const description = [node, typesOf(page).includes('webpage') ? page : undefined]
      .map((holder) => plainIn(field(holder, 'description')))
      .map((text) => (isHtml(text) ? plainText(text) : text))
      .find(Boolean);
    const lang = trustedLanguage(
      [...languagesIn(field(node, 'inLanguage')), ...languagesIn(field(page, 'inLanguage'))],
      `${plainIn(field(node, 'headline') ?? field(node, 'name'))} ${description ?? ''}`,
    );
    const publisher = resolve(
      items(field(node, 'publisher') ?? field(node, 'sourceOrganization'))[0],
    );
    const publisherName = plainIn(field(publisher, 'name') ?? publisher);
    const publisherUrl = field(publisher, 'url') ? urlIn(field(publisher, 'url'), resolve) : '';
    const links = ['citation', 'relatedLink'].flatMap((key) => linksIn(field(node, key), resolve));
    const translations = translationsIn(node, resolve);
    return articleOf({
      url:
        urlIn(field(node, 'url'), resolve) ||
        urlIn(field(node, 'mainEntityOfPage'), resolve) ||
        urlIn(field(node, '@id'), resolve).replace(/#.*$/s, '') ||
        undefined,
      lang,
      title: titleWithoutSite(titleIn(node, lang ?? context.lang), publisherName),
      published: dateIn(field(node, 'datePublished') ?? field(node, 'dateCreated')),
      modified: dateIn(field(node, 'dateModified')),
      summary: description,
      ...bodyIn(plainIn(field(node, 'articleBody'))),
      image: imageIn(field(node, 'image') ?? field(node, 'thumbnailUrl'), resolve),
      links: links.length ? links : undefined,
      ...jsonLdTerms(node, resolve, [lang, context.lang]),
      translations: translations.length ? translations : undefined,
      publisher: publisherName
        ? { name: publisherName, ...(publisherUrl && { url: publisherUrl }) }
        : undefined,
    });
  },
  split(document) {
    const json = plainJsonLd(document);
    const resolve = createResolve(json);
    return { items: articleNodes(json).map((node) => new ListedNode(node, resolve)) };
  },
};

export { jsonLd as format };
export { createFormatContext } from '../../../format-registry/format-context.js';
