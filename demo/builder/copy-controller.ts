// Copies a text; where the clipboard is refused, selects the element that holds it.
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export class CopyController implements ReactiveController {
  /** What became of the last copy. */
  outcome: '' | 'copied' | 'selected' = '';
  #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.outcome = '';
  }

  forget(): void {
    this.outcome = '';
  }

  async copy(element: Element): Promise<void> {
    try {
      await navigator.clipboard.writeText(element.textContent);
      this.outcome = 'copied';
    } catch {
      getSelection()?.selectAllChildren(element);
      this.outcome = 'selected';
    }
    this.#host.requestUpdate();
  }
}
