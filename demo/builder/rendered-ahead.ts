// Prerenders the card or list by the renderer for servers and builds, which is loaded when a user asks for the HTML.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Fallback } from '../../src/snippets/snippets.js';
import { attributesOf, type Built } from './snippet.js';
import type { BuilderState } from './state.js';

const propertyOf = (name: string): string =>
  name === 'show'
    ? 'showParts'
    : name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** Options for the renderer, with numbers and booleans instead of strings. */
function optionsOf(state: BuilderState): Record<string, string | number | boolean> {
  const valueOf = (name: string, value: string) =>
    name === 'count' || name === 'heading-level' ? Number(value) : name === 'more' || value;
  return Object.fromEntries(
    Object.entries(attributesOf(state)).map(([name, value]) => [
      propertyOf(name),
      valueOf(name, value),
    ]),
  );
}

async function render(
  state: BuilderState,
  src: string,
  fallback: Fallback,
  signal: AbortSignal,
): Promise<string> {
  const { renderCard, renderList } = await import('../../src/render/render.js');
  const [first = ''] = src.split(' ');
  const response = await fetch(first, { signal, credentials: 'same-origin' });
  const document = await response.text();
  const options = {
    ...optionsOf(state),
    src,
    url: first,
    fetch: (input: RequestInfo | URL) => fetch(input, { signal, credentials: 'same-origin' }),
  };
  const { url, title } = fallback;
  return state.element === 'list'
    ? renderList(document, { ...options, ...(url && { fallback: { url, title: title.value } }) })
    : renderCard(document, options);
}

export class RenderedAheadController implements ReactiveController {
  /** The HTML; `undefined` while it is being rendered, `''` where rendering failed. */
  html: string | undefined;
  #wanted = '';
  #run = new AbortController();
  #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#run.abort();
  }

  /** Renders a state, unless it is the one rendered last. */
  want(state: BuilderState, { src, fallback }: Built): void {
    const wanted = JSON.stringify([state.element, src, optionsOf(state), fallback]);
    if (wanted === this.#wanted) return;
    this.#wanted = wanted;
    this.#run.abort();
    this.html = undefined;
    const { signal } = (this.#run = new AbortController());
    void render(state, src, fallback, signal)
      .catch(() => '')
      .then((html) => {
        if (signal.aborted) return;
        this.html = html;
        this.#host.requestUpdate();
      });
  }
}
