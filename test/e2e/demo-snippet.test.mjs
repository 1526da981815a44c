// The snippet that the demo writes, pasted into an empty page of another host.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { createServer } from 'vite';
import { describeThoroughly } from './support/engines.mjs';
import { startSite } from './support/server.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** `npm start`. */
async function startFromSources() {
  const server = await createServer({
    root,
    logLevel: 'error',
    server: { host: '127.0.0.1', port: 0, open: false, hmr: false, watch: null },
  });
  await server.listen();
  return {
    url: `http://127.0.0.1:${server.httpServer.address().port}/demo/`,
    close: () => server.close(),
  };
}

/** `npm run build:site`, on a static host; the script is built already. */
async function startBuilt() {
  const folder = await mkdtemp(join(tmpdir(), 'demo-'));
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const options = ['build', '--mode', 'site', '--logLevel', 'warn', '--outDir', folder];
  await promisify(execFile)(process.execPath, [vite, ...options], { cwd: root });
  const site = await startSite({ cors: true, folders: { '/': pathToFileURL(`${folder}/`) } });
  return {
    url: site.url('/index.html'),
    close: async () => {
      await site.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** In the page: what a card shows. */
const shownBy = (selector) => {
  const card = document.querySelector(selector);
  const root = card?.shadowRoot;
  const text = (part) => root.querySelector(`[part=${part}]`)?.textContent.trim();
  return (
    card?.state === 'ready' &&
    !!text('share-button') && {
      title: text('title'),
      date: text('date'),
      share: text('share-button'),
      countries: root.querySelectorAll('[part=country]').length,
      lang: card.contentLang,
    }
  );
};

/** In the demo: gives the address a value as typing does, and leaves the field. */
const giveAddress = (value) => {
  const field = document.querySelector('[name=src]');
  for (let length = 1; length <= value.length; length++) {
    field.value = value.slice(0, length);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
  field.dispatchEvent(new Event('change', { bubbles: true }));
};

const snippetOf = () => document.querySelector('#snippet').textContent;

for (const [name, start] of Object.entries({
  'npm start': startFromSources,
  'npm run build:site': startBuilt,
}))
  describeThoroughly(`the snippet of the demo, ${name},`, (engine) => {
    let demo;
    let host;

    before(async () => {
      demo = await start();
      host = await startSite({ cors: true });
    });

    after(() => Promise.all([demo?.close(), host?.close()]));

    const open = async (test) => {
      const page = await engine.newPage(test);
      await page.goto(demo.url);
      const shown = await page.waitFor(shownBy, '#stage euromed-news-card');
      await page.waitFor(() => document.querySelector('#snippet').textContent.includes('<script'));
      return { page, shown };
    };

    it('shows the same card on another host', async (t) => {
      const { page, shown } = await open(t);
      const snippet = await page.evaluate(snippetOf);
      const empty = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Empty</title>';
      host.page('/', empty + snippet);
      await page.goto(host.url('/'));
      assert.deepEqual(await page.waitFor(shownBy, 'euromed-news-card'), shown);
      assert.equal(shown.lang, 'fr');
      assert.equal(shown.countries, 10);
    });

    it('is copied as text alone: a block editor makes a listing of code', async (t) => {
      const { page } = await open(t);
      await page.evaluate(() => {
        const snippet = document.querySelector('#snippet');
        addEventListener('copy', ({ clipboardData, defaultPrevented }) => {
          const types = [...clipboardData.types];
          window.inClipboard = {
            types,
            defaultPrevented,
            text: clipboardData.getData('text/plain'),
          };
        });
        snippet.addEventListener('click', () => {
          getSelection().selectAllChildren(snippet);
          document.execCommand('copy');
        });
      });
      await page.click('#snippet');
      assert.deepEqual(await page.waitFor(() => window.inClipboard), {
        types: ['text/plain'],
        defaultPrevented: true,
        text: await page.evaluate(snippetOf),
      });
    });

    it('asks for an address once, when that is complete, and has no snippet of another article', async (t) => {
      host.route('/missing.json', { status: 404, body: '' });
      host.route('/other.json', { body: { title: 'Another', url: '/another' } });
      const { page } = await open(t);
      host.requests.length = 0;
      await page.evaluate(giveAddress, host.url('/missing.json'));
      await page.waitFor(
        () => document.querySelector('#stage euromed-news-card').state === 'error',
      );
      await page.waitFor(() => document.querySelector('#copy').hidden);
      assert.deepEqual(host.paths, ['/missing.json']);
      assert.ok(!(await page.evaluate(snippetOf)).includes('<'));
      await page.evaluate(giveAddress, host.url('/other.json'));
      await page.waitFor(() =>
        document.querySelector('#snippet').textContent.includes('>Another</a>'),
      );
      assert.deepEqual(host.paths, ['/missing.json', '/other.json']);
    });

    it('offers every language, and months of Egypt and the Levant with Latin digits', async (t) => {
      const { targetLocales } = JSON.parse(await readFile(join(root, 'lit-localize.json'), 'utf8'));
      const { page } = await open(t);
      const offered = await page.evaluate(() =>
        [...document.querySelector('[name=lang]').options].map(({ value, lang, text }) => ({
          value,
          lang,
          text: text.trim(),
        })),
      );
      for (const { value, lang, text } of offered) {
        assert.equal(lang, value);
        assert.ok(text && text !== value, value);
      }
      const values = offered.map(({ value }) => value);
      for (const tag of ['', 'en', ...targetLocales]) assert.ok(values.includes(tag), tag);
      assert.equal(new Set(values).size, values.length);
      // CLDR’s months; Latin digits where they are asked for.
      for (const [lang, date] of [
        ['ar-LB-u-nu-latn', '11 تشرين الثاني 2021'],
        ['ar-EG-u-nu-latn', '11 نوفمبر 2021'],
        ['ar-LB', '١١ تشرين الثاني ٢٠٢١'],
      ]) {
        await page.evaluate((value) => {
          const select = document.querySelector('[name=lang]');
          select.value = value;
          select.dispatchEvent(new Event('input', { bubbles: true }));
        }, lang);
        const hasDate = (wanted) => {
          const { shadowRoot } = document.querySelector('#stage euromed-news-card');
          return shadowRoot.querySelector('[part=date]')?.textContent.trim() === wanted;
        };
        await page.waitFor(hasDate, date);
        assert.ok((await page.evaluate(snippetOf)).includes(` lang="${lang}"`), lang);
      }
    });

    it('takes an address without scheme for a host’s, and none for a page of its own', async (t) => {
      const { page } = await open(t);
      const src = () => document.querySelector('#stage euromed-news-card').src;
      await page.evaluate(giveAddress, 'news.invalid/a.json');
      assert.equal(await page.evaluate(src), 'https://news.invalid/a.json');
      for (const none of ['/a.json', '../a.json', 'javascript:alert(1)', ' ']) {
        await page.evaluate(giveAddress, none);
        assert.equal(await page.evaluate(src), '', none);
        assert.ok(!(await page.evaluate(snippetOf)).includes('<'), none);
      }
    });
  });
