import { expect } from '@open-wc/testing';
import { NewsCardError } from '../../src/index.js';
import { openFixtureSite, type ScriptedResponse } from '../support/fixture-site.js';
import {
  type Card,
  inState,
  isShown,
  outcomesOf,
  parts,
  part,
  record,
  recordWarnings,
  sample,
  settled,
  showCard,
  statusOf,
  textOf,
  until,
} from './support/card.js';

const show = (attributes: string, lang = 'en') =>
  showCard(
    `<div lang="${lang}"><euromed-news-card ${attributes}><a href="/news">News</a></euromed-news-card></div>`,
  );

const failed = async (card: Card) => {
  await inState(card, 'error');
  await until(() => outcomesOf(card).length && parts(card, 'error').length);
  return outcomesOf(card);
};

const html = { 'content-type': 'text/html' };
const gone = 'This article is no longer here.';
const general = 'The article cannot be shown at the moment.';
const lasting = 'The article cannot be shown.';

/** The first bytes are those of gzip, the others are not. */
const corrupt = new Uint8Array([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, ...Array<number>(60).fill(7)]);

// WebKitGTK returns the bytes that could be decoded, without an error.
const isWebKitGtk = /AppleWebKit/.test(navigator.userAgent) && !/Chrome/.test(navigator.userAgent);

const table: [string, ScriptedResponse, string, number | undefined, boolean, string][] = [
  ['404', { status: 404, body: 'no' }, 'http', 404, false, gone],
  [
    'a route that WordPress does not know',
    { status: 404, body: { code: 'rest_no_route', message: 'No route was found.' } },
    'http',
    404,
    false,
    lasting,
  ],
  ['410', { status: 410 }, 'http', 410, false, gone],
  ['403', { status: 403, body: sample }, 'http', 403, false, lasting],
  ['304', { status: 304 }, 'http', 304, false, lasting],
  ['408', { status: 408, headers: { 'retry-after': '60' } }, 'http', 408, true, general],
  ['429', { status: 429, headers: { 'retry-after': '60' } }, 'http', 429, true, general],
  ['500', { status: 500, body: '<h1>Oops</h1>', headers: html }, 'http', 500, true, general],
  ['503', { status: 503, body: sample }, 'http', 503, true, general],
  ['204', { status: 204 }, 'not-json', undefined, false, lasting],
  ['an empty answer', { body: '' }, 'not-json', undefined, false, lasting],
  [
    'a page',
    { body: '<!doctype html><p>Hi', headers: html },
    'not-json',
    undefined,
    false,
    lasting,
  ],
  ['truncated JSON', { body: '{"title":"x"' }, 'not-json', undefined, false, lasting],
  ['null', { body: 'null' }, 'not-an-article', undefined, false, lasting],
  ['a number', { body: '7' }, 'not-an-article', undefined, false, lasting],
  ['a string', { body: '"text"' }, 'not-an-article', undefined, false, lasting],
  ['an object', { body: { hello: 'world' } }, 'not-an-article', undefined, false, lasting],
  ['only a title', { body: { title: 'x' } }, 'not-an-article', undefined, false, lasting],
  ['no answer', { cut: 0 }, 'network', undefined, true, general],
  ['a broken answer', { body: sample, cut: 20 }, 'network', undefined, true, general],
  [
    'corrupt gzip',
    { body: corrupt, headers: { 'content-encoding': 'gzip' } },
    isWebKitGtk ? 'not-json' : 'network',
    undefined,
    !isWebKitGtk,
    isWebKitGtk ? lasting : general,
  ],
  ['too much', { body: ' '.repeat(2_200_000) }, 'too-large', undefined, false, lasting],
  ['no end', { body: ' ', endless: true }, 'too-large', undefined, false, lasting],
];

