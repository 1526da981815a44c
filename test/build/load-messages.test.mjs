// Catalogues are fetched once, and again after a failure, which a fake network makes here.
import assert from 'node:assert/strict';
import { before, beforeEach, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const source = (path) => fileURLToPath(new URL(`../../src/${path}`, import.meta.url));

const STAND_IN = `export const localeFile = (locale) => (retry) => globalThis.importLocale(locale, retry);`;

const networkFailure = ({ cause }) => /Failed to fetch/.test(cause.message);

const standIn = () => ({
  name: 'stand-in-for-the-network',
  enforce: /** @type {const} */ ('pre'),
  load: (id) => (id.endsWith('/import-locale.ts') ? STAND_IN : null),
});

describe('loadMessages', () => {
  let code = '';
  let catalogues;
  /** The requests made, and their answers. */
  let requests = [];
  let answers = [];

  before(async () => {
    const [{ output }] = await build({
      configFile: false,
      logLevel: 'error',
      plugins: [standIn()],
      build: {
        write: false,
        lib: {
          entry: source('localization/catalogues.ts'),
          formats: ['es'],
          fileName: 'catalogues',
        },
      },
    });
    ({ code } = output[0]);
    globalThis.importLocale = async (locale, retry) => {
      requests.push(locale + retry);
      const answer = answers.shift();
      if (!answer) throw new TypeError('Failed to fetch');
      return answer;
    };
  });

  let copies = 0;
  beforeEach(async () => {
    requests = [];
    answers = [];
    // Each test imports a copy of the module, which keeps the catalogues that it has loaded.
    copies += 1;
    catalogues = await import(`data:text/javascript,${encodeURIComponent(code)}//${copies}`);
  });

  const french = { templates: { share: 'Partager' } };

  it('has English without a request', async () => {
    for (const split of ['', '-lazy']) {
      const msg = catalogues.messagesOf('en', split);
      assert.equal(msg('Share', { id: 'share' }), 'Share');
    }
    assert.deepEqual(requests, []);
  });

  it('requests a language once, for all callers and for later ones', async () => {
    answers = [french];
    assert.equal(catalogues.messagesOf('fr'), undefined);
    const { loadMessages, messagesOf } = catalogues;
    await Promise.all([loadMessages('fr'), loadMessages('fr')]);
    const msg = messagesOf('fr');
    await loadMessages('fr');
    assert.equal(messagesOf('fr'), msg);
    assert.equal(msg('Share', { id: 'share' }), 'Partager');
    assert.deepEqual(requests, ['fr']);
  });

  it('rejects when a language fails to load, and requests it again for a reader, at another address', async (t) => {
    answers = [undefined, undefined, french];
    const navigator = Object.getOwnPropertyDescriptor(globalThis, 'navigator');
    t.after(() => navigator && Object.defineProperty(globalThis, 'navigator', navigator));
    Object.defineProperty(globalThis, 'navigator', {
      configurable: true,
      value: { userActivation: { isActive: true } },
    });
    const { loadMessages } = catalogues;
    await assert.rejects(loadMessages('fr'), networkFailure);
    assert.equal(catalogues.messagesOf('fr'), undefined);
    await assert.rejects(loadMessages('fr'), networkFailure);
    await loadMessages('fr');
    assert.equal(catalogues.messagesOf('fr')('Share', { id: 'share' }), 'Partager');
    assert.deepEqual(requests, ['fr', 'fr?1', 'fr?2']);
  });

  it('adds the messages of chunks on request', async () => {
    answers = [french, { templates: { 'share-copy': 'Copier le lien' } }];
    await catalogues.loadMessages('fr');
    const msg = catalogues.messagesOf('fr');
    assert.equal(msg('Copy link', { id: 'share-copy' }), 'Copy link');
    assert.equal(catalogues.messagesOf('fr', '-lazy'), undefined);
    await catalogues.loadMessages('fr', '-lazy');
    assert.equal(msg('Copy link', { id: 'share-copy' }), 'Copier le lien');
    assert.equal(msg('Share', { id: 'share' }), 'Partager');
    assert.deepEqual(requests, ['fr', 'fr-lazy']);
  });

  it('loads other languages after one has failed', async () => {
    answers = [undefined, french];
    await assert.rejects(catalogues.loadMessages('ar'), networkFailure);
    await catalogues.loadMessages('fr');
    assert.deepEqual(requests, ['ar', 'fr']);
  });
});
