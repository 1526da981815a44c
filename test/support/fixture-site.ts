// Scripted responses for code that fetches. The server's half is fixture-server.mjs.
import { executeServerCommand } from '@web/test-runner-commands';

/** A response. A `body` of strings or bytes is sent unchanged, any other as JSON. */
export interface ScriptedResponse {
  /** HTTP status. Default: 200. */
  status?: number;
  /** Headers, added to the defaults (content type, `no-store`); `''` removes a header. */
  headers?: Record<string, string>;
  body?: unknown;
  /** Lets every origin read the response. */
  cors?: boolean;
  /** Holds the response until `release()`. */
  hold?: boolean;
  /** Sends the body byte by byte, this many milliseconds apart. */
  drip?: number;
  /** Closes the connection after this many bytes of the body; 0: before the headers. */
  cut?: number;
  /** Repeats the body until the client disconnects. */
  endless?: boolean;
}

/** A request in the server's log. `aborted`: the client disconnected before the response ended. */
export interface LoggedRequest {
  method: string;
  path: string;
  query: string;
  headers: Record<string, string | undefined>;
  aborted: boolean;
}

/** A response, or several in order, of which the last repeats. */
export type Scripted = ScriptedResponse | ScriptedResponse[];

interface OpenedSite {
  site: number;
  path: string;
  otherOrigin: string;
}

function sendable(scripts: Scripted): unknown[] {
  return [scripts].flat().map(({ body, ...rest }) => {
    if (!(body instanceof Uint8Array)) return { ...rest, body };
    const binary = Array.from(body, (byte) => String.fromCharCode(byte)).join('');
    return { ...rest, base64: btoa(binary) };
  });
}

/** A folder of scripted files on the tests' server; no other test sees it. */
export class FixtureSite {
  readonly #opened: OpenedSite;

  constructor(opened: OpenedSite) {
    this.#opened = opened;
  }

  #command<T>(name: string, payload: object): Promise<T> {
    return executeServerCommand<T, object>(name, { site: this.#opened.site, ...payload });
  }

  /** The file's URL on this page's origin. */
  url(file: string): string {
    return new URL(this.#opened.path + file, location.origin).href;
  }

  /** The file's URL on another origin; readable there only with `cors`. */
  otherOriginUrl(file: string): string {
    return new URL(this.#opened.path + file, this.#opened.otherOrigin).href;
  }

  /** Sets the responses of a file, new or existing. */
  async script(file: string, scripts: Scripted): Promise<void> {
    await this.#command('fixture-script', { file, scripts: sendable(scripts) });
  }

  /** Sends the held responses of a file; later ones are not held. */
  async release(file: string): Promise<void> {
    await this.#command('fixture-release', { file });
  }

  /** The requests for a file so far. */
  requests(file: string): Promise<LoggedRequest[]> {
    return this.#command('fixture-requests', { file });
  }

  /** Waits until a file has `count` requests. Default: 1. */
  waitForRequests(file: string, count = 1): Promise<LoggedRequest[]> {
    return this.#command('fixture-wait', { file, count });
  }
}

/**
 * Opens a site of scripted files:
 *
 *     const site = await openFixtureSite({ 'article.json': { body: article } });
 *     await fetch(site.url('article.json'));
 */
export async function openFixtureSite(files: Record<string, Scripted>): Promise<FixtureSite> {
  const payload = Object.fromEntries(
    Object.entries(files).map(([file, scripts]) => [file, sendable(scripts)]),
  );
  const opened = await executeServerCommand<OpenedSite, object>('fixture-open', { files: payload });
  return new FixtureSite(opened);
}
