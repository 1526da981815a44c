import type { CardView } from '../view/card-view.js';
import type { Localize } from '../localization/localize.js';
import { isContained } from '../platform/click-effect.js';
import { documentWindow } from '../platform/document-window.js';
import { whenIdle } from '../platform/when-idle.js';
import { updateWhenLoaded } from '../platform/late-chunks.js';
import { loadChunk, missingAddress } from '../platform/load-chunk.js';
import type { EnhancementsContext } from '../lazy/enhancements/enhancements.js';

const importEnhancements = () => import('../lazy/enhancements/enhancements.js');
const importFramedLinks = () => import('../lazy/framed-links/framed-links.js');
const importShareMenu = () => import('../lazy/share-menu/share-menu.js');

type Enhancements = Awaited<ReturnType<typeof importEnhancements>>;

/** Cards that an idle moment is to serve, with one callback for all. */
const waiting: EnhancementsController[] = [];

const serveAll = () => {
  for (const controller of waiting.splice(0)) void controller.load();
};

/** Loads what nobody needs before an article is on show. */
export class EnhancementsController {
  readonly #context: EnhancementsContext;
  readonly #loadMessages: () => Promise<void>;
  #enhancements: Enhancements | undefined;
  #due = false;
  #watches = false;
  /** The file could not be had when it was last asked for. */
  #isMissing = false;
  #share: EventListenerObject | undefined;

  constructor(context: Omit<EnhancementsContext, 'loadMenu'>, loadMessages: () => Promise<void>) {
    this.#context = { ...context, loadMenu: () => loadChunk(importShareMenu) };
    this.#loadMessages = loadMessages;
  }

  /** An article is on show, or a message in its place. */
  schedule(): void {
    if (this.#due) return;
    this.#due = true;
    if (waiting.push(this) < 2) whenIdle(serveAll);
  }

  /** A reader is at the share button, or about to be. */
  async handleShare(event: Event): Promise<void> {
    // A pointer that passes, a focus and a click would use up what a minute allows.
    if (this.#isMissing && event.type !== 'click') return;
    await this.load();
    const view = this.#context.view();
    if (this.#share) this.#share.handleEvent(event);
    // Needs nothing that must be loaded, and the address can be copied from it.
    else if (event.type === 'click' && view) prompt(view.title.value, view.url);
  }

  /** What screen readers say after the reader chose another language. */
  announce(view: CardView, l10n: Localize): string {
    return this.#enhancements?.announceLanguage(view, l10n) ?? '';
  }

  /** What comes changes nothing on show, so the card is not rendered for it. */
  async load(): Promise<void> {
    // One that has left meanwhile is not worked for; it asks again when it is back.
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

  /** Outside of frames and sandboxes, browsers follow every link. */
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
