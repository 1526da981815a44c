import { expect } from '@open-wc/testing';
import { NewsCardError, type NewsCardErrorCode } from '../../../src/article/news-card-error.js';
import { explainFailure } from '../../../src/lazy/failure-messages/failure-messages.js';

const url = 'https://example.org/a.json';

const codes: NewsCardErrorCode[] = [
  'network',
  'timeout',
  'http',
  'not-json',
  'not-an-article',
  'too-large',
  'bad-url',
];

/** A word of the advice for each status. */
const advice: [number, string][] = [
  [304, 'cache'],
  [401, 'public'],
  [403, 'permissions'],
  [404, 'correct "src"'],
  [410, 'remove the card'],
  [429, 'Cache-Control'],
  [500, 'log'],
  [503, 'log'],
  [599, 'log'],
  [418, 'answered with an error'],
];

describe('the console’s message about a failure', () => {
  for (const code of codes)
    it(`has the code, the address and advice: ${code}`, () => {
      const line = explainFailure(new NewsCardError(code, url));
      expect(line).to.match(new RegExp(`^${code}: ${url} [A-Z].{20,}[.?]$`, 's'));
    });

  for (const [status, word] of advice)
    it(`has advice for the status: http ${status}, “${word}”`, () => {
      const line = explainFailure(new NewsCardError('http', url, status));
      expect(line).to.contain(`http ${status}: ${url} `);
      expect(line).to.contain(word);
    });

  it('advises to upload a missing chunk', () => {
    const cause = new Error('404');
    const error = new NewsCardError('network', url, undefined, undefined, { cause });
    const line = explainFailure(error);
    expect(line).to.contain('upload all of dist/cdn');
    expect(line).not.to.contain('CORS');
  });

  it('points to the cause of an error while rendering', () => {
    const cause = new TypeError('a getter');
    const error = new NewsCardError('not-an-article', url, undefined, undefined, { cause });
    expect(explainFailure(error)).to.contain('error.cause');
  });

  it('is complete without an address', () => {
    expect(explainFailure(new NewsCardError('bad-url'))).to.match(/^bad-url: The attribute "src"/);
    expect(
      explainFailure(new NewsCardError('bad-url', 'https://news.example:8443/a.json')),
    ).to.equal(
      'bad-url: https://news.example:8443/a.json This page shows no news of https://news.example:8443: add "https://news.example:8443" to <meta name="euromed-news-card-origins"> in its <head> (the iframe page: to embed-origins.json beside it), or correct the address.',
    );
  });
});
