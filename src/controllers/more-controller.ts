import type { ReactiveControllerHost } from 'lit';
import type { Localize } from '../localization/localize.js';
import { loadPart } from '../parts/load-part.js';

const importWords = () => import('../more/more-label.js');

type Words = Awaited<ReturnType<typeof importWords>>;

/** Says how many countries are folded away. Few cards have that many: the words are loaded when one does. */
export class MoreController {
  readonly #host: ReactiveControllerHost;
  #words: Words | undefined;
  #asked = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  describe(count: number, l10n: Localize): string {
    if (!this.#asked) {
      this.#asked = true;
      loadPart(importWords).then(
        (words) => {
          this.#words = words;
          this.#host.requestUpdate();
        },
        // The number says enough; the next card asks again.
        () => undefined,
      );
    }
    return this.#words?.describeMore(count, l10n) ?? `+${count}`;
  }
}
