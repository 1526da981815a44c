// Random operations on cards and lists in one page, with everything around them in the run's own hands.
import { Clock } from './clock.mjs';
import { drain } from './drain.mjs';
import { faultsOf, faultsOfList, mayAsk, unfinished, unfinishedList } from './invariants.mjs';
import { answers, Network } from './network.mjs';
import { operate } from './operations.mjs';
import { Random } from './random.mjs';
import { listTag, Stage, tag } from './stage.mjs';
import { takeOverIntersections } from './visibility.mjs';

takeOverIntersections();
await import('/cdn/euromed-news-card.js');

/** So many operations apart, all that is under way is brought to an end. */
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

  constructor(seed) {
    this.#random = new Random(seed);
    // The pauses between tries vary by chance as well.
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
    // Else the run would open tabs, or leave the page.
    window.addEventListener('euromed-share', (event) => event.preventDefault());
    window.addEventListener('click', (event) => event.preventDefault());
    console.error = (...values) => note(`console.error: ${values.join(' ')}`);
    // The frame's events do not come here.
    const frame = this.#stage.places.at(-1);
    for (const type of ['euromed-load', 'euromed-error', 'euromed-list-error', 'euromed-share'])
      frame.addEventListener(type, (event) => {
        if (type === 'euromed-share') event.preventDefault();
        else this.#lastEvents.set(event.composedPath()[0], event);
      });
    frame.addEventListener('click', (event) => event.preventDefault());
  }

  /**
   * Shows what loads each part of the card once: from then on, nothing that the run waits for is the real
   * network's.
   */
  async warmUp() {
    const [place] = this.#stage.places;
    place.innerHTML = ['fr', 'ar', 'en', 'de']
      .map(
        (lang) =>
          `<${tag} lang="${lang}" src="https://news.example/a.json" body="full" loading="eager" country-href="/{code}" article-lang="fr"></${tag}>`,
      )
      .join('');
    const cards = [...place.children];
    const parts = () =>
      performance.getEntriesByType('resource').filter(({ name }) => name.includes('/chunks/'));
    for (const name of ['fault', 'html', 'post', 'wrongFields', 'manyCountries', 'whole']) {
      for (const card of cards) void card.reload();
      await this.#until(() => cards.every((card) => this.#isSettled(card)), name);
    }
    const menus = cards.map(({ shadowRoot }) => shadowRoot.querySelector('[part=share-menu]'));
    for (const { shadowRoot } of cards) shadowRoot.querySelector('[part=share-button]').click();
    await this.#until(() => menus.every((menu) => menu.childElementCount), 'menus');
    place.insertAdjacentHTML('beforeend', `<div class="${tag}"></div>`);
    await this.#until(() => place.querySelector(`div > ${tag}`), 'div');
    place.innerHTML = `<${listTag} src="https://news.example/b.json" loading="eager" more></${listTag}>`;
    const list = place.firstElementChild;
    await this.#until(() => list.state === 'ready', 'collection');
    place.replaceChildren();
    await drain();
    this.#wrong.length = 0;
    return parts().length;
  }

  /** Answers requests by the first answer until something holds, in real time: parts are on their way. */
  async #until(holds, name) {
    while (!holds()) {
      for (const request of [...this.#network.waiting])
        request.answer(answers[name] ? name : 'whole');
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  #isSettled(card) {
    return (
      (card.state === 'ready' || card.state === 'error') &&
      !card.shadowRoot.querySelector('[aria-busy=true]')
    );
  }

  /** Does so many operations. Returns `{ done }`, or `{ fault }` where an invariant is broken. */
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

  /** Takes all cards away. Returns what is left of them, in words. */
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

  /** Answers what is asked and lets time pass until nothing is under way. */
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
