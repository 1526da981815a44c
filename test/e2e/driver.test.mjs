// The end-to-end tests' own tools, tested without the component.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { openBrowser } from './support/browser.mjs';
import { describeInEngines, describeThoroughly } from './support/engines.mjs';
import { startSite } from './support/server.mjs';

const strictPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; " +
  "require-trusted-types-for 'script'";

// Errors are thrown here, since engines report those of a driver's own code differently.
const probe = `
window.misbehave = () => {
  console.warn('careful', 1);
  setTimeout(() => {
    throw new Error('thrown');
  });
  void Promise.reject(new Error('rejected'));
};
customElements.define('driver-probe', class extends HTMLElement {
  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    for (const label of ['First', 'Second']) {
      const button = document.createElement('button');
      button.id = label.toLowerCase();
      button.textContent = label;
      button.addEventListener('click', (event) => {
        this.log.push(label + (event.isTrusted ? '' : ' untrusted'));
      });
      root.append(button);
    }
    this.log = [];
    this.keys = [];
    this.addEventListener('keydown', (event) => {
      this.keys.push((event.shiftKey ? 'Shift+' : '') + event.key);
    });
  }
});
`;

const body = '<h1>Probe</h1><div style="height: 2000px"></div><driver-probe></driver-probe>';
const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Probe</title>
<link rel="icon" href="data:,"><script type="module" src="/probe.js"></script></head>
<body>${body}</body></html>`;

const activeId = () => document.activeElement?.shadowRoot?.activeElement?.id;

describeThoroughly('the driver', (engine) => {
  let site;
  let other;

  before(async () => {
    site = await startSite();
    other = await startSite({ cors: true });
    const headers = { 'content-type': 'text/javascript' };
    site.route('/probe.js', { body: probe, headers });
    site.page('/', html);
    site.page('/strict', html, { 'content-security-policy': strictPolicy });
    site.page('/frame', `<!doctype html><title>Frame</title><iframe src="/"></iframe>`);
  });

  after(async () => {
    await site.close();
    await other.close();
  });

  const open = async (test, path) => {
    const page = await engine.newPage(test);
    await page.goto(site.url(path));
    return page;
  };

  it('evaluates functions, async ones too', async (t) => {
    const page = await open(t, '/');
    assert.equal(await page.evaluate((a, b) => a + b, 1, 2), 3);
    assert.deepEqual(
      await page.evaluate(async (value) => {
        await new Promise((resolve) => requestAnimationFrame(resolve));
        return { value, list: [null, 'é'] };
      }, 'x'),
      { value: 'x', list: [null, 'é'] },
    );
    assert.equal(await page.evaluate(() => undefined), undefined);
    await assert.rejects(
      page.evaluate(() => {
        throw new TypeError('on purpose');
      }),
      /on purpose/,
    );
    await assert.rejects(
      page.evaluate(() => Promise.reject(new Error('later'))),
      /later/,
    );
  });

  it('clicks through shadow roots', async (t) => {
    const page = await open(t, '/');
    await page.click('driver-probe >>> #second');
    await page.click('driver-probe >>> #first');
    const log = await page.evaluate(() => document.querySelector('driver-probe').log);
    assert.deepEqual(log, ['Second', 'First']);
  });

  it('clicks in frames', async (t) => {
    const page = await open(t, '/frame');
    await page.click('iframe >>> driver-probe >>> #first');
    const log = await page.evaluate(
      () => document.querySelector('iframe').contentDocument.querySelector('driver-probe').log,
    );
    assert.deepEqual(log, ['First']);
  });

  it('presses keys', async (t) => {
    const page = await open(t, '/');
    await page.press('Tab');
    assert.equal(await page.waitFor(activeId), 'first');
    await page.press('Tab');
    assert.equal(await page.evaluate(activeId), 'second');
    await page.press('Shift+Tab');
    assert.equal(await page.evaluate(activeId), 'first');
    await page.press('Enter', 'Space', 'ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight');
    await page.press('Home', 'End', 'Escape', 'a');
    const { log, keys } = await page.evaluate(() => {
      const { log, keys } = document.querySelector('driver-probe');
      return { log, keys };
    });
    assert.deepEqual(log, ['First', 'First']);
    const arrows = ['ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight'];
    const expected = ['Enter', ' ', ...arrows, 'Home', 'End', 'Escape', 'a'];
    assert.deepEqual(keys.slice(-expected.length), expected);
  });

  it('fetches across origins with CORS only', async (t) => {
    const page = await open(t, '/');
    other.route('/open.json', { body: { title: 'x' } });
    site.route('/own.json', { body: { title: 'own' } });
    const shut = await startSite();
    t.after(() => shut.close());
    shut.route('/shut.json', { body: {} });
    const load = (url) =>
      fetch(url).then(
        (response) => response.json(),
        (error) => error.name,
      );
    assert.deepEqual(await page.evaluate(load, other.url('/open.json')), { title: 'x' });
    assert.deepEqual(await page.evaluate(load, site.url('/own.json')), { title: 'own' });
    assert.equal(await page.evaluate(load, shut.url('/shut.json')), 'TypeError');
    assert.deepEqual(shut.paths, ['/shut.json']);
    const [request] = other.requests.slice(-1);
    assert.equal(request.headers.origin, site.origin);
    assert.equal(request.headers.cookie, undefined);
  });

  it('holds answers back and sees aborted requests', async (t) => {
    const page = await open(t, '/');
    const held = site.route('/held.json', { body: 1, hold: true });
    await page.evaluate((url) => {
      window.held = fetch(`${url}?stays`).then((response) => response.json());
      window.left = new AbortController();
      fetch(`${url}?leaves`, { signal: window.left.signal }).catch(() => undefined);
    }, site.url('/held.json'));
    const requests = await held.waitForRequests(2);
    await page.evaluate(() => window.left.abort());
    while (!requests.some(({ aborted }) => aborted)) await sleep(20);
    held.release();
    assert.equal(await page.evaluate(() => window.held), 1);
    const left = requests.filter(({ aborted }) => aborted).map(({ query }) => query);
    assert.deepEqual(left, ['?leaves']);
  });

  it('collects console lines and uncaught errors', async (t) => {
    const page = await open(t, '/');
    await page.evaluate(() => window.misbehave());
    await page.waitFor(() => window.__collected.errors.length === 2);
    const errors = (await page.errors()).join('\n');
    assert.match(errors, /thrown/);
    assert.match(errors, /rejected/);
    const lines = await page.consoleLines();
    assert.ok(lines.some(({ type, text }) => type === 'warn' && text === 'careful 1'));
    await page.goto(site.url('/'));
    assert.deepEqual(await page.errors(), []);
  });

  it('works under a strict policy and collects its violations', async (t) => {
    const page = await open(t, '/strict');
    await page.click('driver-probe >>> #first');
    assert.deepEqual(await page.evaluate(() => document.querySelector('driver-probe').log), [
      'First',
    ]);
    assert.deepEqual(await page.errors(), []);
    const before = await page.violations();
    // The probe page's own style attribute and icon are against the policy.
    assert.ok(before.every(({ directive }) => /^(style|img)-src/.test(directive)));
    await page.evaluate((url) => fetch(url).catch(() => undefined), other.url('/open.json'));
    await page.waitFor(() =>
      window.__collected.violations.some(({ directive }) => directive === 'connect-src'),
    );
    const trusted = await page.evaluate(() => {
      try {
        document.createElement('div').innerHTML = '<b>x</b>';
        return 'allowed';
      } catch (error) {
        return error.name;
      }
    });
    assert.equal(trusted, 'TypeError');
  });

  it('sizes the page and takes screenshots', async (t) => {
    const page = await open(t, '/');
    const size = () => [window.innerWidth, window.innerHeight];
    for (const [width, height] of [
      [480, 600],
      [1280, 800],
    ]) {
      await page.setViewport({ width, height });
      assert.deepEqual(await page.evaluate(size), [width, height]);
      const png = await page.screenshot();
      assert.equal(png.toString('latin1', 1, 4), 'PNG');
      assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [width, height]);
    }
  });

  it('starts every page afresh', async (t) => {
    const first = await open(t, '/');
    await first.evaluate(() => {
      localStorage.setItem('seen', 'yes');
      document.cookie = 'seen=yes';
    });
    const stored = () => [localStorage.getItem('seen'), document.cookie];
    assert.deepEqual(await first.evaluate(stored), ['yes', 'seen=yes']);
    const second = await open(t, '/');
    assert.deepEqual(await second.evaluate(stored), [null, '']);
  });

  it('lists the tabs a page opened', async (t) => {
    site.page('/links', '<!doctype html><title>Links</title><a href="/" target="_blank">Open</a>');
    const page = await open(t, '/links');
    assert.deepEqual(await page.openedTabs(), []);
    await page.click('a');
    let tabs = [];
    for (let tries = 0; tries < 100 && tabs[0] !== site.url('/'); tries += 1) {
      await sleep(50);
      tabs = await page.openedTabs();
    }
    assert.deepEqual(tabs, [site.url('/')]);
    assert.equal(await page.evaluate(() => document.title), 'Links');
  });
});

/** Linux only, as WebKitGTK is. */
const childrenOf = (id) =>
  readdirSync(`/proc/${id}/task`).flatMap((task) =>
    readFileSync(`/proc/${id}/task/${task}/children`, 'utf8').split(' ').filter(Boolean),
  );

describeInEngines('the driver of a browser that ends', ({ name }) => {
  const victims = {
    browser: (id) => (name === 'webkit' ? Number(childrenOf(id)[0]) : id),
    ...(name === 'webkit' && { driver: (id) => id }),
  };
  for (const [victim, find] of Object.entries(victims))
    it(`rejects pending waits when the ${victim} has ended`, async (t) => {
      const browser = await openBrowser(name);
      t.after(() => browser.close().catch(() => undefined));
      const page = await browser.newPage();
      await page.goto('data:text/html,<p>Here');
      const waiting = page.waitFor(() => false);
      process.kill(find(browser.processId), 'SIGKILL');
      await assert.rejects(waiting, (error) => !/Waited in vain/.test(error.message));
    });
});

describeInEngines(
  'a driver that opens no window',
  ({ name }) => {
    it('is restarted', async (t) => {
      const browser = await openBrowser(name);
      t.after(() => browser.close());
      const { processId } = browser;
      process.kill(processId, 'SIGSTOP');
      const page = await browser.newPage();
      await page.goto('data:text/html,<p>Here');
      assert.equal(await page.evaluate(() => document.body.textContent), 'Here');
      assert.notEqual(browser.processId, processId);
    });
  },
  { only: ['webkit'] },
);

const away = { colorScheme: 'dark', timeZone: 'Pacific/Auckland' };

describeInEngines(
  'a driver with a visitor from elsewhere',
  (engine) => {
    it('has the visitor’s time zone and colour scheme', async (t) => {
      const page = await engine.newPage(t);
      const [zone, dark] = await page.evaluate(() => [
        Intl.DateTimeFormat().resolvedOptions().timeZone,
        matchMedia('(prefers-color-scheme: dark)').matches,
      ]);
      assert.equal(zone, 'Pacific/Auckland');
      assert.equal(dark, true);
    });
  },
  { visitor: away },
);

describeInEngines(
  'a driver with a visitor’s other settings',
  (engine) => {
    it('has the visitor’s language and forced colours', async (t) => {
      const page = await engine.newPage(t);
      const [language, forced, motion] = await page.evaluate(() => [
        navigator.language,
        matchMedia('(forced-colors: active)').matches,
        matchMedia('(prefers-reduced-motion: reduce)').matches,
      ]);
      assert.deepEqual([language, forced, motion], ['ar', true, true]);
    });
  },
  {
    visitor: { language: 'ar', forcedColors: 'active', reducedMotion: 'reduce' },
    only: ['chromium', 'firefox'],
  },
);
