// Scripted answers for code that fetches. The server's half is fixture-server.mjs.
import { executeServerCommand } from '@web/test-runner-commands';

/** One answer. Strings and bytes are sent as they are, any other `body` as JSON. */
export interface ScriptedResponse {
  /** 200 by default. */
  status?: number;
  /** Added to the defaults (JSON or plain text, not stored); '' takes one away. */
  headers?: Record<string, string>;
  body?: unknown;
  /** Lets every origin read the answer. */
  cors?: boolean;
  /** Answers only after `release()`. */
  hold?: boolean;
  /** Sends the body byte by byte, this many milliseconds apart. */
  drip?: number;
  /** Breaks the connection after so many bytes of the body; 0: before the headers. */
  cut?: number;
  /** Repeats the body until the client goes away. */
  endless?: boolean;
}

/** A request as the server saw it. `aborted`: the client left before the answer's end. */
export interface LoggedRequest {
  method: string;
  path: string;
  query: string;
  headers: Record<string, string | undefined>;
  aborted: boolean;
}

/** One answer, or several in order, of which the last repeats. */
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

  /** Replaces a file's answers, or adds the file. */
  async script(file: string, scripts: Scripted): Promise<void> {
    await this.#command('fixture-script', { file, scripts: sendable(scripts) });
  }

  /** Answers the requests that `hold` keeps waiting; later ones are not held. */
  async release(file: string): Promise<void> {
    await this.#command('fixture-release', { file });
  }

  /** The requests a file got so far. */
  requests(file: string): Promise<LoggedRequest[]> {
    return this.#command('fixture-requests', { file });
  }

  /** Waits until a file got so many requests. */
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
