import type { CardView } from '../view/card-view.js';
import type { Localize } from '../localization/localize.js';
import { isContained } from '../platform/click-effect.js';
import { documentWindow } from '../platform/document-window.js';
import { whenIdle } from '../platform/when-idle.js';
import { updateWhenLoaded } from '../platform/late-chunks.js';
import { loadChunk, missingAddress, type ModuleOf } from '../platform/load-chunk.js';
import type { EnhancementsContext } from '../lazy/enhancements/enhancements.js';

const importEnhancements = () => import('../lazy/enhancements/enhancements.js');
const importFramedLinks = () => import('../lazy/framed-links/framed-links.js');
const importShareMenu = () => import('../lazy/share-menu/share-menu.js');

type Enhancements = ModuleOf<typeof importEnhancements>;

/** Cards that wait for the next idle callback, which they share. */
const waiting: EnhancementsController[] = [];

const serveAll = () => {
  for (const controller of waiting.splice(0)) void controller.load();
};

/** Loads the enhancements of a card when the page is idle, or when a reader reaches for the share button. */
export class EnhancementsController {
  readonly #context: EnhancementsContext;
  readonly #loadMessages: () => Promise<void>;
  #enhancements: Enhancements | undefined;
  /** Loading is scheduled or done. */
  #due = false;
  #watches = false;
  /** The last request for the chunk failed. */
  #isMissing = false;
  #share: EventListenerObject | undefined;

  constructor(context: Omit<EnhancementsContext, 'loadMenu'>, loadMessages: () => Promise<void>) {
    this.#context = { ...context, loadMenu: () => loadChunk(importShareMenu) };
    this.#loadMessages = loadMessages;
  }

  /** Schedules loading; called when an article or an error message is on show. */
  schedule(): void {
    if (this.#due) return;
    this.#due = true;
    if (waiting.push(this) < 2) whenIdle(serveAll);
  }

  /** Handles the pointer entering the share button, its focus and its click. */
  async handleShare(event: Event): Promise<void> {
    // Hover, focus and click would use up the three requests that a minute allows.
    if (this.#isMissing && event.type !== 'click') return;
    await this.load();
    const view = this.#context.view();
    if (this.#share) this.#share.handleEvent(event);
    // Without the chunk, the browser's own dialog shows the address to copy.
    else if (event.type === 'click' && view) prompt(view.title.value, view.url);
  }

  /** Text for screen readers after the reader chose another language; empty until the chunk is loaded. */
  announce(view: CardView, l10n: Localize): string {
    return this.#enhancements?.announceLanguage(view, l10n) ?? '';
  }

  /** Loads the chunk. Enhancements change nothing on show, so the card is not rendered again. */
  async load(): Promise<void> {
    // A card that was removed meanwhile loads nothing; it schedules again when it is back.
    if (!this.#context.card.isConnected) {
      this.#due = false;
      return;
    }
    try {
      [this.#enhancements] = await Promise.all([
        loadChunk(importEnhancements),
        this.#loadMessages(),
      ]);
      this.#isMissing = false;
    } catch (reason) {
      this.#isMissing = true;
      this.#due = false;
      return updateWhenLoaded(this.#context.card, missingAddress(reason));
    }
    try {
      this.#share ??= this.#enhancements.attachEnhancements(this.#context);
      void this.#watchLinks();
    } catch (reason) {
      this.#context.failed(reason);
    }
    this.#due = true;
  }

  /** Watches the card's links inside frames and sandboxes; elsewhere browsers follow every link. */
  async #watchLinks(): Promise<void> {
    const { card } = this.#context;
    const view = documentWindow(card.ownerDocument);
    if (this.#watches || !view || !isContained(view)) return;
    this.#watches = true;
    try {
      (await loadChunk(importFramedLinks)).watchLinks(this.#context);
    } catch (reason) {
      this.#watches = this.#due = false;
      updateWhenLoaded(card, missingAddress(reason));
    }
  }
}
