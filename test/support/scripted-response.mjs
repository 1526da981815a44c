// Sends responses that a test scripts: correct, wrong, late, dripping, truncated, never.
// Shared by the unit tests' fixture server and the end-to-end tests' server.
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * @typedef {object} ScriptedResponse
 * @property {number} [status] HTTP status. Default: 200.
 * @property {Record<string, string>} [headers] Added to the defaults; '' removes a header.
 * @property {unknown} [body] Strings and bytes are sent unchanged, anything else as JSON.
 * @property {boolean} [cors] Lets every origin read the response.
 * @property {boolean} [hold] Holds the response until `release()`.
 * @property {number} [drip] Sends the body byte by byte, this many milliseconds apart.
 * @property {number} [cut] Closes the connection after this many bytes; 0: before the headers.
 * @property {boolean} [endless] Repeats the body until the client disconnects.
 */

/** The bytes of a scripted body. */
export function toBytes(body) {
  if (body === undefined) return Buffer.alloc(0);
  if (typeof body === 'string' || body instanceof Uint8Array) return Buffer.from(body);
  return Buffer.from(JSON.stringify(body));
}

function headersOf({ headers, body, cors }) {
  const isText = typeof body === 'string';
  const all = {
    'content-type': isText ? 'text/plain; charset=utf-8' : 'application/json',
    'cache-control': 'no-store',
    ...(cors && { 'access-control-allow-origin': '*', 'timing-allow-origin': '*' }),
  };
  for (const [name, value] of Object.entries(headers ?? {})) {
    if (value === '') delete all[name.toLowerCase()];
    else all[name.toLowerCase()] = value;
  }
  return all;
}

function drained(response) {
  return new Promise((resolve) => {
    const done = () => {
      response.off('drain', done).off('close', done);
      resolve();
    };
    response.once('drain', done).once('close', done);
  });
}

/** Sends a scripted response. Settles when the response is sent, or the client has disconnected. */
export async function sendScripted(response, script) {
  const { status = 200, drip, cut, endless } = script;
  const body = toBytes(script.body);
  if (cut === 0) {
    response.destroy();
    return;
  }
  response.writeHead(status, {
    ...(cut !== undefined && { 'content-length': String(body.length) }),
    ...headersOf(script),
  });
  if (cut !== undefined) {
    // Closed after a delay, so that the client receives the bytes before.
    response.write(body.subarray(0, cut), () => setTimeout(() => response.destroy(), 50));
  } else if (endless) {
    const chunk = Buffer.alloc(64 * 1024, body.length > 0 ? body : ' ');
    while (!response.destroyed) if (!response.write(chunk)) await drained(response);
  } else if (drip !== undefined) {
    for (const byte of body) {
      if (response.destroyed) return;
      response.write(Buffer.of(byte));
      await sleep(drip);
    }
    response.end();
  } else {
    response.end(body);
  }
}

/** A request for the log. `aborted` becomes `true` if the client disconnects early. */
export function logEntry(request, response) {
  const url = new URL(request.url, 'http://localhost');
  const entry = {
    method: request.method,
    path: url.pathname,
    query: url.search,
    headers: request.headers,
    aborted: false,
  };
  response.once('close', () => {
    entry.aborted = !response.writableFinished;
  });
  return entry;
}

/**
 * A scripted path: its responses in order, of which the last repeats, its requests, and those that are held.
 */
export class ScriptedRoute {
  requests = [];
  #scripts = [];
  #held = [];
  #released = false;
  #watchers = [];

  constructor(scripts) {
    this.script(scripts);
  }

  /** Replaces the responses. Held requests still get the old ones. */
  script(scripts) {
    this.#scripts = [scripts].flat();
    this.#released = false;
  }

  async answer(request, response) {
    this.requests.push(logEntry(request, response));
    for (const check of [...this.#watchers]) check();
    const script = this.#scripts.length > 1 ? this.#scripts.shift() : this.#scripts[0];
    if (script.hold && !this.#released) await new Promise((resolve) => this.#held.push(resolve));
    await sendScripted(response, script);
  }

  /** Sends the held responses; later requests are not held. */
  release() {
    this.#released = true;
    for (const resolve of this.#held.splice(0)) resolve();
  }

  /** Resolves when this many requests have arrived. */
  waitForRequests(count) {
    return new Promise((resolve) => {
      const check = () => {
        if (this.requests.length < count) return;
        this.#watchers = this.#watchers.filter((watcher) => watcher !== check);
        resolve(this.requests);
      };
      this.#watchers.push(check);
      check();
    });
  }
}
