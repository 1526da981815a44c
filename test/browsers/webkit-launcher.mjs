import { startWebKit } from './webkit-browser.mjs';

/**
 * Lets Web Test Runner run tests in WebKitGTK. The methods' names and the type 'webdriver' are what
 * @web/test-runner-commands calls.
 */
class WebKitLauncher {
  name = 'WebKit';
  type = 'webdriver';
  concurrency = 1;
  #found;
  #starting;
  #browser;
  #active;
  #session;

  constructor(found) {
    this.#found = found;
  }

  async #open() {
    this.#browser = await startWebKit(this.#found);
    this.#session = await this.#browser.newSession();
    await this.#session.setViewport({ width: 800, height: 600 });
  }

  async startSession(id, url) {
    this.#starting ??= this.#open();
    await this.#starting;
    this.#active = id;
    await this.#session.goto(url);
  }

  isActive(id) {
    return this.#active === id;
  }

  getBrowserUrl() {
    return this.#session.url();
  }

  async stopSession() {
    this.#active = undefined;
    await this.#session.goto('about:blank');
    await this.#session.setViewport({ width: 800, height: 600 });
    return {};
  }

  startDebugSession() {
    return Promise.reject(new Error('WebKitGTK has no debug mode here.'));
  }

  async stop() {
    await this.#starting?.catch(() => undefined);
    await this.#browser?.close();
  }

  /** The WebDriver session, for commands that the stock plugins lack. */
  get session() {
    return this.#session;
  }

  sendKeys(_id, keys) {
    return this.#session.press(...keys);
  }

  sendMouseMove(_id, x, y) {
    return this.#session.movePointer(x, y);
  }

  sendMouseDown(_id, button) {
    return this.#session.pointerDown(button);
  }

  sendMouseUp(_id, button) {
    return this.#session.pointerUp(button);
  }

  sendMouseClick(_id, x, y, button) {
    return this.#session.click(x, y, button);
  }

  resetMouse() {
    return this.#session.releaseInput();
  }
}

/** `found` is findWebKit()'s answer. */
export function webKitLauncher(found) {
  return new WebKitLauncher(found);
}
