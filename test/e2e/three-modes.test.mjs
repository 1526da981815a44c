// What is the same in all modes of a card: rendered by the script, rendered ahead, and rendered ahead with the script blocked.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, it } from 'node:test';
import { extractText, getDocumentProxy } from 'unpdf';
import { describeInEngines } from './support/engines.mjs';
import { isThere, modes, serveInMode } from './support/modes.mjs';
import { startSite } from './support/server.mjs';

const root = new URL('../../', import.meta.url);

/** In the page: what a reader sees of the card, its links' addresses, and its chips' descriptions. */
const facts = () => {
  const { shadowRoot } = document.querySelector('euromed-news-card');
  const text = (element) => element.textContent.replace(/\s+/g, ' ').trim();
  const isSeen = (element) =>
    element.getClientRects().length > 0 && !element.closest('details:not([open]) > ul');
  const all = (selector) => [...shadowRoot.querySelectorAll(selector)].filter(isSeen);
  const parts = 'title date summary link country topic language publisher notes'.split(' ');
  const marked = shadowRoot.querySelector('[aria-describedby^=note]');
  const note = marked && shadowRoot.getElementById(marked.getAttribute('aria-describedby'));
  return {
    texts: Object.fromEntries(parts.map((part) => [part, all(`[part~=${part}]`).map(text)])),
    links: all('a:any-link:not(.marker, [part~=share-target])').map(
      ({ href, target, rel, hreflang, lang, dir }) =>
        [href, target, rel, hreflang, lang, dir].join(' '),
    ),
    note: note && text(note),
    direction: getComputedStyle(shadowRoot.querySelector('.root')).direction,
    more: all('.more summary, .more button').map(text),
  };
};

/** In the page: the share menu. */
const menu = () => {
  const { shadowRoot } = document.querySelector('euromed-news-card');
  const list = shadowRoot.querySelector('[part=share-menu]');
  const box = list.getBoundingClientRect();
  return {
    open: list.matches(':popover-open'),
    links: [...list.querySelectorAll('a[part~=share-target]')].map(
      ({ href, target, rel, textContent }) => [textContent.trim(), href, target, rel].join(' '),
    ),
    direction: getComputedStyle(list).direction,
    // Engines differ by less than a pixel.
    inside: box.left > -1 && box.right < innerWidth + 1,
    onButton: shadowRoot.activeElement?.id === 'share-button',
  };
};

