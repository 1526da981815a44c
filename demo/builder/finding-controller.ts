// Looks for the document of an address; a later address takes the place of an earlier one.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { fetchText } from './fetch-text.js';
import { findDocument, type Finding } from './find-document.js';

export class FindingController implements ReactiveController {
  /** `undefined`: nothing was looked for, or the search is under way. */
  finding: Finding | undefined;
  isSearching = false;
  #search = new AbortController();
  #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#search.abort();
  }

  forget(): void {
    this.#search.abort();
    this.finding = undefined;
    this.isSearching = false;
    this.#host.requestUpdate();
  }

  async find(address: string, lang: string): Promise<void> {
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
    this.#host.requestUpdate();
  }
}
