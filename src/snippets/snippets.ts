// Makes the snippets that editors paste, for the demo, the command and the documentation: one line each.
import { escapeAttribute, escapeHtml, jsxAttribute, jsxText } from './escape.js';
import type { Fallback } from './fallback.js';
import { type Attributes, html, language, linkOf, withAttributes } from './markup.js';

export { fallbackOf, type Fallback } from './fallback.js';
export { createOembed, type OembedDocument, oembedLink, type OembedOptions } from './oembed.js';

/** Kinds of snippets, by where they go. */
export const snippetForms = {
  html: 'A page of your own, script included',
  tag: 'A page that loads the script already',
  jsx: 'React and other JSX',
  vue: 'Templates of Vue',
  wordpress: 'The WordPress block editor',
  div: 'Classic editors: TinyMCE, WordPress’s Text tab, Joomla',
  link: 'Editors that keep nothing but links',
  frame: 'Embed blocks, and sites that strip scripts',
} as const;

export type SnippetForm = keyof typeof snippetForms;

export interface SnippetOptions {
  /** Element of the snippet. Default: `card`. */
  element?: 'card' | 'list' | undefined;
  /** Absolute address of the article's JSON; of a list's feed, or of several with spaces between. */
  src: string;
  /** The fallback; of a list, the link to a page with all news. */
  fallback: Fallback;
  /** Attributes of the card besides `src`; empty ones are left out. */
  attributes?: Readonly<Record<string, string>> | undefined;
  /** Absolute address of the one-script build, for `html`. */
  script?: string | undefined;
  /** Absolute address of the iframe page, for `frame`. */
  embed?: string | undefined;
  /** Height of the card as measured, in CSS pixels: `html`, `tag`, `jsx` and `vue` reserve it, `frame` is as high. */
  height?: number | undefined;
  /** Width at which `height` was measured, in CSS pixels. */
  width?: number | undefined;
  /** Height of the card in `phoneWidth`, in CSS pixels. With `width`, what is reserved follows the width of the window. */
  phoneHeight?: number | undefined;
  /** `false`: without `style` attributes, for pages whose policy forbids them. */
  style?: boolean | undefined;
}

const tagNameOf = ({ element = 'card' }: Pick<SnippetOptions, 'element'>): string =>
  `euromed-news-${element}`;

/** The addresses of a list's feeds. */
const sourcesOf = ({ src }: Pick<SnippetOptions, 'src'>): string[] =>
  src.split(/\s+/).filter(Boolean);

/** Height of a frame without a measured height, in CSS pixels. */
const frameHeight = 600;

/** Attributes whose properties are numbers. */
const numbers = /^(?:count|heading-level|timeout)$/;

/** Attributes as JSX: a boolean without a value, a number as an expression. */
function jsx({ more, ...given }: Attributes): string {
  const attributes = Object.entries(given).map(([name, value]) =>
    numbers.test(name) && /^\d+$/.test(String(value))
      ? ` ${name}={${value}}`
      : withAttributes({ [name]: value }, jsxAttribute),
  );
  return attributes.join('') + (more ? ' more' : '');
}

/** Attributes of a Vue template: a number as a bound expression. */
function vueAttributes({ more, ...given }: Attributes): string {
  const attributes = Object.entries(given).map(([name, value]) =>
    html({ [numbers.test(name) && /^\d+$/.test(String(value)) ? `:${name}` : name]: value }),
  );
  return attributes.join('') + (more ? ' more' : '');
}

/** Link, date and summary, in inline elements, since editors wrap the snippet in a paragraph. */
const fallbackIn = (fallback: Fallback, dateName: 'time' | 'span'): string => {
  const { date, summary } = fallback;
  const datetime = dateName === 'time' ? date?.datetime : undefined;
  return [
    linkOf(fallback),
    date &&
      `<${dateName}${html({ datetime, ...language(date) })}>${escapeHtml(date.value)}</${dateName}>`,
    summary && `<span${html(language(summary))}>${escapeHtml(summary.value)}</span>`,
  ]
    .filter(Boolean)
    .join('<br>');
};

/** Margins around the card on a phone, in CSS pixels. */
const phoneMargins = 32;

/** Width of a card on a phone, in CSS pixels. */
export const phoneWidth = 360 - phoneMargins;

/** The height to reserve: linear between the phone's window and the window in which the card was measured. */
function leastHeight({ height = 0, width = 0, phoneHeight = 0 }: SnippetOptions): string {
  const [wide, narrow] = [Math.ceil(height), Math.ceil(phoneHeight)];
  if (!narrow || width <= phoneWidth || wide === narrow) return `${wide}px`;
  const slope = (wide - narrow) / (width - phoneWidth);
  const start = Math.round(narrow - slope * (phoneWidth + phoneMargins));
  const perWindow = Math.abs(slope * 100).toFixed(1);
  const between = `${start}px ${slope < 0 ? '-' : '+'} ${perWindow}vw`;
  return `clamp(${Math.min(wide, narrow)}px,${between},${Math.max(wide, narrow)}px)`;
}

