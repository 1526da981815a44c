// WebKitGTK driven through plain WebDriver, on a screen of its own.
import { setTimeout as sleep } from 'node:timers/promises';
import getPort from 'get-port';
import { webDriverKeyActions } from './keys.mjs';
import { startTimeout } from './launch-options.mjs';
import { spawnOwned } from './owned-process.mjs';

/** Longer than any command needs, and shorter than a test's timeout (test/run.mjs). */
const commandTimeout = 100_000;
/**
 * For a window to open or close. Now and then a new one does not come on a busy machine: it is given up, and asked
 * for once more.
 */
const windowTimeout = 15_000;

function failure(child, program) {
  return new Promise((_, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`${program} ended early (${code}).`)));
    setTimeout(() => reject(new Error(`${program} did not start.`)), startTimeout).unref();
  });
}

async function startScreen(xvfb) {
  const child = spawnOwned(
    xvfb,
    ['-displayfd', '3', '-screen', '0', '1920x1400x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const number = new Promise((resolve) => {
    child.stdio[3].once('data', (data) => resolve(String(data).trim()));
  });
  return { child, display: `:${await Promise.race([number, failure(child, 'Xvfb')])}` };
}

/** The browser, its driver or the page's own process has ended: waiting is in vain. */
export class BrowserGone extends Error {}

async function send(method, url, body, timeout = commandTimeout) {
  let value;
  try {
    const response = await fetch(url, {
      method,
      body: method === 'POST' ? JSON.stringify(body ?? {}) : undefined,
      signal: AbortSignal.timeout(timeout),
    });
    ({ value } = await response.json());
  } catch (cause) {
    const command = new URL(url).pathname.replace(/^\/session\/[^/]+\//, '');
    throw new BrowserGone(`WebKit has gone: its driver does not answer (${method} ${command}).`, {
      cause,
    });
  }
  // The driver reports the end once, or for every later command.
  if (value?.error === 'invalid session id')
    throw new BrowserGone(`WebKit has gone: ${value.message}`);
  if (value?.error) throw new Error(`WebKit: ${value.error}: ${value.message}`);
  return value;
}

/** One window with a browsing session of its own: nothing cached, nothing stored. */
class WebKitSession {
  #url;

  constructor(url) {
    this.#url = url;
  }

  #get(command) {
    return send('GET', `${this.#url}/${command}`);
  }

  #post(command, body) {
    return send('POST', `${this.#url}/${command}`, body);
  }

  goto(url) {
    return this.#post('url', { url });
  }

  url() {
    return this.#get('url');
  }

  back() {
    return this.#post('back');
  }

  /** Runs the body of a function in the page; a promise it returns is awaited. */
  execute(body, args = []) {
    return this.#post('execute/sync', { script: body, args });
  }

  async press(...keys) {
    const actions = keys.flatMap((key) => webDriverKeyActions(key));
    await this.#post('actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  async #point(actions) {
    const parameters = { pointerType: 'mouse' };
    await this.#post('actions', {
      actions: [{ type: 'pointer', id: 'mouse', parameters, actions }],
    });
  }

  movePointer(x, y) {
    return this.#point([{ type: 'pointerMove', x, y }]);
  }

  click(x, y) {
    return this.#point([
      { type: 'pointerMove', x, y },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ]);
  }

  /** Sizes the window so that the page gets this viewport. */
  async setViewport({ width, height }) {
    const size = () => this.execute('return [window.innerWidth, window.innerHeight]');
    const { width: outerWidth, height: outerHeight } = await this.#get('window/rect');
    const [innerWidth, innerHeight] = await size();
    await this.#post('window/rect', {
      width: width + outerWidth - innerWidth,
      height: height + outerHeight - innerHeight,
    });
    let [reached] = await size();
    for (const end = Date.now() + 2_000; reached !== width && Date.now() < end;) {
      await sleep(20);
      [reached] = await size();
    }
    if (reached !== width) {
      throw new Error(`WebKit's window cannot be ${width} px wide (${reached}): use a frame.`);
    }
  }

  async screenshot() {
    return Buffer.from(await this.#get('screenshot'), 'base64');
  }

  /** The URLs of all tabs and windows, this one's first. */
  async tabs() {
    const current = await this.#get('window');
    const urls = [await this.url()];
    for (const handle of await this.#get('window/handles')) {
      if (handle === current) continue;
      await this.#post('window', { handle });
      urls.push(await this.url());
    }
    await this.#post('window', { handle: current });
    return urls;
  }

  close() {
    return send('DELETE', this.#url, undefined, windowTimeout);
  }
}

/** A running WebKitGTK. It has one session at a time. */
class WebKitBrowser {
  #program;
  #env;
  #screen;
  #driver;
  #base;
  #session;

  constructor(program, env) {
    this.#program = program;
    this.#env = env;
  }

  /** The driver's; the browser is a child of it. */
  get processId() {
    return this.#driver.pid;
  }

  async start() {
    const { driver, xvfb } = this.#program;
    const all = { ...process.env, ...this.#env };
    if (xvfb) {
      this.#screen = await startScreen(xvfb);
      all.DISPLAY = this.#screen.display;
      all.GDK_BACKEND = 'x11';
      delete all.WAYLAND_DISPLAY;
    }
    const port = await getPort({ host: '127.0.0.1' });
    this.#base = `http://127.0.0.1:${port}`;
    this.#driver = spawnOwned(driver, [`--port=${port}`], { env: all });
    let started = false;
    const ended = failure(this.#driver, 'WebKitWebDriver').catch((error) => {
      if (!started) throw error;
    });
    await Promise.race([this.#ready(), ended]);
    started = true;
  }

  async #ready() {
    for (;;) {
      try {
        return await send('GET', `${this.#base}/status`);
      } catch {
        await sleep(25);
      }
    }
  }

  async newSession() {
    await this.closeSession();
    let sessionId;
    try {
      sessionId = await this.#openWindow();
    } catch (error) {
      if (!(error instanceof BrowserGone)) throw error;
      await this.close();
      await this.start();
      sessionId = await this.#openWindow();
    }
    this.#session = new WebKitSession(`${this.#base}/session/${sessionId}`);
    return this.#session;
  }

  async #openWindow() {
    const options = { binary: this.#program.browser, args: ['--automation'] };
    const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': options } };
    const url = `${this.#base}/session`;
    const { sessionId } = await send('POST', url, { capabilities }, windowTimeout);
    return sessionId;
  }

  async closeSession() {
    const session = this.#session;
    this.#session = undefined;
    // A session that is gone already needs no closing.
    await session?.close().catch(() => undefined);
  }

  async close() {
    await this.closeSession();
    await this.#driver?.stop();
    await this.#screen?.child.stop();
  }
}

/** Starts WebKitGTK. `found` is findWebKit()'s answer, `env` what it gets besides our environment. */
export async function startWebKit(found, { env = {} } = {}) {
  const browser = new WebKitBrowser(found, env);
  try {
    await browser.start();
    return browser;
  } catch (error) {
    await browser.close();
    throw error;
  }
}
