// The snippet that the demo writes, pasted into an empty page of another host.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';
import { startBuiltSite } from './support/built-site.mjs';
import { describeThoroughly } from './support/engines.mjs';
import { startSite } from './support/server.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The development server of `npm start`. */
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

const sampleOf = ({ url }) => new URL('articles/euromed-migration-v.fr.json', url).href;

/** In the demo: sets a field's value as typing does, and leaves the field. */
const giveAddress = (value) => {
  const field = document.querySelector('[name=src]');
  for (let length = 1; length <= value.length; length++) {
    field.value = value.slice(0, length);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
  field.dispatchEvent(new Event('change', { bubbles: true }));
};

const snippetOf = () => document.querySelector('#snippet').textContent;

/** In the demo: chooses an option of a list. */
const choose = (name, value) => {
  const select = document.querySelector(`[name=${name}]`);
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
};

for (const [name, start] of Object.entries({
  'npm start': startFromSources,
  'npm run build:site': startBuiltSite,
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
      await page.goto(`${demo.url}#lang=fr&src=${encodeURIComponent(sampleOf(demo))}`);
      const shown = await page.waitFor(shownBy, '#stage euromed-news-card');
      await page.waitFor(() => document.querySelector('#snippet')?.textContent.includes('<script'));
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

    it('reserves the height of the width that was chosen, and of a phone, whatever the window', async (t) => {
      const { page } = await open(t);
      const snippet = await page.evaluate(snippetOf);
      const [, least, most] = /min-block-size:clamp\((\d+)px,[^,]+,(\d+)px\)/.exec(snippet);
      assert.ok(Number(most) > Number(least), `${least} to ${most} px`);
      await page.setViewport({ width: 460, height: 800 });
      await page.waitFor(() =>
        /^\d+ \/ 480 px$/.test(document.querySelector('output.width').textContent),
      );
      assert.equal(await page.evaluate(snippetOf), snippet);
    });

    it('links to the plugin for WordPress', async () => {
      const response = await fetch(new URL('wordpress/euromed-news-card.zip', demo.url));
      assert.equal(response.status, 200);
      const start = Buffer.from(await response.arrayBuffer()).toString('latin1', 0, 2);
      // As every zip file begins (APPNOTE.TXT, 4.3.7).
      assert.equal(start, 'PK');
    });

    it('is copied as plain text only, since block editors turn a code listing into a code block', async (t) => {
      const { page } = await open(t);
      await page.evaluate(() => {
        addEventListener('copy', ({ clipboardData, defaultPrevented }) => {
          const types = [...clipboardData.types];
          window.inClipboard = {
            types,
            defaultPrevented,
            text: clipboardData.getData('text/plain'),
          };
        });
        addEventListener('click', () => {
          getSelection().selectAllChildren(document.querySelector('#snippet'));
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

    it('requests an address once, when the address is complete, and has no snippet of another article', async (t) => {
      host.route('/missing.json', { status: 404, body: '' });
      host.route('/other.json', { body: { title: 'Another', url: '/another' } });
      const { page } = await open(t);
      host.requests.length = 0;
      await page.evaluate(giveAddress, host.url('/missing.json'));
      await page.waitFor(() => !!document.querySelector('#outcome .bad'));
      assert.ok(await page.evaluate(() => !document.querySelector('#copy')));
      assert.deepEqual(host.paths, ['/missing.json']);
      assert.ok(!(await page.evaluate(snippetOf)).includes('<'));
      await page.evaluate(giveAddress, host.url('/other.json'));
      await page.waitFor(() =>
        document.querySelector('#snippet').textContent.includes('>Another</a>'),
      );
      // One request each: the card uses the documents that were requested to find its source.
      assert.deepEqual(host.paths, ['/missing.json', '/other.json']);
      // The builder names what the document lacks, and offers languages where the document has none.
      assert.ok(await page.evaluate(() => !!document.querySelector('[name=article-lang]')));
    });

    it('reads a pasted address at once, says that the document is a feed, and shows the list', async (t) => {
      const { page } = await open(t);
      host.route('/feed.json', {
        body: {
          items: ['TN', 'MA', 'TN'].map((country, index) => ({
            title: `Article ${index}`,
            url: `/${index}`,
            lang: 'fr',
            countries: [country],
          })),
        },
      });
      host.requests.length = 0;
      await page.evaluate((value) => {
        const field = document.querySelector('[name=src]');
        field.value = value;
        field.dispatchEvent(
          new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }),
        );
      }, host.url('/feed.json'));
      const hasTitles = (wanted) => {
        const list = document.querySelector('#stage euromed-news-list');
        const cards = [...(list?.shadowRoot?.querySelectorAll('euromed-news-card') ?? [])];
        const shown = cards.map((card) =>
          card.shadowRoot?.querySelector('[part=title]')?.textContent.trim(),
        );
        return shown.join() === wanted;
      };
      await page.waitFor(hasTitles, 'Article 0,Article 1,Article 2');
      assert.match(await page.evaluate(() => document.querySelector('#outcome').textContent), /3/);
      await page.evaluate(() => {
        document.querySelector('[data-group=filter]').open = true;
      });
      await page.click('[name=country][value=TN]');
      await page.waitFor(hasTitles, 'Article 0,Article 2');
      await page.waitFor(() =>
        /<euromed-news-list [^>]*country="TN"/.test(document.querySelector('#snippet').textContent),
      );
      assert.deepEqual(host.paths, ['/feed.json']);
      const list = await page.evaluate(snippetOf);
      const address = await page.evaluate(() => location.hash);
      await page.click('[name=element][value=card]');
      await page.waitFor(() =>
        document.querySelector('#snippet').textContent.includes('>Article 0</a>'),
      );
      // Another visit restores the list, and another host shows the list.
      await page.goto(demo.url + address);
      await page.waitFor(hasTitles, 'Article 0,Article 2');
      const empty = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Empty</title>';
      host.page('/list', `${empty}<div id="stage">${list}</div>`);
      await page.goto(host.url('/list'));
      await page.waitFor(hasTitles, 'Article 0,Article 2');
    });

    it('shows the card in a page with the partner’s style sheet, which does not affect the builder', async (t) => {
      const { page } = await open(t);
      const css = 'h1, button { color: rgb(1, 2, 3) } main { font-family: monospace }';
      await page.evaluate((value) => {
        for (const details of document.querySelectorAll('details')) details.open = true;
        const field = document.querySelector('[name=css]');
        field.value = value;
        field.dispatchEvent(new Event('change', { bubbles: true }));
      }, css);
      const seen = await page.waitFor(() => {
        const inside = document.querySelector('iframe.page')?.contentDocument;
        const card = inside?.querySelector('euromed-news-card');
        const title = card?.shadowRoot?.querySelector('[part=title]');
        if (card?.state !== 'ready' || !title) return false;
        return {
          heading: getComputedStyle(inside.querySelector('h1')).color,
          font: getComputedStyle(title).fontFamily,
          lang: card.contentLang,
          own: getComputedStyle(document.querySelector('h1')).color,
          button: getComputedStyle(document.querySelector('#copy') ?? document.body).color,
        };
      });
      assert.equal(seen.heading, 'rgb(1, 2, 3)');
      assert.equal(seen.font, 'monospace');
      assert.equal(seen.lang, 'fr');
      assert.notEqual(seen.own, 'rgb(1, 2, 3)');
      assert.notEqual(seen.button, 'rgb(1, 2, 3)');
      await page.waitFor(() => document.querySelector('#snippet').textContent.includes('<script'));
      // Without the style sheet the card is back in the builder's page.
      await page.evaluate(() => {
        const field = document.querySelector('[name=css]');
        field.value = '';
        field.dispatchEvent(new Event('change', { bubbles: true }));
      });
      await page.waitFor(shownBy, '#stage > euromed-news-card');
    });

    it('gives HTML that is rendered ahead, and complete without scripts', async (t) => {
      const { page, shown } = await open(t);
      await page.evaluate(choose, 'place', 'ahead');
      await page.waitFor(() =>
        document.querySelector('#snippet').textContent.includes('shadowrootmode'),
      );
      host.page('/ahead', `<!doctype html><title>Empty</title>${await page.evaluate(snippetOf)}`);
      await page.goto(host.url('/ahead'));
      const title = await page.evaluate(() =>
        document
          .querySelector('euromed-news-card')
          .shadowRoot.querySelector('[part=title]')
          .textContent.trim(),
      );
      assert.equal(title, shown.title);
    });

    it('shows the same card in every place that accepts markup, with the chosen options', async (t) => {
      const { page } = await open(t);
      await page.evaluate(choose, 'layout', 'teaser');
      await page.evaluate(choose, 'lang', 'ar');
      const wanted = await page.waitFor(() => {
        const { state, locale, contentLang, shadowRoot } = document.querySelector(
          '#stage euromed-news-card',
        );
        const title = shadowRoot.querySelector('[part=title]')?.textContent.trim();
        return state === 'ready' && locale === 'ar' && contentLang === 'ar' && title;
      });
      const snippets = {};
      for (const place of [
        'html',
        'tag',
        'wordpress',
        'classic',
        'drupal',
        'joomla',
        'link',
        'vue',
      ]) {
        await page.evaluate(choose, 'place', place);
        snippets[place] = await page.waitFor(
          (value) =>
            document.querySelector('[name=place]').value === value &&
            document.querySelector('#snippet').textContent,
          place,
        );
      }
      const address = await page.evaluate(() => location.hash);
      assert.ok(address.includes('layout=teaser') && address.includes('lang=ar'), address);
      const { origin } = new URL(demo.url);
      const script = snippets.html.match(/<script[^>]*><\/script>/)[0];
      const head = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Empty</title><meta name="euromed-news-card-origins" content="${origin}">`;
      for (const [place, snippet] of Object.entries(snippets)) {
        host.page('/place', head + (place === 'html' ? '' : script) + snippet);
        await page.goto(host.url('/place'));
        const shown = await page.waitFor(() => {
          const card = document.querySelector('euromed-news-card');
          if (card) card.loading = 'eager';
          return (
            card?.state === 'ready' && {
              title: card.shadowRoot.querySelector('[part=title]').textContent.trim(),
              lang: card.getAttribute('lang'),
              layout: card.getAttribute('layout'),
            }
          );
        });
        assert.deepEqual(shown, { title: wanted, lang: 'ar', layout: 'teaser' }, place);
      }
      // The chosen options are in the address: another visit restores them.
      await page.goto(demo.url + address);
      await page.waitFor(() =>
        document.querySelector('#snippet')?.textContent.includes('layout="teaser"'),
      );
      const kept = await page.evaluate(() => [
        document.querySelector('[name=layout]').value,
        document.querySelector('[name=lang]').value,
        document.querySelector('[name=place]').value,
      ]);
      assert.deepEqual(kept, ['teaser', 'ar', 'vue']);
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
        if (value) assert.equal(lang, value);
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
        await page.evaluate(choose, 'lang', lang);
        const hasDate = (wanted) => {
          const { shadowRoot } = document.querySelector('#stage euromed-news-card');
          return shadowRoot.querySelector('[part=date]')?.textContent.trim() === wanted;
        };
        await page.waitFor(hasDate, date);
        await page.waitFor(
          (value) => document.querySelector('#snippet').textContent.includes(` lang="${value}"`),
          lang,
        );
      }
    });

    it('reads an address without a scheme as a host’s, never as a path of the builder', async (t) => {
      const { page } = await open(t);
      await page.evaluate(giveAddress, 'news.invalid/a.json');
      await page.waitFor(() =>
        location.hash.includes(encodeURIComponent('https://news.invalid/a.json')),
      );
      for (const none of ['/a.json', '../a.json', 'javascript:alert(1)', ' ']) {
        await page.evaluate(giveAddress, none);
        await page.waitFor(() => !document.querySelector('#stage euromed-news-card'));
        assert.ok(!(await page.evaluate(snippetOf)).includes('<'), none);
      }
    });
  });