/** The minimum height to reserve; `undefined` without a measurement or where `style` is `false`. */
const leastHeightOf = (options: SnippetOptions): string | undefined =>
  options.height && options.style !== false ? leastHeight(options) : undefined;

function reserve(options: SnippetOptions): string | undefined {
  const least = leastHeightOf(options);
  return least && `display:grid;min-block-size:${least}`;
}

function tag(options: SnippetOptions, write = html): string {
  const { src, attributes, fallback } = options;
  const own = write({ src, ...attributes, style: reserve(options) });
  const tagName = tagNameOf(options);
  return `<${tagName}${own}>${fallbackIn(fallback, 'time')}</${tagName}>`;
}

const page = (options: SnippetOptions): string =>
  [
    `<script type="module"${html({ src: options.script })}></script>`,
    ...sourcesOf(options).map(
      (href) => `<link rel="preload" as="fetch" crossorigin${html({ href })}>`,
    ),
    tag(options),
  ].join('');

function div(options: SnippetOptions): string {
  const { src, attributes, fallback } = options;
  const data = Object.entries({ src, ...attributes }).map(([name, value]) => [
    `data-${name}`,
    value,
  ]);
  const own = html(Object.fromEntries(data) as Attributes);
  return `<div class="${tagNameOf(options)}"${own}>${fallbackIn(fallback, 'span')}</div>`;
}

const filled = (attributes: SnippetOptions['attributes']) =>
  Object.entries(attributes ?? {}).filter(([, value]) => value);

/** The link form. For an article without a page, the link leads to the document, which then is the source. */
function link(options: SnippetOptions): string {
  const { src, attributes, fallback } = options;
  const own = filled(attributes);
  const values = new URLSearchParams(fallback.url ? [['src', src], ...own] : own).toString();
  const address = (fallback.url ?? src).replace(/#.*/s, '');
  return `<p>${linkOf(fallback, `${address}#${tagNameOf(options)}${values && `?${values}`}`)}</p>`;
}

/** The iframe, and the fallback link after it, which stays where a filter removes the frame. */
function frame(options: SnippetOptions): string {
  const { element, src, attributes, fallback, embed, height, style } = options;
  const source = element === 'list' ? 'list' : 'src';
  const query = new URLSearchParams([[source, src], ...filled(attributes)]).toString();
  const own = html({
    src: `${embed ?? ''}?${query}`,
    title: fallback.title.value,
    width: '100%',
    height: Math.ceil(height ?? frameHeight),
    loading: 'lazy',
    allow: 'clipboard-write; web-share',
    style: style === false ? undefined : 'border:0',
  });
  return `<iframe${own}></iframe><p>${linkOf(fallback)}</p>`;
}

function jsxElement(options: SnippetOptions): string {
  const tagName = tagNameOf(options);
  const { src, attributes, fallback } = options;
  const { url, title, date, summary } = fallback;
  const least = leastHeightOf(options);
  const style = least ? ` style={{ display: "grid", minBlockSize: "${least}" }}` : '';
  const inner = [
    `<a${jsx({ href: url, ...language(title) })}>${jsxText(title.value)}</a>`,
    date &&
      `<time${jsx({ dateTime: date.datetime, ...language(date) })}>${jsxText(date.value)}</time>`,
    summary && `<span${jsx(language(summary))}>${jsxText(summary.value)}</span>`,
  ];
  return `<${tagName}${jsx({ src, ...attributes })}${style}>${inner.filter(Boolean).join('<br />')}</${tagName}>`;
}

const originOf = (url: string): string => /^\w+:\/\/[^/?#]*/.exec(url)?.[0] ?? url;

/** What the site needs so that the snippet becomes a card, in one sentence; empty where the snippet needs nothing. */
export function snippetNeeds(
  form: SnippetForm,
  { src, script = '' }: Pick<SnippetOptions, 'src' | 'script'>,
): string {
  if (form === 'html') return '';
  const origins = [...new Set(sourcesOf({ src }).map(originOf))];
  if (form === 'frame')
    return `The origin of the news is in embed-origins.json beside the iframe page, unless it is the page’s own: ${JSON.stringify(origins)}`;
  const load = `The site loads the script on its pages, once: <script type="module"${html({ src: script })}></script>`;
  return form === 'link'
    ? `${load} and says before it in <head> whose news may be shown: <meta name="euromed-news-card-origins" content="${escapeAttribute(origins.join(' '))}">`
    : load;
}

const writers: Record<SnippetForm, (options: SnippetOptions) => string> = {
  html: page,
  tag: (options) => tag(options),
  jsx: jsxElement,
  vue: (options) => tag(options, vueAttributes),
  wordpress: (options) => `<!-- wp:html -->${div(options)}<!-- /wp:html -->`,
  div,
  link,
  frame,
};

/** The snippet of a form, as one line of markup in which all texts and addresses are escaped. */
export const createSnippet = (form: SnippetForm, options: SnippetOptions): string =>
  writers[form](options);
