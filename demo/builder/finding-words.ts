// Messages about what was found, what is missing and what to do.
import { str } from '../../src/localization/fill-placeholders.js';
import type { Localize } from '../../src/localization/localize.js';
import type { DocumentKind, Found, Lacking, NotFound } from './find-document.js';
import type { BuilderState } from './state.js';

const kinds = ({ msg }: Localize): Record<DocumentKind, string> => ({
  native: msg('the card’s own format', {
    id: 'kind-native',
    desc: 'Kind of a document, after “Found:”',
  }),
  wordpress: msg('a WordPress post', {
    id: 'kind-wordpress',
    desc: 'Kind of a document, after “Found:”',
  }),
  'json-feed': msg('a feed', { id: 'kind-feed', desc: 'Kind of a document, after “Found:”' }),
  'json-ld': msg('JSON-LD', { id: 'kind-json-ld', desc: 'Kind of a document, after “Found:”' }),
  drupal: msg('a document of Drupal', {
    id: 'kind-drupal',
    desc: 'Kind of a document, after “Found:”',
  }),
  'html-page': msg('the article’s own page', {
    id: 'kind-page',
    desc: 'Kind of a document, after “Found:”',
  }),
});

/** Message about the number of articles in a feed. */
const feedCount = (count: number, { msg }: Localize): string =>
  msg(str`Articles on its first page: ${count}.`, {
    id: 'feed-count',
    desc: 'After “Found: a feed.”',
  });

const collection = ({ msg }: Localize): string =>
  msg('a collection of WordPress posts', {
    id: 'kind-wordpress-posts',
    desc: 'Kind of a document, after “Found:”',
  });

function sentence(what: string, isDiscovered: boolean, { msg }: Localize): string {
  return isDiscovered
    ? msg(str`Found behind this address: ${what}.`, {
        id: 'found-behind',
        desc: 'Said where a page led to a better document; the value is a kind of document',
      })
    : msg(str`Found: ${what}.`, { id: 'found', desc: 'The value is a kind of document' });
}

export function foundWords(found: Found, localize: Localize): string {
  const { kind, isDiscovered, feed } = found;
  const kindOfFeed = kind === 'wordpress' ? collection(localize) : kinds(localize)['json-feed'];
  const what = feed ? kindOfFeed : kinds(localize)[kind];
  const count = feed ? ` ${feedCount(feed.items.length, localize)}` : '';
  return sentence(what, isDiscovered, localize) + count;
}

const lackingWords = ({ msg }: Localize): Record<Lacking, string> => ({
  lang: msg('No language in this document: choose one under “Language of the text”.', {
    id: 'lacks-lang',
    desc: 'What a document lacks, and what to do',
  }),
  url: msg('No address of the article’s page: the title is no link. Add “url” to the document.', {
    id: 'lacks-url',
    desc: 'What a document lacks, and what to do; “url” is code',
  }),
  published: msg('No date: the card shows none. Add “published” to the document.', {
    id: 'lacks-published',
    desc: 'What a document lacks, and what to do; “published” is code',
  }),
  summary: msg('No summary: the card shows the first paragraph, if there is one.', {
    id: 'lacks-summary',
    desc: 'What a document lacks, and what happens',
  }),
  image: msg('No picture: the card is complete without one.', {
    id: 'lacks-image',
    desc: 'What a document lacks, and what happens',
  }),
});

export const lackingSentences = (
  { lacking }: Found,
  { attributes, element }: BuilderState,
  localize: Localize,
): string[] =>
  lacking
    // For a list, only fields that all articles need.
    .filter((name) => (element === 'card' ? true : name === 'url'))
    .filter((name) => name !== 'lang' || !attributes['article-lang'])
    .map((name) => lackingWords(localize)[name]);

export const failureWords = ({ failure }: NotFound, { msg }: Localize): string =>
  ({
    network: msg(
      'This address cannot be read from other sites, or is not there. Its server must send “Access-Control-Allow-Origin: *”; in the meantime, give the address of the article’s JSON.',
      { id: 'failed-network', desc: 'The quoted words are code' },
    ),
    timeout: msg('The server takes too long. Try again in a moment.', {
      id: 'failed-timeout',
      desc: 'Said of the server of an address',
    }),
    http: msg('The server has nothing at this address. Look whether the address is complete.', {
      id: 'failed-http',
      desc: 'Said of the server of an address',
    }),
    'too-large': msg('This document is larger than 2 MB, which no card reads.', {
      id: 'failed-large',
      desc: 'Said of the document at an address',
    }),
    empty: msg('This feed has no articles yet.', {
      id: 'failed-empty',
      desc: 'Said of the document at an address',
    }),
    unreadable: msg('There is no article at this address that a card could read.', {
      id: 'failed-unreadable',
      desc: 'Said of the document at an address',
    }),
  })[failure];
