// The iframe page, and a card in a page builder's frame (`srcdoc`), in frames with different permissions: no control is
// dead. A control works, or shows the address to the reader.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { describeThoroughly, wholeBrowsers } from './support/engines.mjs';
import { startSite } from './support/server.mjs';

const dist = new URL('../../dist/cdn/', import.meta.url);

/** In the frame: runs commands of the page around, since drivers cannot access a frame of another origin. */
const agent = `<script>
  addEventListener('message', async ({ data, source }) => {
    if (!data || !data.run) return;
    let answer;
    try { answer = { value: await (0, eval)('(' + data.run + ')')(...data.args) }; }
    catch (error) { answer = { error: String(error) }; }
    source.postMessage({ ...answer, id: data.id }, '*');
  });
</script>`;

/** In the page around the frame: sends a command, and resolves with the answer. */
const asker = `<script>
  const answers = new Map();
  let last = 0;
  addEventListener('message', ({ data }) => data && answers.get(data.id)?.(data));
  window.ask = (run, args) => new Promise((resolve, reject) => {
    const id = ++last;
    answers.set(id, ({ value, error }) => error ? reject(new Error(error)) : resolve(value));
    document.querySelector('iframe').contentWindow.postMessage({ run, args, id }, '*');
  });
</script>`;

/** The place of a control in its frame, once the control no longer moves. */
const centreOf = (selector) => {
  const card = document.querySelector('euromed-news-card');
  const control = card.shadowRoot.querySelector(selector);
  control.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = control.getClientRects()[0] ?? control.getBoundingClientRect();
  return width && height && { x: x + width / 2, y: y + height / 2 };
};

/** The outcome of the last click, as the card in the frame shows it. */
const shown = () => {
  const { shadowRoot } = document.querySelector('euromed-news-card');
  const fields = [...shadowRoot.querySelectorAll('input[readonly]')];
  const field = fields.find((each) => each.getClientRects().length > 0);
  if (!field) return null;
  const { value, selectionStart: start, selectionEnd: end } = field;
  const box = field.getBoundingClientRect();
  const note = field.closest('.framed-note');
  const title = shadowRoot.querySelector('[part=title-link]');
  const lines = [...title.getClientRects()];
  const around = note?.getBoundingClientRect();
  const edge = getComputedStyle(title).direction === 'rtl' ? 'right' : 'left';
  return {
    value,
    label: field.labels[0].textContent.trim(),
    isReady: shadowRoot.activeElement === field && value.slice(start, end) === value,
    isSeen: box.left >= 0 && box.right <= innerWidth && box.top >= 0 && box.bottom <= innerHeight,
    // A message at the title covers none of its lines, and begins at the title's start.
    isBesideTitle:
      !note ||
      (lines.every(({ top, bottom }) => top >= around.bottom || bottom <= around.top) &&
        (value !== title.href || Math.abs(around[edge] - title.getBoundingClientRect()[edge]) < 1)),
  };
};

/** The outcome of copying, as the card in the frame shows it. */
const copying = () => {
  const menu = document.querySelector('euromed-news-card').shadowRoot.querySelector('#share-menu');
  if (menu.querySelector('[role=status]').textContent.trim()) return 'copied';
  return menu.querySelector('input[readonly]') ? 'address' : null;
};

/** The controls by their selectors in the card. */
const selectors = {
  copy: '#share-menu li:first-child button',
  title: '[part=title-link]',
  social: '#share-menu a[href*="t.me"]',
  country: '[part~=country] a, a[part~=country]',
  language: 'a[part=language]',
};

const scripts = 'allow-scripts';
const origin = `${scripts} allow-same-origin`;
const popups = `${origin} allow-popups allow-popups-to-escape-sandbox`;
const permissions = 'allow="clipboard-write; web-share"';

/**
 * What becomes of a click, by frame: a `tab`, the `page` around, or the `address` to copy; of copying, in Chromium: it is
 * `copied`, or the `address` is there. Other browsers ask less of frames.
 */
const frames = [
  {
    name: 'no sandbox',
    copy: 'copied',
    attributes: permissions,
    title: 'page',
    social: 'tab',
    country: 'page',
  },
  {
    name: `sandbox="${scripts}", as WordPress’s`,
    copy: 'address',
    attributes: `sandbox="${scripts}"`,
    title: 'address',
    social: 'address',
    country: 'address',
    language: 'address',
  },
  {
    name: `sandbox="${origin}"`,
    copy: 'address',
    attributes: `sandbox="${origin}"`,
    lang: 'ar',
    title: 'address',
    social: 'address',
  },
  {
    name: `sandbox="${scripts} allow-popups"`,
    copy: 'address',
    attributes: `sandbox="${scripts} allow-popups"`,
    title: 'tab',
    social: 'tab',
  },
  {
    name: `sandbox="${popups}"`,
    copy: 'copied',
    attributes: `sandbox="${popups}" ${permissions}`,
    title: 'tab',
    social: 'tab',
    language: 'tab',
  },
  {
    name: `sandbox="${origin} allow-top-navigation-by-user-activation"`,
    copy: 'address',
    attributes: `sandbox="${origin} allow-top-navigation-by-user-activation"`,
    title: 'page',
    language: 'page',
    social: 'address',
  },
  { name: 'srcdoc', copy: 'copied', srcdoc: true, attributes: '', title: 'page', country: 'page' },
  {
    name: 'srcdoc, sandbox="allow-scripts allow-popups"',
    copy: 'address',
    srcdoc: true,
    attributes: 'sandbox="allow-scripts allow-popups"',
    title: 'tab',
  },
  {
    name: 'srcdoc, sandbox="allow-scripts"',
    copy: 'address',
    srcdoc: true,
    attributes: 'sandbox="allow-scripts"',
    title: 'address',
  },
];

