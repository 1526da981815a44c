// @ts-check
// `euromed-news-card snippet`: the line to be pasted for an article, with the article's title as fallback, or for
// a list of the latest news.
import { createSnippet, fallbackOf, snippetForms, snippetNeeds } from '../../dist/npm/snippets.js';
import { Misunderstood, pairsIn, parse, timeoutIn, understood } from './arguments.js';
import { isAddress, readSource } from './read-source.js';

/** @typedef {keyof typeof snippetForms} SnippetForm */

const forms = /** @type {[SnippetForm, string][]} */ (Object.entries(snippetForms));
const widest = Math.max(...forms.map(([form]) => form.length));

const usage = `Usage: euromed-news-card snippet [options] URL
       euromed-news-card snippet --list [options] URL …
Prints the line to be pasted for the article at URL, or for a list of the latest news of one or several feeds.
Options:
  --for PLACE       where the line goes (default: tag)
${forms.map(([form, where]) => `      ${form.padEnd(widest)}  ${where}`).join('\n')}
  --lang TAG        language of the card, e.g. fr; without it, the page's
  --set NAME=VALUE  another attribute, e.g. layout=compact, for a list country=TN; may be repeated
  --list            a list; each URL is a feed or collection
  --all URL         page with all news, which the list's link leads to (default: the first feed's site)
  --text TEXT       text of this link (default: the feed's publisher, or its site)
  --script URL      address of euromed-news-card.js
  --embed URL       address of embed.html
  --height PX       height to reserve, or of the frame
  --no-style        without style attributes, for pages whose policy forbids them
  --timeout MS      milliseconds after which the server is too slow (default: 10000)
Exit code: 0 a line is printed, 1 the document shows no article, 2 the command was not understood.`;

/** @param {import('../../dist/types/index.d.ts').Article} article @returns {string | undefined} of the publisher */
function nameOf({ publisher }) {
  const name = publisher?.name;
  return typeof name === 'string' ? name : name?.value;
}

/** @param {string[]} args @returns {Promise<number>} the exit code */
async function runUnderstood(args) {
  const { values, positionals } = parse(args, {
    for: { type: 'string', default: 'tag' },
    lang: { type: 'string', default: '' },
    set: { type: 'string', multiple: true, default: [] },
    script: { type: 'string', default: 'https://HOST/PATH/euromed-news-card.js' },
    embed: { type: 'string', default: 'https://HOST/PATH/embed.html' },
    height: { type: 'string' },
    'no-style': { type: 'boolean', default: false },
    timeout: { type: 'string', default: '10000' },
    list: { type: 'boolean', default: false },
    all: { type: 'string' },
    text: { type: 'string' },
    help: { type: 'boolean', default: false },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const { list } = values;
  if (!positionals.length || (positionals.length > 1 && !list) || !positionals.every(isAddress))
    throw new Misunderstood(
      `One http(s) address, please: ${positionals.join(' ') || 'there is none'}`,
    );
  if (values.all !== undefined && !isAddress(values.all))
    throw new Misunderstood(`--all is not an http(s) address: ${values.all}`);
  if (!Object.hasOwn(snippetForms, values.for))
    throw new Misunderstood(
      `--for is none of ${Object.keys(snippetForms).join(', ')}: ${values.for}`,
    );
  const form = /** @type {SnippetForm} */ (values.for);
  const pairs = pairsIn(values.set);
  const height = values.height === undefined ? undefined : Number(values.height);
  if (height !== undefined && !(height > 0 && height < 100_000))
    throw new Misunderstood(`--height is not a number of pixels: ${values.height}`);
  const timeout = timeoutIn(values.timeout);

  const sources = positionals.map((address) => new URL(address).href);
  const articles = [];
  for (const source of sources) {
    const { article, failure } = await readSource(source, { lang: values.lang || 'en', timeout });
    if (!article) {
      console.error(failure ?? `${source} has no article: a feed or collection without items.`);
      return 1;
    }
    articles.push(article);
  }
  const { script, embed, lang } = values;
  const [article] = articles;
  const { origin, hostname } = new URL(sources[0]);
  const options = {
    element: /** @type {const} */ (list ? 'list' : 'card'),
    src: sources.join(' '),
    script,
    embed,
    height,
    style: !values['no-style'],
    attributes: { lang, ...Object.fromEntries(pairs) },
    fallback: list
      ? fallbackOf({
          url: values.all ?? `${origin}/`,
          title: values.text ?? nameOf(article) ?? hostname,
        })
      : fallbackOf(article, lang),
  };
  console.log(createSnippet(form, options));
  // On stderr, since stdout may go into a file.
  const needs = snippetNeeds(form, options);
  if (needs) console.error(needs);
  return 0;
}

/** @param {string[]} args @returns {Promise<number>} the exit code */
export const run = (args) => understood(usage, () => runUnderstood(args));
