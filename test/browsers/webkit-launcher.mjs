import { startWebKit } from './webkit-browser.mjs';

/**
 * Lets Web Test Runner run tests in WebKitGTK. Tests press keys and click by commands of the project's own
 * (page-commands-plugin.mjs), which know this launcher by its type.
 */
export class WebKitLauncher {
  name = 'WebKit';
  type = 'webdriver';
  concurrency = 1;
  #found;
  #starting;
  #browser;
  #active;
  /** The WebDriver session. */
  session;

  /** @param {object} found findWebKit()'s answer */
  constructor(found) {
    this.#found = found;
  }

  async #open() {
    this.#browser = await startWebKit(this.#found);
    this.session = await this.#browser.newSession();
    await this.session.setViewport({ width: 800, height: 600 });
  }

  async startSession(id, url) {
    this.#starting ??= this.#open();
    await this.#starting;
    this.#active = id;
    await this.session.goto(url);
  }

  isActive(id) {
    return this.#active === id;
  }

  getBrowserUrl() {
    return this.session.url();
  }

  async stopSession() {
    this.#active = undefined;
    await this.session.goto('about:blank');
    await this.session.setViewport({ width: 800, height: 600 });
    return {};
  }

  startDebugSession() {
    return Promise.reject(new Error('WebKitGTK has no debug mode here.'));
  }

  async stop() {
    await this.#starting?.catch(() => undefined);
    await this.#browser?.close();
  }
}
