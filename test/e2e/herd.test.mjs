// A thousand cards and one server: few concurrent requests, whatever the server does, and no delay for the page's own.
import assert from 'node:assert/strict';
import { EventEmitter, once } from 'node:events';
import { it } from 'node:test';
import { describeThoroughly } from './support/engines.mjs';
import { startSite } from './support/server.mjs';

const dist = new URL('../../dist/cdn/', import.meta.url);

const article = { title: 'A title', url: 'https://example.org/', lang: 'en' };

const card = (path) =>
  `<euromed-news-card lang="en" loading="eager" timeout="3600000" src="${path}"><a href="/">A</a></euromed-news-card>`;

const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Herd</title>
  <script type="module" src="/cdn/euromed-news-card.js"></script><body></body></html>`;

const failing = (response) => response.writeHead(503).end('Busy');
const working = (response) =>
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(article));
/** A response of single spaces without an end. */
const dripping = (response) => {
  response.writeHead(200, { 'content-type': 'application/json' }).write('{');
  const timer = setInterval(() => response.write(' '), 100);
  response.once('close', () => clearInterval(timer));
};

/** A server of documents, which counts the requests that are under way. */
class Documents {
  underWay = 0;
  most = 0;
  /** Number of requests by address. */
  asked = new Map();
  /** Number of complete answers by address. */
  answered = new Map();
  #held = [];
  #answer;
  #arrivals = new EventEmitter();

  /** Answers held requests and later ones; without a function, requests are held. */
  answerWith(answer) {
    this.#answer = answer;
    if (answer)
      for (const [request, response] of this.#held.splice(0)) this.#end(request, response);
  }

  #end({ url }, response) {
    if (response.destroyed) return;
    this.answered.set(url, (this.answered.get(url) ?? 0) + 1);
    this.#answer(response);
  }

  answer(request, response) {
    this.most = Math.max(this.most, ++this.underWay);
    this.asked.set(request.url, (this.asked.get(request.url) ?? 0) + 1);
    const over = new AbortController();
    over.signal.addEventListener('abort', () => this.underWay--);
    response.once('finish', () => over.abort()).once('close', () => over.abort());
    if (this.#answer) this.#end(request, response);
    else this.#held.push([request, response]);
    this.#arrivals.emit('asked');
  }

  /** Waits until this many different documents were requested. */
  async wait(count) {
    while (this.asked.size < count) await once(this.#arrivals, 'asked');
  }
}

describeThoroughly('a herd of cards', (engine) => {
  /** Cards and documents of the page's own origin: they share its connections. */
  const open = async (test, paths) => {
    const site = await startSite({ folders: { '/cdn/': dist } });
    test.after(() => site.close());
    const documents = new Documents();
    for (const path of new Set(paths))
      site.route(path, (request, response) => documents.answer(request, response));
    site.route('/own', { body: 'own' });
    site.page('/page', page);
    const view = await engine.newPage(test);
    await view.goto(site.url('/page'));
    // A request of the page's own script, at the same time as those of cards.
    const askOwn = () => view.evaluate(() => fetch('/own').then((answer) => answer.text()));
    const show = (html) =>
      view.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), html);
    return { view, documents, askOwn, show };
  };

  it('of 1 000 cards with 300 addresses does not delay the page’s requests, also where the server fails', async (t) => {
    const paths = Array.from({ length: 1000 }, (_, index) => `/documents/${index % 300}`);
    const { view, documents, askOwn, show } = await open(t, paths);
    await show(paths.map(card).join(''));
    await documents.wait(4);
    // Four requests are pending, and none is answered before this one.
    assert.equal(await askOwn(), 'own');
    assert.equal(documents.most, 4);
    documents.answerWith(failing);
    await documents.wait(100);
    assert.equal(await askOwn(), 'own');
    await view.waitFor(() => {
      const cards = [...document.querySelectorAll('euromed-news-card')];
      return cards.length === 1000 && cards.every(({ error }) => error?.status === 503);
    });
    assert.equal(documents.most, 4);
    // On a slow machine one of the first four was interrupted, and is sent again.
    assert.deepEqual([...documents.answered.values()], Array(300).fill(3), 'three times each');
    assert.deepEqual(await view.errors(), []);
  });

  it('requests a fifth address although four answers never end', async (t) => {
    const paths = [0, 1, 2, 3, 4].map((index) => `/documents/${index}`);
    const { view, documents, askOwn, show } = await open(t, paths);
    documents.answerWith(dripping);
    await show(paths.slice(0, 4).map(card).join(''));
    await documents.wait(4);
    documents.answerWith(undefined);
    await show(card(paths[4]));
    await documents.wait(5);
    assert.equal(await askOwn(), 'own');
    documents.answerWith(working);
    // The request that was interrupted is sent again.
    await view.waitFor(
      () =>
        [...document.querySelectorAll('euromed-news-card')].map(({ state }) => state).join(' ') ===
        'ready loading loading loading ready',
    );
    assert.deepEqual([...documents.asked.values()], [2, 1, 1, 1, 1]);
  });
});
