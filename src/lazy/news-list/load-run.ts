// One run of loading: its pending requests, and whether it was aborted.
export class LoadRun {
  #isAborted = false;
  readonly #requests = new Set<AbortController>();

  get isAborted(): boolean {
    return this.#isAborted;
  }

  /** Begins a request; `abort` aborts the request until `end`. */
  begin(): AbortController {
    const request = new AbortController();
    this.#requests.add(request);
    return request;
  }

  end(request: AbortController): void {
    this.#requests.delete(request);
  }

  abort(): void {
    this.#isAborted = true;
    for (const request of this.#requests) request.abort();
  }
}
