import { expect } from '@open-wc/testing';
import type { Format } from '../../src/format-registry/format.js';
import {
  onFormatRegistered,
  registerFormat,
} from '../../src/format-registry/registered-formats.js';
import { parseDocument as parse } from '../../src/format-registry/registry.js';
import { loadSource } from '../lazy/publisher-formats/support/documents.js';

const parseDocument = (json: unknown) =>
  parse(json, {
    url: 'https://portal.example/news/a.json',
    lang: 'fr',
    signal: new AbortController().signal,
    loadJson: () => Promise.reject(new Error('404')),
  });

/** The title of the article that was read. */
const titleOf = async (json: unknown) => {
  const parsed = (await parseDocument(json)) as { title: unknown };
  return parsed.title;
};

/** A format of the page for documents with `key`. */
const pageFormat = (key: string, more: Partial<Format> = {}): Format => ({
  name: `page-${key}`,
  matches: (json) => typeof json === 'object' && json !== null && key in json,
  parse: () => ({ title: key, url: 'https://portal.example/' }),
  ...more,
});

describe('the registry of formats', () => {
  it('passes documents in the native format on unchanged', async () => {
    for (const json of [
      { title: 'Title', url: 'a' },
      { title: { value: 'Title' }, body: [] },
      { title: 'Title', bodyHtml: '<p>Text</p>' },
    ])
      expect(await parseDocument(json)).to.equal(json);
  });

  it('knows the documents of publishers’ systems', async () => {
    for (const file of [
      'wordpress-6.1-post.fr.json',
      'jsonfeed-eleventy.fr.json',
      'jsonld-unhead.fr.json',
      'drupal-jsonapi-from-docs.json',
    ])
      expect(await titleOf(await loadSource(file)), file).to.match(/^EUROMED Migration V organise/);
  });

  it('tells a collection without items from a document that is no article', async () => {
    expect(await parseDocument([])).to.be.null;
    expect(await parseDocument({ version: 'https://jsonfeed.org/version/1.1' })).to.be.null;
    for (const json of [null, undefined, 'text', 0, false, true])
      expect(await parseDocument(json), String(json)).to.equal(json ?? undefined);
  });

  it('treats other objects as the native format, so that the console names missing fields', async () => {
    for (const json of [{}, { title: 42 }, await loadSource('wordpress-6.1-error-404.json'), [1]])
      expect(await parseDocument(json)).to.equal(json);
  });

  it('asks the page’s formats first', async () => {
    registerFormat(pageFormat('first'));
    expect(await titleOf({ first: 1, title: 'Title', url: 'a' })).to.equal('first');
    expect(await titleOf({ title: 'Title', url: 'a' })).to.equal('Title');
  });

  it('replaces a format of the same name', async () => {
    registerFormat(pageFormat('old', { name: 'same' }));
    registerFormat(pageFormat('new', { name: 'same' }));
    expect(await titleOf({ new: 1 })).to.equal('new');
    expect(await titleOf({ old: 1 })).to.be.undefined;
  });

  it('waits for a slow format, and passes its error on', async () => {
    const article = { title: 'Later', url: 'https://portal.example/' };
    registerFormat(pageFormat('slow', { parse: () => Promise.resolve(article) }));
    expect(await titleOf({ slow: 1 })).to.equal('Later');
    registerFormat(pageFormat('none', { parse: () => Promise.reject(new Error('no')) }));
    const refused = await parseDocument({ none: 1 }).catch((error: Error) => error.message);
    expect(refused).to.equal('no');
  });

  it('skips a format whose matches throws or returns a promise', async () => {
    const { warn } = console;
    const lines: unknown[][] = [];
    console.warn = (...line: unknown[]) => void lines.push(line);
    try {
      registerFormat(
        pageFormat('broken', {
          matches: () => {
            throw new Error('broken');
          },
        }),
      );
      registerFormat(
        pageFormat('late', { matches: (() => Promise.resolve(true)) as unknown as () => boolean }),
      );
      expect(await titleOf({ broken: 1, late: 1, title: 'Title', url: 'a' })).to.equal('Title');
      expect(String(lines[0]?.[0])).to.contain('page-broken');
    } finally {
      registerFormat(pageFormat('broken'));
      registerFormat(pageFormat('late'));
      console.warn = warn;
    }
  });

  it('calls back for new formats until the caller unsubscribes', () => {
    let calls = 0;
    const stop = onFormatRegistered(() => calls++);
    registerFormat(pageFormat('a'));
    expect(calls).to.equal(1);
    stop();
    registerFormat(pageFormat('b'));
    expect(calls).to.equal(1);
  });
});
