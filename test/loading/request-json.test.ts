import { expect } from '@open-wc/testing';
import { NewsCardError } from '../../src/article/news-card-error.js';
import { publicUrl, requestJson } from '../../src/loading/request-json.js';
import { openFixtureSite } from '../support/fixture-site.js';
import { settled } from '../support/quiet-page.js';

const patient = () => new AbortController().signal;
const { fetch } = window;

afterEach(() => {
  window.fetch = fetch;
});

const failureOf = async (promise: Promise<unknown>): Promise<NewsCardError> => {
  try {
    await promise;
  } catch (reason) {
    return reason as NewsCardError;
  }
  throw new Error('It did not fail.');
};

describe('requestJson', () => {
  it('sends a plain request: no headers of its own, no credentials to other origins', async () => {
    const seen: RequestInit[] = [];
    window.fetch = (_, init) => {
      seen.push(init!);
      return Promise.resolve(new Response('{}'));
    };
    await requestJson('https://example.org/', patient(), 'default');
    const [{ method, headers, credentials, mode, cache, body }] = seen as [RequestInit];
    expect({ method, headers, credentials, mode, cache, body }).to.deep.equal({
      method: undefined,
      headers: undefined,
      credentials: 'same-origin',
      mode: undefined,
      cache: 'default',
      body: undefined,
    });
  });

  it('reports the end of the connection only after the text of an error is read', async () => {
    let body: ReadableStreamDefaultController<Uint8Array> | undefined;
    const open = (status: number) => {
      const stream = new ReadableStream<Uint8Array>({ start: (own) => void (body = own) });
      window.fetch = () => Promise.resolve(new Response(stream, { status }));
    };
    let times = 0;
    const ask = () => requestJson('https://example.org/', patient(), 'default', () => void times++);
    open(200);
    const asked = ask();
    await settled();
    expect(times).to.equal(0);
    body!.enqueue(new TextEncoder().encode('{}'));
    body!.close();
    await asked;
    expect(times).to.equal(1);
    open(503);
    const { status } = await failureOf(ask());
    expect([status, times]).to.eql([503, 1]);
    body!.close();
    await settled();
    expect(times).to.equal(2);
    window.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    await failureOf(ask());
    expect(times).to.equal(3);
  });

  it('limits bytes, not characters', async () => {
    const body = JSON.stringify({ title: 'é' });
    const site = await openFixtureSite({ 'a.json': { body } });
    const { json, size } = await requestJson(site.url('a.json'), patient(), 'default');
    expect(json).to.deep.equal({ title: 'é' });
    expect(size).to.equal(new TextEncoder().encode(body).length);
  });

  it('reads the text of a polyfill without streams, within the usual size limit', async () => {
    let body = '{"a":1}';
    // The properties of a response of whatwg-fetch 3 that the card reads.
    window.fetch = () =>
      Promise.resolve({
        ok: true,
        status: 200,
        url: 'https://example.org/',
        headers: new Headers(),
        text: () => Promise.resolve(body),
      } as Response);
    const { json, size } = await requestJson('https://example.org/', patient(), 'default');
    expect({ json, size }).to.deep.equal({ json: { a: 1 }, size: 7 });
    body = `"${'x'.repeat(2 * 1024 * 1024)}"`;
    const failure = await failureOf(requestJson('https://example.org/', patient(), 'default'));
    expect(failure.code).to.equal('too-large');
  });

  it('decodes what is not UTF-8 as the answer says', async () => {
    // “é” in ISO 8859-1, in two chunks.
    const body = new ReadableStream<Uint8Array>({
      start(own) {
        own.enqueue(new TextEncoder().encode('{"title":"'));
        own.enqueue(Uint8Array.of(0xe9, 0x22, 0x7d));
        own.close();
      },
    });
    const headers = { 'content-type': 'application/json; charset=ISO-8859-1' };
    window.fetch = () => Promise.resolve(new Response(body, { headers }));
    const { json, size } = await requestJson('https://example.org/', patient(), 'default');
    expect([json, size]).to.eql([{ title: 'é' }, 13]);
  });

  it('accepts two megabytes and no more', async () => {
    const site = await openFixtureSite({
      'most.json': { body: `"${'x'.repeat(2 * 1024 * 1024 - 2)}"` },
      'more.json': { body: `"${'x'.repeat(2 * 1024 * 1024 - 1)}"` },
    });
    const { size } = await requestJson(site.url('most.json'), patient(), 'default');
    expect(size).to.equal(2 * 1024 * 1024);
    const failure = await failureOf(requestJson(site.url('more.json'), patient(), 'default'));
    expect(failure.code).to.equal('too-large');
  });

  it('names the address without the query in errors', async () => {
    const site = await openFixtureSite({ 'a.json': { status: 403 } });
    const url = site.url('a.json');
    const failure = await failureOf(requestJson(`${url}?token=1`, patient(), 'default'));
    expect(failure.url).to.equal(url);
    expect(publicUrl('https://example.org/a?b#c')).to.equal('https://example.org/a');
    expect(publicUrl('https://example.org/a#c?b')).to.equal('https://example.org/a');
  });

  it('does not wait for the text of an error, and reads the text later', async () => {
    let body!: ReadableStreamDefaultController<Uint8Array>;
    let cancelled = false;
    window.fetch = () =>
      Promise.resolve(
        new Response(
          new ReadableStream<Uint8Array>({
            start(controller: ReadableStreamDefaultController<Uint8Array>) {
              body = controller;
            },
            cancel: () => void (cancelled = true),
          }),
          { status: 401 },
        ),
      );
    const failure = await failureOf(requestJson('https://example.org/', patient(), 'default'));
    expect(failure.status).to.equal(401);
    body.enqueue(new TextEncoder().encode('{"code":"rest_'));
    body.enqueue(new TextEncoder().encode('forbidden"}'));
    body.close();
    expect(await failure.received).to.equal('{"code":"rest_forbidden"}');
    const long = await failureOf(requestJson('https://example.org/', patient(), 'default'));
    body.enqueue(new Uint8Array(5000).fill(0x78));
    expect(await long.received).to.equal('x'.repeat(2000));
    expect(cancelled).to.be.true;
  });

  it('rejects with the signal’s reason once the signal is aborted', async () => {
    const reason = new NewsCardError('timeout');
    const abort = new AbortController();
    window.fetch = (_, init) =>
      new Promise((__, reject) =>
        init!.signal!.addEventListener('abort', () => reject(init!.signal!.reason as Error)),
      );
    const failing = failureOf(requestJson('https://example.org/', abort.signal, 'default'));
    abort.abort(reason);
    expect(await failing).to.equal(reason);
  });

  it('leaves no unhandled rejection where the answer breaks while the request is aborted', async () => {
    const rejections: unknown[] = [];
    const note = (event: PromiseRejectionEvent) => {
      event.preventDefault();
      rejections.push(event.reason);
    };
    addEventListener('unhandledrejection', note);
    const broken = new ReadableStream({ start: (stream) => stream.error(new TypeError('reset')) });
    window.fetch = () => Promise.resolve(new Response(broken, { status: 500 }));
    const failure = await failureOf(requestJson('https://example.org/', patient(), 'default'));
    expect([failure.code, failure.status]).to.deep.equal(['http', 500]);
    await settled();
    removeEventListener('unhandledrejection', note);
    expect(rejections).to.be.empty;
  });
});
