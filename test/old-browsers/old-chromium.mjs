// An old Chromium driven by its own protocol through a pipe: drivers of today no longer know it.
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { spawnOwned } from '../browsers/owned-process.mjs';
import { unpackChromium } from '../browsers/unpack-chromium.mjs';
import { collectorSource } from '../e2e/support/collector.mjs';

const waitTimeout = 20_000;

const flags = [
  '--headless',
  '--no-sandbox',
  '--remote-debugging-pipe',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--no-first-run',
];

class Connection {
  #input;
  #pending = new Map();
  #last = 0;
  #gone;

  constructor(child) {
    const [, , , input, output] = child.stdio;
    this.#input = input.on('error', () => undefined);
    let text = '';
    output.setEncoding('utf8').on('data', (more) => {
      const messages = (text + more).split('\0');
      text = messages.pop();
      for (const message of messages) this.#receive(JSON.parse(message));
    });
    child.once('exit', (code, signal) => {
      this.#gone = new Error(`Chromium ended (${signal ?? code}).`);
      for (const { reject } of this.#pending.values()) reject(this.#gone);
    });
  }

  #receive({ id, result, error }) {
    const pending = this.#pending.get(id);
    this.#pending.delete(id);
    if (error) pending?.reject(new Error(error.message));
    else pending?.resolve(result);
  }

  send(method, params = {}, sessionId = undefined) {
    if (this.#gone) return Promise.reject(this.#gone);
    return new Promise((resolve, reject) => {
      const id = ++this.#last;
      this.#pending.set(id, { resolve, reject });
      this.#input.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
  }
}

class Page {
  #send;

  constructor(connection, sessionId) {
    this.#send = (method, params) => connection.send(method, params, sessionId);
  }

  async start() {
    await this.#send('Page.enable');
    await this.#send('Page.addScriptToEvaluateOnNewDocument', { source: collectorSource });
  }

  goto(url) {
    return this.#send('Page.navigate', { url });
  }

  async evaluate(run, ...args) {
    const { result, exceptionDetails } = await this.#send('Runtime.evaluate', {
      expression: `(${run})(...${JSON.stringify(args)})`,
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
    return result.value;
  }

  /** Waits until `run(...args)`, in the page, returns something truthy, and returns that. */
  async waitFor(run, ...args) {
    let value;
    for (const end = Date.now() + waitTimeout; Date.now() < end; await sleep(40)) {
      value = await this.evaluate(run, ...args).catch(() => undefined);
      if (value) return value;
    }
    throw new Error(`Waited in vain for ${run} (last value: ${JSON.stringify(value)}).`);
  }
}

/** Starts the Chromium of the package `chromium-<version>`. */
export async function startOldChromium(version) {
  const { executablePath, env } = unpackChromium(
    fileURLToPath(new URL(`node_modules/chromium-${version}`, import.meta.url)),
  );
  const child = spawnOwned(executablePath, flags, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  });
  const connection = new Connection(child);
  const { product } = await connection.send('Browser.getVersion');
  return {
    product,
    async newPage() {
      const { targetId } = await connection.send('Target.createTarget', { url: 'about:blank' });
      const { sessionId } = await connection.send('Target.attachToTarget', {
        targetId,
        flatten: true,
      });
      const page = new Page(connection, sessionId);
      await page.start();
      return page;
    },
    close: () => child.stop(),
  };
}