describeInEngines('a card in three modes', (engine) => {
  let site;
  before(async () => {
    site = await startSite({
      folders: { '/cdn/': new URL('dist/cdn/', root), '/demo/': new URL('demo/', root) },
    });
  });
  after(() => site.close());

  const jsonOf = async (name) =>
    JSON.parse(await readFile(new URL(`demo/articles/${name}.json`, root), 'utf8'));
  const srcOf = (name) => site.url(`/demo/articles/${name}.json`);

  const open = async (t, mode, json, src, { options, page: around }) => {
    const page = await engine.newPage(t);
    await page.goto(await serveInMode(site, mode, json, { src, ...options }, around));
    await page.waitFor(isThere, mode);
    return page;
  };

  const printed = async (page) => {
    const pdf = new Uint8Array(await page.native.pdf());
    const { text } = await extractText(await getDocumentProxy(pdf), { mergePages: true });
    return text.replace(/\s+/g, ' ');
  };

  it('has the same texts, links and folded lists, also in print and in forced colours', async (t) => {
    const all = await jsonOf('many-countries.en');
    // Engines of different versions name Türkiye differently.
    const json = {
      ...all,
      image: undefined,
      countries: all.countries.filter((one) => one !== 'TR'),
    };
    site.route('/many.json', { body: json });
    const src = site.url('/many.json');
    const { countries, links, title } = json;
    const options = { lang: 'en', countryHref: 'https://example.org/{code}', target: '_top' };
    const seen = {};
    for (const mode of modes) {
      const page = await open(t, mode, json, src, { options, page: {} });
      const folded = await page.evaluate(facts);
      assert.equal(folded.texts.title[0], title);
      assert.equal(folded.texts.country.length, 10, mode);
      assert.ok(folded.links.includes('https://example.org/DZ _top noopener  en ltr'), mode);
      assert.match(folded.note, /^\* This designation shall not be construed/);
      const whole = { links: links.length, countries: countries.length };
      for (const [list, count] of Object.entries(whole)) {
        const fold = mode === 'script' ? 'button' : 'summary';
        await page.evaluate(
          (selector) =>
            document.querySelector('euromed-news-card').shadowRoot.querySelector(selector).click(),
          `[part=${list}] .more ${fold}`,
        );
        await page.waitFor(
          (part, wanted) => {
            const { shadowRoot } = document.querySelector('euromed-news-card');
            const items = [...shadowRoot.querySelectorAll(`[part=${part}] [part]`)];
            const isSeen = (item) =>
              !!item.getClientRects().length && !item.closest('details:not([open])');
            return items.filter(isSeen).length === wanted;
          },
          list,
          count,
        );
      }
      const unfolded = await page.evaluate(facts);
      assert.equal(unfolded.texts.country.length, countries.length, mode);
      assert.equal(unfolded.texts.link.length, links.length, mode);
      assert.deepEqual(unfolded.more, [], mode);
      seen[mode] = { folded, unfolded };
      if (engine.name !== 'webkit') {
        const again = await open(t, mode, json, src, { options, page: {} });
        const paper = await printed(again);
        assert.match(paper, /Subscribe to the bulletin/);
        assert.doesNotMatch(paper, /\d more|WhatsApp/);
        // Engines break pages in different places.
        seen[mode].printed = paper.split(' ').sort();
      }
      if (engine.name === 'chromium') {
        const client = await page.native.createCDPSession();
        const value = { name: 'forced-colors', value: 'active' };
        await client.send('Emulation.setEmulatedMedia', { features: [value] });
        seen[mode].colours = await page.evaluate(() => {
          const { shadowRoot } = document.querySelector('euromed-news-card');
          return ['[part=country]', '[part=share-button]', '[part=title-link]'].map((selector) => {
            const { color, borderTopColor } = getComputedStyle(shadowRoot.querySelector(selector));
            return `${color} ${borderTopColor}`;
          });
        });
      }
    }
    assert.deepEqual(seen.ahead, seen.script);
    assert.deepEqual(seen.blocked, seen.script);
  });

  it('shares by keyboard, and has other languages, from right to left too', async (t) => {
    const name = 'euromed-migration-v.ar';
    const json = await jsonOf(name);
    const { title, url, translations } = json;
    const french = translations.find(({ lang }) => lang === 'fr');
    const seen = {};
    for (const mode of modes) {
      const page = await open(t, mode, json, srcOf(name), {
        options: { lang: 'ar' },
        page: { lang: 'ar', dir: 'rtl', width: 330 },
      });
      if (engine.name !== 'webkit') await page.setViewport({ width: 360, height: 740 });
      // Without a script the menu is rendered already; the script's menu is rendered when the page is idle.
      if (mode !== 'blocked')
        await page.waitFor(() =>
          performance.getEntriesByType('resource').some((one) => one.name.includes('/share-menu-')),
        );
      await page.evaluate(() =>
        document
          .querySelector('euromed-news-card')
          .shadowRoot.getElementById('share-button')
          .focus(),
      );
      await page.press('Enter');
      await page.waitFor(() =>
        document
          .querySelector('euromed-news-card')
          .shadowRoot.getElementById('share-menu')
          .matches(':popover-open'),
      );
      const opened = await page.evaluate(menu);
      assert.equal(opened.links.length, 7, mode);
      assert.ok(
        opened.links.some((link) => link.includes(encodeURIComponent(url))),
        mode,
      );
      assert.ok(
        opened.links.some((link) => link.includes(encodeURIComponent(title))),
        mode,
      );
      await page.press('Escape');
      await page.waitFor(
        () =>
          !document
            .querySelector('euromed-news-card')
            .shadowRoot.getElementById('share-menu')
            .matches(':popover-open'),
      );
      const closed = await page.evaluate(menu);
      assert.deepEqual([opened.direction, opened.inside, closed.onButton], ['rtl', true, true]);
      seen[mode] = { facts: await page.evaluate(facts), links: opened.links };
      const language = 'euromed-news-card >>> [part=language][hreflang=fr]';
      if (mode === 'blocked') {
        const href = await page.evaluate(
          () =>
            document
              .querySelector('euromed-news-card')
              .shadowRoot.querySelector('[part=language][hreflang=fr]').href,
        );
        assert.equal(href, french.url);
      } else {
        await page.click(language);
        await page.waitFor(() => document.querySelector('euromed-news-card').contentLang === 'fr');
        assert.equal((await page.evaluate(facts)).direction, 'ltr');
      }
    }
    assert.deepEqual(seen.ahead, seen.script);
    assert.deepEqual(seen.blocked, seen.script);
  });
});
