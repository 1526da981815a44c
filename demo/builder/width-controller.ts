// The edge that sets the preview's width, dragged or moved by keys.
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** CSS pixels per key press. */
const step = 10;

export interface WidthOptions {
  width: () => number;
  setWidth: (width: number) => void;
}

export class WidthController implements ReactiveController {
  #options: WidthOptions;
  #drag: { x: number; width: number; sign: number } | undefined;

  constructor(host: ReactiveControllerHost, options: WidthOptions) {
    this.#options = options;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#drag = undefined;
  }

  /** Starts dragging. The preview is centred, so both edges move. */
  readonly start = (event: PointerEvent): void => {
    const handle = event.currentTarget as HTMLElement;
    handle.setPointerCapture(event.pointerId);
    const sign = getComputedStyle(handle).direction === 'rtl' ? -2 : 2;
    this.#drag = { x: event.clientX, width: this.#options.width(), sign };
  };

  readonly move = ({ clientX }: PointerEvent): void => {
    const drag = this.#drag;
    if (drag) this.#options.setWidth(drag.width + (clientX - drag.x) * drag.sign);
  };

  readonly end = (): void => {
    this.#drag = undefined;
  };

  readonly press = (event: KeyboardEvent): void => {
    const isRtl = getComputedStyle(event.currentTarget as Element).direction === 'rtl';
    const steps: Record<string, number> = {
      ArrowRight: isRtl ? -step : step,
      ArrowLeft: isRtl ? step : -step,
      ArrowUp: step,
      ArrowDown: -step,
      PageUp: step * 10,
      PageDown: -step * 10,
      Home: -Infinity,
      End: Infinity,
    };
    const change = steps[event.key];
    if (change === undefined) return;
    event.preventDefault();
    const to = this.#options.width() + change;
    this.#options.setWidth(Math.max(-1e4, Math.min(1e4, to)));
  };
}
