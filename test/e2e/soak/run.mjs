// Random operations on cards and lists in one page, whose network, clock and viewport the run controls.
import { Clock } from './clock.mjs';
import { drain } from './drain.mjs';
import { faultsOf, faultsOfList, mayAsk, unfinished, unfinishedList } from './invariants.mjs';
import { answers, Network } from './network.mjs';
import { operate } from './operations.mjs';
import { Random } from './random.mjs';
import { Stage } from './stage.mjs';
import { takeOverObservers } from './visibility.mjs';

takeOverObservers();
await import('/cdn/euromed-news-card.js');

/** After this many operations, everything that is pending is completed. */
const settleEvery = 100;

export class Soak {
  #random;
  #clock = new Clock();
  #stage = new Stage();
  #network = new Network(mayAsk(this.#stage));
  #done = 0;
  #history = [];
  #wrong = [];
  #lastEvents = new WeakMap();

  #ahead;

  /** `ahead`: a card and a list as HTML, rendered by a server. */
  constructor(seed, ahead) {
    this.#ahead = ahead;
    this.#random = new Random(seed);
    // The pauses between retries are random as well.
    const pauses = new Random(seed);
    Math.random = () => pauses.next();
    const note = (what) => this.#wrong.push(what);
    window.addEventListener('euromed-load', (event) => {
      const [card] = event.composedPath();
      this.#lastEvents.set(card, event);
      if (card.state !== 'ready') note(`euromed-load while ${card.state}`);
      if (!event.article?.title) note('euromed-load without an article');
    });
    window.addEventListener('euromed-error', (event) => {
      const [card] = event.composedPath();
      this.#lastEvents.set(card, event);
      if (card.error !== event.error) note('euromed-error of another error');
      if (!/^(error|ready)$/.test(card.state)) note(`euromed-error while ${card.state}`);
    });
    for (const type of ['euromed-list-load', 'euromed-list-error'])
      window.addEventListener(type, (event) => {
        const [list] = event.composedPath();
        this.#lastEvents.set(list, event);
        if (type === 'euromed-list-load' && !list.preview && list.state !== 'ready')
          note(`${type} while ${list.state}`);
      });
    // Otherwise the run would open tabs, or leave the page.
    window.addEventListener('euromed-share', (event) => event.preventDefault());
    window.addEventListener('click', (event) => event.preventDefault());
    console.error = (...values) => note(`console.error: ${values.join(' ')}`);
    // Events inside the frame do not reach this document.
    const frame = this.#stage.places.at(-1);
    for (const type of ['euromed-load', 'euromed-error', 'euromed-list-error', 'euromed-share'])
      frame.addEventListener(type, (event) => {
        if (type === 'euromed-share') event.preventDefault();
        else this.#lastEvents.set(event.composedPath()[0], event);
      });
    frame.addEventListener('click', (event) => event.preventDefault());
  }

  /** Loads what is loaded when needed: from then on, nothing that the run waits for is the real network's. */
  async warmUp(modules) {
    await Promise.all(modules.map((module) => import(module)));
    await drain();
  }

  /** Does a number of operations. Returns `{ done }`, or `{ fault }` where an invariant is violated. */
  async run(count) {
    this.#clock.on();
    try {
      for (let index = 0; index < count; index++) {
        this.#done++;
        this.#remember(await operate(this.#world));
        await drain();
        const fault = this.#findFault();
        if (fault) return { fault: `${fault}\n${this.#history.join('\n')}` };
        if (this.#done % settleEvery === 0) {
          const unsettled = await this.#settle();
          if (unsettled) return { fault: `${unsettled}\n${this.#history.join('\n')}` };
        }
      }
      return { done: this.#done };
    } finally {
      this.#clock.off();
    }
  }

  /** Removes all cards. Returns what is left of the cards, in words. */
  async end() {
    this.#clock.on();
    try {
      for (const one of [...this.#stage.cards, ...this.#stage.lists]) one.remove();
      this.#stage.removed = this.#stage.removedLists = [];
      await drain();
      const requests = this.#network.waiting.size;
      while (this.#clock.pending) {
        await this.#clock.advanceToNext();
      }
      return { requests, later: this.#network.waiting.size, wrong: this.#findFault() ?? '' };
    } finally {
      this.#clock.off();
    }
  }

  get #world() {
    const note = (what) => this.#wrong.push(what);
    return {
      random: this.#random,
      clock: this.#clock,
      stage: this.#stage,
      network: this.#network,
      ahead: this.#ahead,
      note,
    };
  }

  #remember(what) {
    this.#history = [...this.#history, `${this.#done}: ${what}`].slice(-25);
  }

  #findFault() {
    const { errors } = window.__collected;
    const [wrong] = [...this.#wrong, ...this.#network.wrong, ...errors];
    if (wrong) return wrong;
    for (const card of this.#stage.cards) {
      const faults = faultsOf(card);
      if (faults.length) return this.#describe(card, faults);
    }
    for (const list of this.#stage.lists) {
      const faults = faultsOfList(list);
      if (faults.length) return this.#describe(list, faults);
    }
    return undefined;
  }

  #describe(card, faults) {
    const { state, error } = card;
    const html = card.cloneNode(false).outerHTML;
    const content = card.shadowRoot.querySelector('.root')?.textContent.replace(/\s+/g, ' ');
    return `${faults.join('; ')}\n${html} ${state} ${error?.code ?? ''} in ${card.parentNode.id ?? 'a root'}\n${content}`;
  }

  /** Answers requests and advances the clock until nothing is pending. */
  async #settle() {
    for (let step = 0; this.#network.waiting.size || this.#clock.pending; step++) {
      for (const request of [...this.#network.waiting])
        request.answer(this.#random.pick(Object.keys(answers)));
      await drain();
      await this.#clock.advanceToNext();
      const fault = this.#findFault();
      if (fault) return fault;
      if (step > 1000) return 'it never ends';
    }
    for (const card of this.#stage.cards) {
      const faults = unfinished(card, this.#lastEvents.get(card), this.#stage);
      if (faults.length) return this.#describe(card, faults);
    }
    for (const list of this.#stage.lists) {
      const faults = unfinishedList(list, this.#lastEvents.get(list), this.#stage);
      if (faults.length) return this.#describe(list, faults);
    }
    return undefined;
  }
}
