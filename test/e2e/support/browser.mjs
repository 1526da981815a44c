// One small driver for all engines: Puppeteer drives Chromium and Firefox, plain WebDriver WebKitGTK.
import { writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import { pinnedChromium, requireEngine } from '../../browsers/engines.mjs';
import { pressWithPuppeteer } from '../../browsers/keys.mjs';
import { chromiumLaunchOptions, firefoxLaunchOptions } from '../../browsers/launch-options.mjs';
import { watchBrowser } from '../../browsers/last-words.mjs';
import { BrowserGone, startWebKit } from '../../browsers/webkit-browser.mjs';
import { collector } from './collector.mjs';

const defaultViewport = { width: 1000, height: 700 };

/**
 * @typedef {object} Visitor What a visitor's browser is set to.
 * @property {'dark'} [colorScheme]
 * @property {'reduce'} [reducedMotion] Not in WebKit.
 * @property {'active'} [forcedColors] Not in WebKit.
 * @property {string} [timeZone] E.g. 'Pacific/Auckland'.
 * @property {string} [language] E.g. 'ar-MA'. Not in WebKit.
 */

/** In the page: the centre of the element at a path of selectors. */
function centreOf(path) {
  let root = document;
  let element;
  let [left, top] = [0, 0];
  const steps = path.split('>>>');
  // No `entries`: a page's library may have replaced it.
  let index = -1;
  for (const step of steps) {
    index++;
    element = root.querySelector(step.trim());
    if (!element) return undefined;
    if (index === 0) element.scrollIntoView({ block: 'center', inline: 'center' });
    if (index === steps.length - 1) break;
    if (element.contentDocument) {
      const frame = element.getBoundingClientRect();
      left += frame.x + element.clientLeft;
      top += frame.y + element.clientTop;
      root = element.contentDocument;
    } else {
      root = element.shadowRoot;
      if (!root) return undefined;
    }
  }
  element.scrollIntoView({ block: 'center', inline: 'center' });
  const box = element.getBoundingClientRect();
  if (box.width === 0 || box.height === 0) return undefined;
  return {
    x: Math.round(left + box.x + box.width / 2),
    y: Math.round(top + box.y + box.height / 2),
  };
}

/** Methods of every engine's page, on top of its driver's primitives. */
class Page {
  /** How long `waitFor` waits (milliseconds), for slow machines with two browsers. */
  waitTimeout = 60_000;

  /** Waits until `run(...args)`, in the page, returns something truthy, and returns that. */
  waitFor(run, ...args) {
    return this.#poll(() => this.evaluate(run, ...args), run);
  }

  /** Waits until `ask` returns something truthy, and returns that. */
  async #poll(ask, what) {
    const end = Date.now() + this.waitTimeout;
    let reason = '';
    while (Date.now() < end) {
      try {
        const value = await ask();
        if (value) return value;
        reason = `last value: ${JSON.stringify(value)}`;
      } catch (error) {
        if (this.isGone(error)) throw error;
        // The page may be navigating.
        reason = `last error: ${error.message}`;
      }
      await sleep(40);
    }
    throw new Error(`Waited in vain for ${what} (${reason}).`);
  }

  /**
   * Clicks with the mouse at an element's centre, once the element exists and does not move. `>>>` enters a shadow root or
   * a same-origin frame: 'euromed-news-card >>> button'.
   */
  async click(path) {
    let before;
    const rests = async () => {
      const centre = await this.evaluate(centreOf, path);
      const isSame = !!centre && centre.x === before?.x && centre.y === before.y;
      before = centre;
      return isSame;
    };
    await this.#poll(rests, `${path} at rest`);
    await this.clickAt(before.x, before.y);
  }

  /** Presses keys one after the other: 'Tab', 'Shift+Tab', 'Enter', 'Space', 'a'. */
  async press(...keys) {
    for (const key of keys) await this.pressKey(key);
  }

  /** The page's console, uncaught errors and CSP violations so far, since its last navigation. */
  async collected() {
    const found = await this.evaluate(() => window.__collected ?? null);
    if (found) return found;
    throw new Error(
      'Nothing was collected: the page is not from startSite(), or its policy forbids it.',
    );
  }

  /** `[{ type, text }]` */
  async consoleLines() {
    return (await this.collected()).console;
  }

  /** Messages of uncaught errors and unhandled rejections. */
  async errors() {
    return (await this.collected()).errors;
  }

  /** `[{ directive, blocked, sample }]` */
  async violations() {
    return (await this.collected()).violations;
  }
}

class PuppeteerPage extends Page {
  #context;

  constructor(context, native) {
    super();
    this.#context = context;
    /** Puppeteer's page, for features of Chromium or Firefox. */
    this.native = native;
  }

  async goto(url) {
    await this.native.goto(url, { waitUntil: 'load' });
  }

  url() {
    return this.native.url();
  }

  /** Goes back in history. Resolves before the page is loaded. */
  back() {
    // Puppeteer's own method waits for a `load` event, which a page from the back/forward cache does not fire.
    return this.native.evaluate(() => void setTimeout(() => history.back()));
  }

  evaluate(run, ...args) {
    return this.native.evaluate(run, ...args);
  }

  clickAt(x, y) {
    return this.native.mouse.click(x, y);
  }

  movePointer(x, y) {
    return this.native.mouse.move(x, y);
  }

  pressKey(key) {
    return pressWithPuppeteer(this.native.keyboard, key);
  }

  setViewport({ width, height }) {
    return this.native.setViewport({ width, height });
  }

  async screenshot(file) {
    const png = Buffer.from(await this.native.screenshot({ captureBeyondViewport: false }));
    if (file) await writeFile(file, png);
    return png;
  }