describeThoroughly('a card in a frame', (engine) => {
  let cdn;
  let host;
  let portal;
  let addresses;

  before(async () => {
    cdn = await startSite({ folders: { '/cdn/': dist }, cors: true });
    [host, portal] = [await startSite(), await startSite()];
    addresses = {
      title: portal.page('/fr/news/1', '<!doctype html><title>Article</title>'),
      country: portal.page('/fr/dz', '<!doctype html><title>Algérie</title>'),
      language: portal.page('/ar/news/1', '<!doctype html><title>مقال</title>'),
    };
    const article = {
      url: addresses.title,
      countries: [{ code: 'DZ', url: addresses.country }],
      translations: [{ lang: 'ar', url: addresses.language }],
    };
    // Titles with several lines, and with text of two directions.
    cdn.route('/fr.json', {
      body: { ...article, lang: 'fr', title: 'Un événement sur la mer '.repeat(5).trim() },
    });
    cdn.route('/ar.json', {
      body: { ...article, lang: 'ar', title: 'فعالية EUROMED حول البحر '.repeat(6).trim() },
    });
    const page = await readFile(new URL('embed.html', dist), 'utf8');
    cdn.page('/cdn/agent.html', page.replace('<head>', `<head>${agent}`));
  });

  after(() => Promise.all([cdn, host, portal].map((site) => site.close())));

  /** Opens the page with one frame. Returns a function that sends commands to the frame. */
  const open = async (page, { attributes, srcdoc, lang = 'fr' }) => {
    const inside = srcdoc
      ? `srcdoc="${`<!doctype html><meta charset=utf-8><body>${agent}<script src="${cdn.url('/cdn/euromed-news-card.js')}"></script><euromed-news-card lang="fr" loading="eager" src="${cdn.url('/fr.json')}"><a href="${addresses.title}">Un événement</a></euromed-news-card>`.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`
      : `src="${cdn.url(`/cdn/agent.html?src=/${lang}.json&amp;lang=${lang}`)}"`;
    host.page(
      '/',
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title>${asker}
      <iframe title="News" width="700" height="600" ${attributes} ${inside}></iframe>`,
    );
    await page.goto(host.url('/'));
    const ask = (run, ...args) =>
      page.evaluate((text, list) => window.ask(text, list), String(run), args);
    return {
      ask,
      until: (run, ...args) =>
        page.waitFor((text, list) => window.ask(text, list), String(run), args),
      click: async (selector) => {
        await page.waitFor((text, list) => window.ask(text, list), String(centreOf), [selector]);
        const { x, y } = await ask(centreOf, selector);
        const frame = await page.evaluate(() => {
          const box = document.querySelector('iframe').getBoundingClientRect();
          return { x: box.x + 2, y: box.y + 2 };
        });
        await page.clickAt(Math.round(frame.x + x), Math.round(frame.y + y));
      },
    };
  };

  /** Opens a frame, and clicks one of its controls. */
  const use = async (page, frame, control) => {
    const opened = await open(page, frame);
    const { until, click } = opened;
    await until(() => {
      if (document.querySelector('euromed-news-card')?.state !== 'ready') return false;
      // The chunk that watches links is loaded.
      const files = performance.getEntriesByType('resource').map(({ name }) => name);
      return files.some((name) => name.includes('framed-links'));
    });
    // The chunk has run after two tasks.
    await until(() => new Promise((resolve) => setTimeout(resolve, 0, true)));
    if (control === 'social' || control === 'copy') {
      await click('[part=share-button]');
      await until(() =>
        document
          .querySelector('euromed-news-card')
          .shadowRoot.querySelector('#share-menu')
          ?.matches(':popover-open'),
      );
    }
    await click(selectors[control]);
    return opened;
  };

  for (const frame of frames)
    it(frame.name, async (t) => {
      const page = await engine.newPage(t);
      let tabs = 0;
      const hasTab = async () => {
        while ((await page.openedTabs()).length === tabs) await sleep(40);
        tabs += 1;
      };
      for (const control of Object.keys(selectors).filter((name) => frame[name])) {
        const { until } = await use(page, frame, control);
        const address = addresses[control] ?? addresses.title;
        if (control === 'copy') {
          const outcome = await until(copying);
          // Chromium's headless shell lets no page write to the clipboard.
          if (engine.name === 'chromium' && wholeBrowsers.includes('chromium'))
            assert.equal(outcome, frame.copy);
          else assert.ok(['address', 'copied'].includes(outcome), outcome);
          t.diagnostic(`copy: ${outcome}`);
          continue;
        }
        if (frame[control] === 'tab') await hasTab();
        else if (frame[control] === 'page')
          await page.waitFor((url) => location.href === url, address);
        else {
          const { label, ...field } = await until(shown);
          assert.deepEqual(field, {
            value: address,
            isReady: true,
            isSeen: true,
            isBesideTitle: true,
          });
          assert.equal(label, frame.lang === 'ar' ? 'رابط للنسخ' : 'Adresse à copier');
        }
        t.diagnostic(`${control}: ${frame[control]}`);
      }
      assert.equal((await page.openedTabs()).length, tabs);
      if (frame[Object.keys(selectors).at(-1)] !== 'page')
        assert.deepEqual(await page.errors(), []);
    });
});
