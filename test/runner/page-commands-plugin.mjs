// Commands that tests send to the browser they run in, beyond the stock ones, whose names they must
// not share. Tests use them through test/support/page-commands.ts.
import { pressWithPuppeteer } from '../browsers/keys.mjs';

const defaultViewport = { width: 800, height: 600 };

const webKitCommands = {
  'page-press': async (session, { key }) => session.press(key),
  'page-click': async (session, { x, y }) => session.click(x, y),
  'page-viewport': async (session, viewport) => session.setViewport(viewport),
  'page-media': () => ({ done: false }),
  'page-devtools': () => ({}),
  'page-reset': async (session) => session.setViewport(defaultViewport),
};

const devToolsSessions = new WeakMap();

/** The page's DevTools session, kept open: what it pretends ends with it. Chromium only. */
async function devToolsOf(page) {
  const version = await page.browser().version();
  if (!version.includes('Chrome')) return undefined;
  if (!devToolsSessions.has(page)) devToolsSessions.set(page, await page.createCDPSession());
  return devToolsSessions.get(page);
}

async function setMedia(page, features) {
  const devTools = await devToolsOf(page);
  const list = Object.entries(features).map(([name, value]) => ({ name, value }));
  await devTools?.send('Emulation.setEmulatedMedia', { features: list });
  return { done: Boolean(devTools) };
}

const puppeteerCommands = {
  'page-press': async (page, { key }) => pressWithPuppeteer(page.keyboard, key),
  'page-click': async (page, { x, y }) => page.mouse.click(x, y),
  'page-viewport': async (page, viewport) => page.setViewport(viewport),
  'page-media': (page, { features }) => setMedia(page, features),
  'page-devtools': async (page, { method, params }) => {
    const devTools = await devToolsOf(page);
    return devTools ? { answer: await devTools.send(method, params) } : {};
  },
  'page-reset': async (page) => {
    await setMedia(page, {});
    await page.setViewport(defaultViewport);
  },
};

export function pageCommandsPlugin() {
  return {
    name: 'page-commands',
    async executeCommand({ command, payload, session: { browser, id } }) {
      const isWebKit = browser.type === 'webdriver';
      const run = (isWebKit ? webKitCommands : puppeteerCommands)[command];
      if (!run) return undefined;
      return (await run(isWebKit ? browser.session : browser.getPage(id), payload)) ?? true;
    },
  };
}
