// A schema.org article in JSON-LD, as search engines are given it.
import type { ArticleTranslation, Text } from '../../../article/article.js';
import { articleOf } from '../shared/draft.js';
import type { Format } from '../../../formats/format.js';
import { isHtml, plainText } from '../shared/html-text.js';
import { articleNode, createResolve, type Resolve, typesOf } from './json-ld-graph.js';
import { jsonLdTerms } from './json-ld-terms.js';
import {
  imageIn,
  languageIn,
  linksIn,
  plainIn,
  textIn,
  urlIn,
  withoutLanguage,
} from './json-ld-values.js';
import { field, items } from '../shared/json-value.js';
import { paragraphsOf } from '../shared/paragraphs.js';

/** Search engines read 110 characters of a headline, so producers cut it: another name may be whole. */
const titleIn = (node: unknown, lang: string): Text | undefined => {
  const headline = textIn(field(node, 'headline'), lang);
  const start = withoutLanguage(headline)
    .replace(/(…|\.{3})$/, '')
    .trimEnd();
  const whole = ['name', 'alternativeHeadline']
    .map((key) => textIn(field(node, key), lang))
    .find((name) => {
      const text = withoutLanguage(name);
      return text.startsWith(start) && text.length > start.length;
    });
  return whole ?? headline;
};

const translationsIn = (node: unknown, resolve: Resolve): ArticleTranslation[] =>
  [...items(field(node, 'workTranslation')), ...items(field(node, 'translationOfWork'))].flatMap(
    (work) => {
      const lang = languageIn(field(resolve(work), 'inLanguage'));
      const url = urlIn(work, resolve);
      return lang && url ? { lang, url } : [];
    },
  );

const bodyIn = (text: string) =>
  /<\/(p|div|h\d|ul|ol|blockquote)>/i.test(text)
    ? { bodyHtml: text }
    : { body: text ? paragraphsOf(text) : undefined };

export const jsonLd: Format = {
  name: 'json-ld',
  matches: (json) => articleNode(json) !== undefined,
  parse(json, context) {
    const node = articleNode(json);
    const resolve = createResolve(json);
    const page = resolve(field(node, 'mainEntityOfPage') ?? field(node, 'isPartOf'));
    const lang =
      languageIn(field(node, 'inLanguage')) || languageIn(field(page, 'inLanguage')) || undefined;
    // What is said of the page is said of its article; what is said of the site is not.
    const isPage = typesOf(page).includes('webpage');
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
      title: titleIn(node, lang ?? context.lang) ?? '',
      published: plainIn(field(node, 'datePublished') ?? field(node, 'dateCreated')) || undefined,
      modified: plainIn(field(node, 'dateModified')) || undefined,
      summary: [node, isPage ? page : undefined]
        .map((holder) => plainIn(field(holder, 'description')))
        .map((text) => (isHtml(text) ? plainText(text) : text))
        .find(Boolean),
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
};
