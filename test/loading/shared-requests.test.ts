import { expect } from '@open-wc/testing';
import { NewsCardError } from '../../src/article/news-card-error.js';
import { sharedJson } from '../../src/loading/shared-requests.js';
import { openFixtureSite } from '../support/fixture-site.js';
import { inState, settled, showCard, type Card } from '../element/support/card.js';

const article = { title: 'A', url: 'https://example.org/' };
const patient = () => new AbortController().signal;

const reasonOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );

describe('sharedJson', () => {
  it('sends one request for callers at the same time and for later ones', async () => {
    const site = await openFixtureSite({ 'a.json': { body: article, hold: true } });
    const url = site.url('a.json');
    const all = Array.from({ length: 12 }, () => sharedJson(url, patient()));
    await site.waitForRequests('a.json');
    await site.release('a.json');
    for (const json of await Promise.all(all)) expect(json).to.deep.equal(article);
    expect(await sharedJson(url, patient())).to.deep.equal(article);
    expect(await site.requests('a.json')).to.have.length(1);
  });

  it('treats addresses that differ in the fragment as one, in the query as two', async () => {
    const site = await openFixtureSite({ 'a.json': { body: article } });
    const url = site.url('a.json');
    await Promise.all([
      sharedJson(url, patient()),
      sharedJson(`${url}#one`, patient()),
      sharedJson(`${url}#two`, patient()),
      sharedJson(`${url}?one#two`, patient()),
    ]);
    expect((await site.requests('a.json')).map(({ query }) => query)).to.have.members(['', '?one']);
  });

  it('does not cache failures', async () => {
    const site = await openFixtureSite({ 'a.json': [{ status: 404 }, { body: article }] });
    const url = site.url('a.json');
    const [first, second] = await Promise.all([
      reasonOf(sharedJson(url, patient())),
      reasonOf(sharedJson(url, patient())),
    ]);
    expect(first).to.be.instanceOf(NewsCardError);
    expect(second).to.equal(first);
    expect(await sharedJson(url, patient())).to.deep.equal(article);
  });

  it('aborts the request when the last caller has aborted, not before', async () => {
    const site = await openFixtureSite({ 'a.json': { body: 'x'.repeat(999), drip: 50 } });
    const leavers = [new AbortController(), new AbortController()] as const;
    const reasons = leavers.map(({ signal }) => reasonOf(sharedJson(site.url('a.json'), signal)));
    await site.waitForRequests('a.json');
    leavers[0].abort('first');
    expect(await reasons[0]).to.equal('first');
    await settled();
    let [request] = await site.requests('a.json');
    expect(request!.aborted).to.be.false;
    leavers[1].abort('second');
    expect(await reasons[1]).to.equal('second');
    while (!request!.aborted) [request] = await site.requests('a.json');
    expect(await site.requests('a.json')).to.have.length(1);
  });

  it('sends a new request for a caller after all others have aborted', async () => {
    const site = await openFixtureSite({
      'a.json': [{ body: article, hold: true }, { body: article }],
    });
    const leaver = new AbortController();
    const left = reasonOf(sharedJson(site.url('a.json'), leaver.signal));
    await site.waitForRequests('a.json');
    leaver.abort();
    await left;
    expect(await sharedJson(site.url('a.json'), patient())).to.deep.equal(article);
  });

  it('sends no request for a caller whose signal is aborted already', async () => {
    const reason = await reasonOf(
      sharedJson('https://example.invalid/', AbortSignal.abort('gone')),
    );
    expect(reason).to.equal('gone');
  });

  it('revalidates on request, once for all callers', async () => {
    const newer = { ...article, title: 'B' };
    const site = await openFixtureSite({
      'a.json': [{ body: article }, { body: newer, hold: true }],
    });
    const url = site.url('a.json');
    await sharedJson(url, patient());
    const both = [sharedJson(url, patient(), true), sharedJson(url, patient(), true)];
    await site.waitForRequests('a.json', 2);
    await site.release('a.json');
    expect(await Promise.all(both)).to.deep.equal([newer, newer]);
    expect(await sharedJson(url, patient()), 'the newer one is kept').to.deep.equal(newer);
    const requests = await site.requests('a.json');
    expect(requests).to.have.length(2);
    expect(requests[1]!.headers['cache-control']).to.equal('max-age=0');
  });

  it('caches few megabytes', async () => {
    const site = await openFixtureSite({ 'a.json': { body: { text: 'x'.repeat(1_500_000) } } });
    const url = site.url('a.json');
    for (const part of [1, 2, 3, 4, 1, 4]) await sharedJson(`${url}?${part}`, patient());
    const queries = (await site.requests('a.json')).map(({ query }) => query);
    expect(queries).to.deep.equal(['?1', '?2', '?3', '?4', '?1']);
  });
});

describe('twelve cards with one src', () => {
  it('share one request', async () => {
    const site = await openFixtureSite({ 'a.json': { body: article } });
    const html = Array.from(
      { length: 12 },
      (_, i) =>
        `<euromed-news-card loading="eager" src="${site.url('a.json')}#${i}"></euromed-news-card>`,
    );
    const first = await showCard(html.join(''));
    const cards = [...first.parentElement!.children] as Card[];
    for (const card of cards) await inState(card, 'ready');
    expect(await site.requests('a.json')).to.have.length(1);
  });

  it('fail together, and each can try again', async () => {
    const site = await openFixtureSite({ 'a.json': { status: 404 } });
    const tag = `<euromed-news-card src="${site.url('a.json')}"></euromed-news-card>`;
    const first = await showCard(tag + tag);
    const second = first.nextElementSibling as Card;
    await inState(first, 'error');
    await inState(second, 'error');
    expect(await site.requests('a.json')).to.have.length(1);
    await site.script('a.json', { body: article });
    await second.reload();
    await inState(second, 'ready');
    expect(first.state).to.equal('error');
  });
});
