// Makes oEmbed documents, for WordPress and other consumers that turn an address on a line of its own into a card.
import type { Article } from '../article/article.js';
import { oneLine } from './escape.js';
import { fallbackOf } from './fallback.js';
import { html, linkOf } from './markup.js';

/** An oEmbed document of the type `rich` (oembed.com, 2.3.4). */
export interface OembedDocument {
  version: '1.0';
  type: 'rich';
  title: string;
  provider_name: string;
  provider_url: string;
  /** Seconds for which consumers may keep the document. */
  cache_age: number;
  thumbnail_url?: string;
  thumbnail_width?: number;
  thumbnail_height?: number;
  width: number;
  height: number;
  html: string;
}

export interface OembedOptions {
  /** Absolute address of the article's document. */
  src: string;
  /** Absolute address of the iframe page. */
  embed: string;
  /** Attributes of the card besides `src`; empty ones are left out. */
  attributes?: Readonly<Record<string, string>> | undefined;
  /** Width of the frame in CSS pixels. Default: 600. */
  width?: number | undefined;
  /** Height of the frame in CSS pixels, until the frame posts its own. Default: 600. */
  height?: number | undefined;
}

const day = 86_400;

/** Permissions that a card needs. WordPress replaces the value by `allow-scripts`. */
const sandbox =
  'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation';

function thumbnailOf({ image }: Article): Partial<OembedDocument> {
  const { src, width, height } = image ?? {};
  // All three or none (oembed.com, 2.3.4).
  return src && width && height
    ? { thumbnail_url: src, thumbnail_width: width, thumbnail_height: height }
    : {};
}

/** The oEmbed document of an article that has a page; all addresses in `article` must be absolute. */
export function createOembed(
  article: Article & { url: string },
  { src, embed, attributes = {}, width = 600, height = 600 }: OembedOptions,
): OembedDocument {
  const fallback = fallbackOf(article);
  const title = oneLine(fallback.title.value);
  const { origin, hostname } = new URL(article.url);
  const { name = hostname, url = `${origin}/` } = article.publisher ?? {};
  const filled = Object.entries(attributes).filter(([, value]) => value);
  const frame = html({
    src: `${embed}?${new URLSearchParams([['src', src], ...filled]).toString()}`,
    title,
    width,
    height,
    // WordPress keeps this attribute, but removes `style`.
    frameborder: '0',
    sandbox,
    allow: 'clipboard-write; web-share',
  });
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: oneLine(typeof name === 'string' ? name : name.value),
    provider_url: url,
    cache_age: day,
    ...thumbnailOf(article),
    width,
    height,
    // WordPress wants these two elements, in this order and with nothing between (wp_filter_oembed_result).
    html: `<blockquote>${linkOf(fallback)}</blockquote><iframe${frame}></iframe>`,
  };
}

/** The line for `<head>` of the article's page, by which consumers find the oEmbed document at `address`. */
export const oembedLink = (address: string, title: string): string =>
  `<link${html({ rel: 'alternate', type: 'application/json+oembed', href: address, title })}>`;
