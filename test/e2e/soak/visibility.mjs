// Cards come near the viewport when the run decides, and lists keep their first width.

const observed = new Map();

/** Replaces the browser's own observers; before the card's script. */
export function takeOverObservers() {
  window.IntersectionObserver = class {
    #report;
    constructor(report) {
      this.#report = report;
    }
    observe(target) {
      observed.set(target, () => this.#report([{ target, isIntersecting: true }], this));
    }
    unobserve(target) {
      observed.delete(target);
    }
    disconnect() {
      for (const target of observed.keys()) this.unobserve(target);
    }
  };
  window.ResizeObserver = class {
    observe() {}
    disconnect() {}
  };
}

export const awaited = () => [...observed.keys()];

export const comeNear = (card) => observed.get(card)?.();
