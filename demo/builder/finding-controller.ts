// Finds the documents of addresses; a new search cancels the one before.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { fetchText } from './fetch-text.js';
import { findDocument, type Finding } from './find-document.js';
import { forgetAnswers } from './kept-answers.js';

export interface FindingOptions {
  /** BCP 47 tag of the language wanted. */
  lang: string;
  /** Called with the result before the result is shown. */
  found?: ((finding: Finding) => void) | undefined;
}

export class FindingController implements ReactiveController {
  /** Result of the last search; `undefined` before the first, and during a search. */
  finding: Finding | undefined;
  isSearching = false;
  /** Results for a list's further feeds, by address. */
  further: ReadonlyMap<string, Finding> = new Map();
  #search = new AbortController();
  #furtherSearch = new AbortController();
  #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#search.abort();
    this.#furtherSearch.abort();
  }

  forget(): void {
    this.#search.abort();
    forgetAnswers();
    this.finding = undefined;
    this.isSearching = false;
    this.#host.requestUpdate();
  }

  async find(address: string, { lang, found }: FindingOptions): Promise<void> {
    this.forget();
    const { signal } = (this.#search = new AbortController());
    this.isSearching = true;
    const finding = await findDocument(address, {
      lang,
      fetchText: (url) => fetchText(url, signal),
    });
    if (signal.aborted) return;
    this.finding = finding;
    this.isSearching = false;
    found?.(finding);
    this.#host.requestUpdate();
  }

  /** Finds a list's further feeds; earlier results are kept. */
  async findFurther(addresses: readonly string[], lang: string): Promise<void> {
    this.#furtherSearch.abort();
    const { signal } = (this.#furtherSearch = new AbortController());
    const found = await Promise.all(
      addresses.map(async (address) => {
        const options = { lang, fetchText: (url: string) => fetchText(url, signal) };
        return [
          address,
          this.further.get(address) ?? (await findDocument(address, options)),
        ] as const;
      }),
    );
    if (signal.aborted) return;
    this.further = new Map(found);
    this.#host.requestUpdate();
  }
}
