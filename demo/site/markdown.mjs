// @ts-check
// Renders the project's own Markdown as HTML. HTML in it is trusted, and not escaped.
import GithubSlugger from 'github-slugger';
import MarkdownIt from 'markdown-it';

/**
 * @typedef {object} Surroundings
 * @property {(href: string) => string | undefined} linkOf where a link leads on the site; `undefined`: nowhere
 * @property {(src: string) => { src: string, width?: number | undefined, height?: number | undefined }} imageOf
 */

/** @typedef {{ level: number, id: string, text: string }} Heading */

const parser = new MarkdownIt({ html: true, linkify: false });

/** @param {any} token an inline one @returns {string} */
const plainText = (token) =>
  (token.children ?? [])
    .map((/** @type {any} */ { type, content }) => (/text|code_inline/.test(type) ? content : ''))
    .join('');

/** Maps links and pictures to their addresses on the site. @param {any[]} tokens @param {Surroundings} surroundings */
function place(tokens, { linkOf, imageOf }) {
  let isDropped = false;
  for (const token of tokens) {
    if (token.type === 'link_open') {
      const href = linkOf(token.attrGet('href') ?? '');
      isDropped = href === undefined;
      if (href === undefined) [token.tag, token.attrs] = ['span', null];
      else token.attrSet('href', href);
    } else if (token.type === 'link_close' && isDropped) {
      token.tag = 'span';
      isDropped = false;
    } else if (token.type === 'image') {
      const { src, width, height } = imageOf(token.attrGet('src') ?? '');
      token.attrSet('src', src);
      token.attrSet('loading', 'lazy');
      if (width && height) {
        token.attrSet('width', String(width));
        token.attrSet('height', String(height));
      }
    }
  }
}

parser.renderer.rules.table_open = () =>
  '<div class="scroller" role="group" aria-label="Table" tabindex="0"><table>\n';
parser.renderer.rules.table_close = () => '</table></div>\n';
parser.renderer.rules.fence = (/** @type {any[]} */ tokens, /** @type {number} */ index) => {
  const { content, info } = tokens[index];
  const language = parser.utils.escapeHtml(info.trim().split(/\s/)[0] || 'text');
  return `<pre tabindex="0" role="group" aria-label="Code: ${language}"><code>${parser.utils.escapeHtml(content)}</code></pre>\n`;
};

/**
 * Renders Markdown, with the same anchors as on GitHub.
 * @param {string} markdown
 * @param {Surroundings} surroundings
 * @returns {{ html: string, headings: Heading[] }}
 */
export function renderMarkdown(markdown, surroundings) {
  const tokens = parser.parse(markdown, {});
  const slugger = new GithubSlugger();
  /** @type {Heading[]} */
  const headings = [];
  tokens.forEach((token, index) => {
    if (token.type === 'inline') place(/** @type {any[]} */ (token.children ?? []), surroundings);
    if (token.type !== 'heading_open') return;
    const text = plainText(tokens[index + 1]);
    const id = slugger.slug(text);
    token.attrSet('id', id);
    headings.push({ level: Number(token.tag.slice(1)), id, text });
  });
  // An empty corner of a table is no heading.
  const html = parser.renderer
    .render(tokens, parser.options, {})
    .replace(/<th(?: style="[^"]*")?><\/th>/g, '<td></td>');
  return { html, headings };
}
