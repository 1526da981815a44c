import { expect } from '@open-wc/testing';
import { createFormatContext } from '../../src/format-registry/format-context.js';

const open = (url = 'https://portal.example/api/posts/6#x') => {
  const requests: string[] = [];
  const { signal } = new AbortController();
  const context = createFormatContext({
    url,
    lang: 'fr',
    signal,
    loadJson(target, given) {
      requests.push(target);
      expect(given).to.equal(signal);
      return Promise.resolve({ loaded: target });
    },
  });
  return { context, requests };
};

const outcome = (promise: Promise<unknown>) =>
  promise.then(
    () => 'loaded',
    (error: unknown) => (error instanceof TypeError ? 'refused' : 'failed'),
  );

describe('the format context', () => {
  it('holds the document’s address and the language wanted', () => {
    const { context } = open();
    expect(context.url).to.equal('https://portal.example/api/posts/6#x');
    expect(context.lang).to.equal('fr');
    expect(context.signal.aborted).to.be.false;
    expect(context).not.to.have.property('loadJson');
  });

  it('fetches from the document’s own origin, also by relative addresses', async () => {
    const { context, requests } = open();
    expect(await context.fetchJson('../tags')).to.deep.equal({
      loaded: 'https://portal.example/api/tags',
    });
    expect(requests).to.deep.equal(['https://portal.example/api/tags']);
  });

  it('fetches once', async () => {
    const { context, requests } = open();
    expect(await outcome(context.fetchJson('/a'))).to.equal('loaded');
    expect(await outcome(context.fetchJson('/a'))).to.equal('refused');
    expect(requests).to.have.length(1);
  });

  it('refuses other origins, and still allows the one request', async () => {
    const { context, requests } = open();
    for (const url of [
      'https://other.example/',
      'http://portal.example/',
      'https://portal.example:8443/',
      '//other.example/',
      'javascript:alert(1)',
      'data:application/json,{}',
      'blob:https://portal.example/1',
      '',
    ])
      expect(await outcome(context.fetchJson(url)), url).to.equal('refused');
    expect(requests).to.deep.equal([]);
    expect(await outcome(context.fetchJson('/a'))).to.equal('loaded');
  });
});
