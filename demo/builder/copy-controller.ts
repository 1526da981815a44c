// Copies a text to the clipboard; where the browser refuses that, selects the element with the text.
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export class CopyController implements ReactiveController {
  /** Outcome of the last copy; `''` before the first. */
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