  /** The URLs of the tabs that this page opened. */
  async openedTabs() {
    const pages = await this.#context.pages();
    return pages.filter((page) => page !== this.native).map((page) => page.url());
  }

  /** Whether the browser has ended. */
  isGone() {
    return !this.native.browser().connected;
  }

  close() {
    return this.#context.close();
  }
}

class WebKitPage extends Page {
  #browser;
  #session;

  constructor(browser, session) {
    super();
    this.#browser = browser;
    this.#session = session;
  }

  goto(url) {
    return this.#session.goto(url);
  }

  url() {
    return this.#session.url();
  }

  back() {
    return this.#session.back();
  }

  async evaluate(run, ...args) {
    // As strings: the driver's own serialisation fails where a page extends Object.prototype.
    const body = `return Promise.resolve((${run})(...${JSON.stringify(args)})).then(
      (value) => JSON.stringify({ value }), (error) => JSON.stringify({ error: String(error), stack: error?.stack }))`;
    const { value, error, stack } = JSON.parse(await this.#session.execute(body));
    if (error !== undefined) throw new Error(`${error}\n${stack ?? ''}`);
    return value;
  }

  clickAt(x, y) {
    return this.#session.click(x, y);
  }

  movePointer(x, y) {
    return this.#session.movePointer(x, y);
  }

  pressKey(key) {
    return this.#session.press(key);
  }

  setViewport(viewport) {
    return this.#session.setViewport(viewport);
  }

  async screenshot(file) {
    const png = await this.#session.screenshot();
    if (file) await writeFile(file, png);
    return png;
  }

  async openedTabs() {
    const [, ...others] = await this.#session.tabs();
    return others;
  }

  isGone(error) {
    return error instanceof BrowserGone;
  }

  close() {
    return this.#browser.closeSession();
  }
}

async function openChromium(found, visitor) {
  const { colorScheme, reducedMotion, forcedColors, timeZone, language } = visitor;
  const args = language ? [`--lang=${language}`, `--accept-lang=${language}`] : [];
  const env = { ...(timeZone && { TZ: timeZone }), ...(language && { LANGUAGE: language }) };
  const browser = await puppeteer.launch({
    ...chromiumLaunchOptions(found, { args, env }),
    // As in visitors' browsers, the back/forward cache is enabled.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  const features = [
    ['prefers-color-scheme', colorScheme],
    ['prefers-reduced-motion', reducedMotion],
    ['forced-colors', forcedColors],
  ];
  const emulated = features.flatMap(([name, value]) => (value ? [{ name, value }] : []));
  return puppeteerBrowser('chromium', browser, async (page) => {
    if (emulated.length === 0) return;
    const devTools = await page.createCDPSession();
    await devTools.send('Emulation.setEmulatedMedia', { features: emulated });
  });
}

async function openFirefox(found, visitor) {
  const { colorScheme, reducedMotion, forcedColors, timeZone, language } = visitor;
  const prefs = {
    ...(colorScheme && { 'ui.systemUsesDarkTheme': 1 }),
    ...(reducedMotion && { 'ui.prefersReducedMotion': 1 }),
    ...(forcedColors && { 'browser.display.document_color_use': 2 }),
    ...(language && { 'intl.accept_languages': language }),
  };
  const env = timeZone ? { TZ: timeZone } : {};
  const options = firefoxLaunchOptions(found, { prefs, env });
  return puppeteerBrowser('firefox', await puppeteer.launch(options));
}

function puppeteerBrowser(name, browser, prepare) {
  return {
    async newPage() {
      const context = await browser.createBrowserContext();
      const native = await context.newPage();
      await native.setViewport(defaultViewport);
      await native.evaluateOnNewDocument(collector);
      await prepare?.(native);
      return new PuppeteerPage(context, native);
    },
    close: watchBrowser({ browser, name }),
    /** Whether the browser has ended. */
    isGone: () => !browser.connected,
    processId: browser.process()?.pid,
  };
}

async function openWebKit(found, visitor) {
  const { colorScheme, reducedMotion, forcedColors, timeZone, language } = visitor;
  if (reducedMotion || forcedColors || language) {
    throw new Error('WebKitGTK cannot pretend reduced motion, forced colours or a language.');
  }
  const env = {
    ...(colorScheme && { GTK_THEME: 'Adwaita:dark' }),
    ...(timeZone && { TZ: timeZone }),
  };
  const browser = await startWebKit(found, { env });
  return {
    /** Opens a page, and closes the last one: WebKit has one page at a time. */
    async newPage() {
      const session = await browser.newSession();
      await session.setViewport(defaultViewport);
      return new WebKitPage(browser, session);
    },
    close: () => browser.close(),
    /** Never, since a new page restarts a WebKit that has ended. */
    isGone: () => false,
    get processId() {
      return browser.processId;
    },
  };
}

const openers = { chromium: openChromium, firefox: openFirefox, webkit: openWebKit };

/**
 * Starts an engine, and once more where it does not start: on a busy machine a browser has been too late. Each of its pages
 * is a first visit: nothing is cached or stored.
 *
 * @param {'chromium' | 'firefox' | 'webkit'} name
 * @param {Visitor} [visitor]
 */
export async function openBrowser(name, visitor = {}) {
  const found = await requireEngine(name);
  try {
    return await openers[name](found, visitor);
  } catch ({ message }) {
    console.error(`${name} did not start, and is started once more: ${message.split('\n')[0]}`);
    return openers[name](found, visitor);
  }
}

/** Starts the Chromium that screenshots are taken with, fetching it if need be. */
export async function openPinnedChromium() {
  const found = await pinnedChromium({ fetch: true });
  if (!found)
    throw new Error('Screenshots are taken on Linux (x64): npm has no Chromium for this machine.');
  return { ...(await openChromium(found, {})), version: found.version };
}
