import type { ReactiveControllerHost } from 'lit';
import type { Text } from '../domain/article.js';
import { loadPart } from '../parts/load-part.js';

const importStatement = () => import('../domain/palestine-statement.js');

/** The European Union's statement on Palestine, for articles that bring no wording of their own. */
export class StatementController {
  text: Text | undefined;
  readonly #host: ReactiveControllerHost;
  #asked = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Fetches it once; a failure leaves the marker without its note until the card is shown again. */
  need(): void {
    if (this.#asked) return;
    this.#asked = true;
    loadPart(importStatement).then(
      ({ palestineStatement }) => {
        this.text = palestineStatement;
        this.#host.requestUpdate();
      },
      () => (this.#asked = false),
    );
  }
}