describe('failures', () => {
  for (const [name, answer, code, status, retries, message] of table)
    it(`${name}: ${code}`, async () => {
      const warnings = recordWarnings();
      const site = await openFixtureSite({ 'a.json': answer });
      const card = await show(`src="${site.url('a.json')}?secret=1" loading="eager"`);
      const [event, ...more] = await failed(card);
      expect(event!.type).to.equal('euromed-error');
      expect(more).to.be.empty;
      const { error } = card;
      expect(error).to.be.instanceOf(NewsCardError);
      expect(error).to.be.instanceOf(Error);
      expect(event).to.have.property('error', error);
      expect(error!.code).to.equal(code);
      expect(error!.status).to.equal(status);
      expect(error!.message).to.contain(code);
      expect(error!.message).not.to.contain('secret');
      expect(statusOf(card)).to.equal(message);
      expect(isShown(card.querySelector('a')), 'the fallback').to.be.true;
      expect(parts(card, 'retry').length, 'retry buttons').to.equal(retries ? 1 : 0);
      // A second line may name a fault of the document.
      const own = warnings.filter((line) => line.includes(code));
      expect(own).to.have.length(1);
      expect(own[0]).to.contain('euromed-news-card');
      expect(card.contentLang).to.equal('');
    });

  it('another origin without CORS: network', async () => {
    recordWarnings();
    const site = await openFixtureSite({ 'a.json': { body: sample } });
    const card = await show(`src="${site.otherOriginUrl('a.json')}" loading="eager"`);
    await failed(card);
    expect(card.error!.code).to.equal('network');
    expect(card.error!.message).to.contain('Access-Control-Allow-Origin');
  });

  it('another origin with CORS is no failure, and gets no credentials', async () => {
    const site = await openFixtureSite({ 'a.json': { body: sample, cors: true } });
    document.cookie = 'probe=1';
    const card = await show(`src="${site.otherOriginUrl('a.json')}" loading="eager"`);
    await inState(card, 'ready');
    document.cookie = 'probe=1; max-age=0';
    const [request] = await site.requests('a.json');
    expect(request!.headers.cookie).to.be.undefined;
    expect(request!.method, 'no preflight').to.equal('GET');
  });

  it('an answer that arrives byte by byte: timeout', async () => {
    recordWarnings();
    const site = await openFixtureSite({ 'a.json': { body: sample, drip: 100 } });
    const card = await show(`src="${site.url('a.json')}" loading="eager" timeout="400"`);
    await failed(card);
    expect(card.error!.code).to.equal('timeout');
    expect(statusOf(card)).to.equal('The article is taking too long to load.');
    expect(parts(card, 'retry')).to.have.length(1);
  });

  it('a server that never answers: timeout', async () => {
    recordWarnings();
    const site = await openFixtureSite({ 'a.json': { body: sample, hold: true } });
    const card = await show(`src="${site.url('a.json')}" loading="eager" timeout="300"`);
    await failed(card);
    expect(card.error!.code).to.equal('timeout');
  });

  it('a server with an error status, and no time left for a retry: http', async () => {
    recordWarnings();
    const answer = { status: 503, headers: { 'retry-after': '60' } };
    const site = await openFixtureSite({ 'a.json': answer });
    const card = await show(`src="${site.url('a.json')}" loading="eager" timeout="15000"`);
    await failed(card);
    expect([card.error!.code, card.error!.status]).to.deep.equal(['http', 503]);
  });

  it('statuses 5xx and network faults are retried before they count', async () => {
    const site = await openFixtureSite({
      'a.json': [{ status: 502 }, { cut: 0 }, { body: sample }],
    });
    const card = await show(`src="${site.url('a.json')}" loading="eager"`);
    await inState(card, 'ready');
    const events = await until(() => outcomesOf(card).length && outcomesOf(card));
    expect(events && events.map(({ type }) => type)).to.deep.equal(['euromed-load']);
    // libsoup itself repeats a request when a connection that was kept alive ends.
    expect((await site.requests('a.json')).length).to.be.within(3, 4);
  });

  it('4xx are not retried', async () => {
    recordWarnings();
    const site = await openFixtureSite({ 'a.json': { status: 404 } });
    const card = await show(`src="${site.url('a.json')}" loading="eager"`);
    await failed(card);
    expect(await site.requests('a.json')).to.have.length(1);
  });

  for (const [name, src] of [
    ['empty', ''],
    ['spaces', '  '],
    ['quotes', '“”'],
    ['javascript:', 'javascript:alert(1)'],
    ['data:', 'data:application/json,{}'],
    ['blob:', 'blob:https://example.org/1'],
    ['file:', 'file:///etc/passwd'],
    ['no URL', 'https://['],
  ])
    it(`bad-url: ${name}`, async () => {
      const warnings = recordWarnings();
      const card = await show(`src="${src}" loading="eager"`, 'fr');
      const events = await failed(card);
      await until(() => card.locale === 'fr' && parts(card, 'error').length);
      expect(events.map(({ type }) => type)).to.deep.equal(['euromed-error']);
      expect(card.error!.code).to.equal('bad-url');
      expect(['', general]).not.to.contain(statusOf(card));
      expect(isShown(card.querySelector('a'))).to.be.true;
      expect(parts(card, 'retry')).to.be.empty;
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain('bad-url');
    });

  it('the message is in the card’s language, and follows changes of language', async () => {
    recordWarnings();
    const site = await openFixtureSite({ 'a.json': { status: 404 } });
    const card = await show(`src="${site.url('a.json')}" loading="eager" lang="fr"`);
    await failed(card);
    await until(() => card.locale === 'fr');
    const french = statusOf(card);
    expect(french).not.to.equal(gone);
    card.lang = 'ar';
    await until(() => card.locale === 'ar' && statusOf(card) !== french);
    expect(statusOf(card)).to.match(/\p{Script=Arabic}/u);
  });

  it('the retry button tries again', async () => {
    recordWarnings();
    const site = await openFixtureSite({
      'a.json': { status: 429, headers: { 'retry-after': '99' } },
    });
    const card = await show(`src="${site.url('a.json')}" loading="eager"`);
    await failed(card);
    await site.script('a.json', { body: sample });
    const events = record(card, 'euromed-load');
    part(card, 'retry').click();
    await until(() => events.length);
    expect(card.state).to.equal('ready');
    expect(card.error).to.be.null;
    expect(parts(card, 'error')).to.be.empty;
    expect(textOf(part(card, 'title'))).to.equal(sample.title);
  });

  it('a failure that repeats is reported again', async () => {
    recordWarnings();
    const site = await openFixtureSite({
      'a.json': { status: 429, headers: { 'retry-after': '99' } },
    });
    const card = await show(`src="${site.url('a.json')}" loading="eager"`);
    await failed(card);
    const events = record(card, 'euromed-error');
    part(card, 'retry').click();
    await until(() => events.length);
    expect(parts(card, 'retry')).to.have.length(1);
  });

  it('a new src is loaded after a failure', async () => {
    recordWarnings();
    const site = await openFixtureSite({ 'a.json': { status: 404 }, 'b.json': { body: sample } });
    const card = await show(`src="${site.url('a.json')}" loading="eager"`);
    await failed(card);
    card.src = site.url('b.json');
    await inState(card, 'ready');
    expect(card.error).to.be.null;
  });

  it('UTF-8 with the label of another encoding, and a byte order mark, are no failure', async () => {
    const bytes = new TextEncoder().encode('\ufeff' + JSON.stringify(sample));
    const headers = { 'content-type': 'application/json; charset=iso-8859-1' };
    const site = await openFixtureSite({ 'a.json': { body: bytes, headers } });
    const card = await show(`src="${site.url('a.json')}" loading="eager"`);
    await inState(card, 'ready');
    expect(textOf(part(card, 'title'))).to.equal(sample.title);
  });

  it('a redirect loop: network', async () => {
    recordWarnings();
    const site = await openFixtureSite({
      'a.json': { status: 302, headers: { location: 'a.json' } },
    });
    const card = await show(`src="${site.url('a.json')}" loading="eager"`);
    await failed(card);
    expect(card.error!.code).to.equal('network');
  });

  it('no failure is an uncaught error of the page', async () => {
    recordWarnings();
    const errors: unknown[] = [];
    const note = (event: Event) => errors.push(event);
    addEventListener('error', note);
    addEventListener('unhandledrejection', note);
    for (const [, answer] of table) {
      const site = await openFixtureSite({ 'a.json': answer });
      const card = await show(`src="${site.url('a.json')}" loading="eager" timeout="1500"`);
      await inState(card, 'error');
    }
    await settled();
    removeEventListener('error', note);
    removeEventListener('unhandledrejection', note);
    expect(errors).to.be.empty;
  });
});
