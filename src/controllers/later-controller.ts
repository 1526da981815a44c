import { loadPart } from '../parts/load-part.js';

type LaterContext = Parameters<(typeof import('../later/later.js'))['attachLater']>[0];

const importLater = () => import('../later/later.js');

// Safari has no idle callbacks.
const whenIdle = (run: () => void): unknown =>
  'requestIdleCallback' in globalThis
    ? requestIdleCallback(run, { timeout: 2000 })
    : setTimeout(run, 200);

/** Loads what nobody needs before an article is on show. */
export class LaterController {
  readonly #context: LaterContext;
  #due = false;
  #share: EventListenerObject | undefined;

  constructor(context: LaterContext) {
    this.#context = context;
  }

  /** An article, or a message in its place, is on show. */
  settled(): void {
    if (this.#due) return;
    this.#due = true;
    whenIdle(() => void this.#load());
  }

  /** A reader is at the share button, or about to be. */
  async handleShare(event: Event): Promise<void> {
    await this.#load();
    this.#share?.handleEvent(event);
  }

  async #load(): Promise<void> {
    try {
      const { attachLater } = await loadPart(importLater);
      this.#share ??= attachLater(this.#context);
    } catch {
      this.#due = false;
    }
  }
}
