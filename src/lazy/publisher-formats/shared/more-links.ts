// Splits the links under a heading such as "For more information" from the end of a body.
import type { ArticleLink } from '../../../article/article.js';
import { decodeEntities, plainText } from './html-text.js';

const headings = new RegExp(
  `^(${[
    '((for )?more|further) information',
    '(related|useful) links',
    'find out more',
    '(pour )?(plus d.informations|plus d.infos|en savoir plus)',
    'liens utiles',
    '(لمزيد|للمزيد|مزيد) من المعلومات',
    'למידע נוסף',
    'daha fazla bilgi( icin)?',
    'weitere informationen',
    '(para )?mas informacion',
    '(per )?(maggiori|ulteriori) informazioni',
    '(para )?mais informacoes',
    'meer informatie',
    'περισσοτερες πληροφοριες',
  ].join('|')})$`,
);

const isHeading = (text: string): boolean =>
  text.length < 60 &&
  headings.test(
    text
      .toLowerCase()
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/[\s\u00a0:：…>»]+$/u, ''),
  );

/** Text of a block before its first link or line break, since the links may be in the block of the heading. */
const headingText = (block: string): string =>
  plainText(block.split(/<(?:a|br)(?=[\s/>])/i, 1)[0]!);

/** Number of blocks at the end of a body in which the heading is searched. */
const lastBlocks = 60;

/** Index of the last heading for more information. */
const startOfLinks = (html: string): number => {
  const blocks = [...html.matchAll(/<(?:p|h[1-6]|div)(?=[\s>])/gi)]
    .slice(-lastBlocks)
    .map(({ index }) => index);
  return (
    blocks.filter((start, i) => isHeading(headingText(html.slice(start, blocks[i + 1])))).pop() ??
    -1
  );
};

/** Visible elements without text, which would be lost with the section. */
const shown = /<(img|picture|figure|video|audio|iframe|embed|object|table|form|svg)(?=[\s>])/i;

/** The links of `html`, and the text outside of links. */
const anchorsOf = (html: string): { links: ArticleLink[]; rest: string } => {
  const [before = '', ...pieces] = html.split(/<a(?=\s)/i);
  const links: ArticleLink[] = [];
  let rest = before;
  for (const piece of pieces) {
    const [whole, attributes = ''] = /^([^>]*)>/.exec(piece) ?? [''];
    const [label = '', ...after] = piece.slice(whole.length).split(/<\/a\s*>/i);
    const href = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(attributes);
    const title = plainText(label);
    if (href && title)
      links.push({ title, url: decodeEntities(href[1] ?? href[2] ?? href[3] ?? '') });
    rest += ` ${after.join(' ')}`;
  }
  return { links, rest };
};

/**
 * Returns the links that `html` ends with under a heading for more information, and the body without them. Where anything
 * but links follows the heading, the body is unchanged and there are no links.
 */
export function splitMoreLinks(html: string): { bodyHtml: string; links: ArticleLink[] } {
  const start = startOfLinks(html);
  if (start < 0) return { bodyHtml: html, links: [] };
  const section = html.slice(start);
  const heading = section.search(/<a\s/i);
  const { links, rest } = heading < 0 ? { links: [], rest: '' } : anchorsOf(section.slice(heading));
  const isOnlyLinks =
    links.length > 0 && !shown.test(section) && !/[\p{L}\p{N}]/u.test(plainText(rest));
  return isOnlyLinks
    ? { bodyHtml: html.slice(0, start).trim(), links }
    : { bodyHtml: html, links: [] };
}
