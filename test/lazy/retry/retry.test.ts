import { expect } from '@open-wc/testing';
import { NewsCardError, type NewsCardErrorCode } from '../../../src/article/news-card-error.js';
import { retry } from '../../../src/lazy/retry/retry.js';

const answer = { json: {}, size: 2, url: '' };
const patient = () => new AbortController().signal;
const { setTimeout: realSetTimeout } = window;
let pauses: number[] = [];

beforeEach(() => {
  pauses = [];
  window.setTimeout = ((run: () => void, pause: number) => {
    pauses.push(pause);
    return realSetTimeout(run, 0);
  }) as typeof setTimeout;
});

afterEach(() => {
  window.setTimeout = realSetTimeout;
});

/** A request that fails a number of times, then answers. */
function server(...failures: NewsCardError[]) {
  let asked = 0;
  return {
    get asked() {
      return asked;
    },
    request() {
      const failure = failures[asked++];
      return failure ? Promise.reject(failure) : Promise.resolve(answer);
    },
  };
}

const failed = (code: NewsCardErrorCode, status?: number, retryAfter?: string) =>
  new NewsCardError(code, '', status, retryAfter);

const caught = (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );

describe('retry', () => {
  it('retries twice at most, after growing pauses', async () => {
    const last = failed('http', 500);
    const site = server(failed('http', 503), last, failed('network'));
    expect(await caught(retry(site.request, patient(), failed('network')))).to.equal(last);
    expect(site.asked).to.equal(2);
    expect(pauses).to.have.length(2);
    expect(pauses[0]).to.be.within(200, 600);
    expect(pauses[1]).to.be.within(400, 1200);
  });

  it('does not pause where the signal was aborted during the request', async () => {
    const left = new AbortController();
    const reason = new Error('left');
    left.abort(reason);
    const site = server();
    expect(await caught(retry(site.request, left.signal, failed('network')))).to.equal(reason);
    expect(site.asked).to.equal(0);
  });

  it('resolves as soon as the server answers', async () => {
    const site = server();
    expect(await retry(site.request, patient(), failed('http', 502))).to.equal(answer);
    expect(site.asked).to.equal(1);
  });

  it('randomises the pauses, so that pages do not retry all at once', async () => {
    for (let i = 0; i < 9; i++) await retry(server().request, patient(), failed('network'));
    expect(new Set(pauses).size).to.be.above(1);
  });

  const hopeless: NewsCardError[] = [
    failed('http', 400),
    failed('http', 401),
    failed('http', 404),
    failed('http', 410),
    failed('http', 304),
    failed('not-json'),
    failed('not-an-article'),
    failed('too-large'),
    failed('bad-url'),
  ];
  for (const failure of hopeless)
    it(`does not retry after ${failure.message}`, async () => {
      const site = server();
      expect(await caught(retry(site.request, patient(), failure))).to.equal(failure);
      expect(site.asked).to.equal(0);
    });

  for (const failure of [
    failed('network'),
    failed('http', 408),
    failed('http', 429),
    failed('http', 599),
  ])
    it(`retries after ${failure.message}`, async () => {
      expect(await retry(server().request, patient(), failure)).to.equal(answer);
    });

  it('stops after a permanent failure', async () => {
    const gone = failed('http', 404);
    const site = server(gone);
    expect(await caught(retry(site.request, patient(), failed('network')))).to.equal(gone);
    expect(site.asked).to.equal(1);
  });

  it('waits as long as Retry-After says, in seconds or until a date, and a quarter more at most', async () => {
    await retry(server().request, patient(), failed('http', 503, '3'));
    const date = new Date(Date.now() + 5000).toUTCString();
    await retry(server().request, patient(), failed('http', 429, date));
    expect(pauses[0]).to.be.within(3000, 3750);
    expect(pauses[1]).to.be.within(1, 6250);
  });

  it('randomises the pauses of Retry-After too', async () => {
    for (let i = 0; i < 9; i++) await retry(server().request, patient(), failed('http', 503, '1'));
    expect(Math.min(...pauses)).to.be.at.least(1000);
    expect(new Set(pauses).size).to.be.above(1);
  });

  for (const unusable of ['0', '', 'soon', 'Thu, 01 Jan 1970 00:00:00 GMT', '-5'])
    it(`has its own pause for Retry-After: "${unusable}"`, async () => {
      await retry(server().request, patient(), failed('http', 503, unusable));
      expect(pauses[0]).to.be.within(200, 600);
    });

  it('gives up where Retry-After is longer than readers wait', async () => {
    const failure = failed('http', 503, '3600');
    const site = server();
    expect(await caught(retry(site.request, patient(), failure))).to.equal(failure);
    expect(site.asked).to.equal(0);
  });

  it('rejects with the signal’s reason during a pause', async () => {
    window.setTimeout = (() => 0) as unknown as typeof setTimeout;
    const abort = new AbortController();
    const site = server();
    const result = caught(retry(site.request, abort.signal, failed('network')));
    abort.abort('gone');
    expect(await result).to.equal('gone');
    expect(site.asked).to.equal(0);
  });
});
