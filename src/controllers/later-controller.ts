import type { CardView } from '../domain/card-view.js';
import type { Localize } from '../localization/localize.js';
import { whenIdle } from '../parts/when-idle.js';
import { PartController } from './part-controller.js';

const importLater = () => import('../later/later.js');

type Later = Awaited<ReturnType<typeof importLater>>;
type LaterContext = Parameters<Later['attachLater']>[0];

/** Cards that an idle moment is to serve, with one callback for all. */
const waiting: LaterController[] = [];

const serveAll = () => {
  for (const later of waiting.splice(0)) void later.load();
};

/** Loads what nobody needs before an article is on show. */
export class LaterController {
  readonly #context: LaterContext;
  readonly #later: PartController<Later>;
  #due = false;
  #share: EventListenerObject | undefined;

  constructor(context: LaterContext, words: () => Promise<void>) {
    this.#context = context;
    this.#later = new PartController(context.card, importLater, words);
  }

  /** An article is on show, or a message in its place. */
  settled(): void {
    if (this.#due) return;
    this.#due = true;
    if (waiting.push(this) < 2) whenIdle(serveAll);
  }

  /** A reader is at the share button, or about to be. */
  async handleShare(event: Event): Promise<void> {
    await this.load();
    const view = this.#context.view();
    if (this.#share) this.#share.handleEvent(event);
    // Needs nothing that must be loaded, and the address can be copied from it.
    else if (event.type === 'click' && view) prompt(view.title.value, view.url);
  }

  /** The part, once it is here. */
  get part(): Later | undefined {
    return this.#later.part;
  }

  /** What screen readers say after the reader chose another language. */
  announce(view: CardView, l10n: Localize): string {
    return this.#later.part?.announceLanguage(view, l10n) ?? '';
  }

  async load(): Promise<void> {
    // One that has left meanwhile is not worked for; it asks again when it is back.
    const later = this.#context.card.isConnected ? await this.#later.load() : undefined;
    this.#share ??= later?.attachLater(this.#context);
    this.#due = !!later;
  }
}
