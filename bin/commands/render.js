// @ts-check
// `euromed-news-card render`: an article as a card in HTML, complete before any script.
import { mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { readDocument } from '../../dist/npm/check.js';
import {
  cardStyleSheet,
  listStyleSheet,
  NewsCardError,
  renderCard,
  renderList,
} from '../../dist/npm/render.js';
import { Misunderstood, pairsIn, parse, timeoutIn, understood } from './arguments.js';
import { isAddress, loadNothing, readText } from './read-source.js';
import { pageWith } from './rendered-page.js';
import { replaceFile } from './replace-file.js';

const usage = `Usage: euromed-news-card render [options] URL-or-file …
Prints articles as cards in HTML, complete before any script, for servers and builds.
Options:
  --lang TAG        language of the card, e.g. ar; its translation is fetched where the article lists one; may be repeated:
                    a card for each
  --layout NAME     layout of the card: compact, teaser, headline, featured
  --set NAME=VALUE  another attribute of the card, e.g. heading-level=2; may be repeated
  --list            a feed or collection as a list of cards
  --out FOLDER      writes a file for each article and language, NAME.TAG.html, with --layout NAME.TAG.LAYOUT.html, instead of
                    printing
  --page            a page of its own around the cards
  --script URL      address of the script, for --page
  --url URL         address of a file, once published: relative addresses are resolved against it
  --styles URL      address of the style sheet, for pages whose policy forbids inline styles
  --list-styles URL the same of a list's own style sheet
  --style-sheet     prints the style sheet of cards, with --list that of lists, and nothing else
  --timeout MS      milliseconds after which a server is too slow (default: 10000)
Exit code: 0 all cards are rendered, 1 a document shows no article, 2 the command was not understood.`;

/** The name of an attribute as that of its property. @param {string} name */
const propertyOf = (name) =>
  name === 'show' ? 'showParts' : name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());

/**
 * `article.fr.json` in Arabic → `article.ar.html`, as a teaser `article.ar.teaser.html`.
 * @param {string} url @param {string} lang @param {string} [layout]
 */
function fileNameOf(url, lang, layout) {
  const name = basename(new URL(url).pathname).replace(/(\.[a-z]{2,3}(-\w+)*)?(\.\w+)?$/i, '');
  return `${[name || 'card', lang, layout].filter(Boolean).join('.')}.html`;
}

/** @param {string[]} args @returns {Promise<number>} the exit code */
async function runUnderstood(args) {
  const { values, positionals } = parse(args, {
    lang: { type: 'string', multiple: true, default: [] },
    layout: { type: 'string' },
    set: { type: 'string', multiple: true, default: [] },
    list: { type: 'boolean', default: false },
    out: { type: 'string' },
    page: { type: 'boolean', default: false },
    script: { type: 'string' },
    url: { type: 'string' },
    styles: { type: 'string' },
    'list-styles': { type: 'string' },
    'style-sheet': { type: 'boolean', default: false },
    timeout: { type: 'string', default: '10000' },
    help: { type: 'boolean', default: false },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  if (values['style-sheet']) {
    console.log(values.list ? listStyleSheet() : cardStyleSheet());
    return 0;
  }
  if (!positionals.length) throw new Misunderstood('A URL or file, please: there is none');
  if (values.url !== undefined && positionals.length > 1)
    throw new Misunderstood('--url is the address of one file: there are several');
  if (values.url !== undefined && !isAddress(values.url))
    throw new Misunderstood(`--url is not an http(s) address: ${values.url}`);
  if (values.styles && values.list && !values['list-styles'])
    throw new Misunderstood('--list with --styles needs --list-styles');
  if (values.script && !values.page) throw new Misunderstood('--script is for --page');
  const timeout = timeoutIn(values.timeout);
  const options = {
    ...(values.layout && { layout: values.layout }),
    ...Object.fromEntries(pairsIn(values.set).map(([name, value]) => [propertyOf(name), value])),
    ...(values.styles && { styles: values.styles }),
    ...(values['list-styles'] && { listStyles: values['list-styles'] }),
    /** @type {typeof fetch} */
    fetch: (input) => fetch(input, { signal: AbortSignal.timeout(timeout) }),
    /** @param {import('../../dist/types/render/render.js').RenderProblem} problem */
    report: ({ path, expected, received }) =>
      console.error(`${path}: expected ${expected}, got ${received}`),
  };
  const render = values.list ? renderList : renderCard;

  /** @type {{ html: string, lang: string, name: string }[]} */
  const rendered = [];
  let failed = false;
  for (const source of positionals) {
    const found = await readText(source, { url: values.url, timeout });
    const { text, failure } = found;
    const url = values.url ?? found.url;
    if (failure) console.error(failure);
    failed ||= !!failure;
    for (const lang of failure ? [] : values.lang.length ? values.lang : ['']) {
      try {
        const html = await render(text, { src: url, ...(lang && { lang }), ...options });
        rendered.push({ html, lang, name: fileNameOf(url, lang, values.layout) });
      } catch (error) {
        if (!(error instanceof NewsCardError)) throw error;
        const { failure: why } = await readDocument(text, {
          url,
          lang: lang || 'en',
          loadJson: loadNothing,
        });
        console.error(why ?? error.message);
        failed = true;
      }
    }
  }
  const { out, page, script } = values;
  if (out !== undefined) {
    await mkdir(out, { recursive: true });
    for (const { html, lang, name } of rendered) {
      const file = join(out, name);
      await replaceFile(file, page ? pageWith([html], lang, script) : `${html}\n`);
      console.log(file);
    }
  } else if (rendered.length) {
    const cards = rendered.map(({ html }) => html);
    console.log(page ? pageWith(cards, rendered[0]?.lang ?? '', script) : cards.join('\n'));
  }
  return failed ? 1 : 0;
}

/** @param {string[]} args @returns {Promise<number>} the exit code */
export const run = (args) => understood(usage, () => runUnderstood(args));
