// Every way to insert a card into a page, and repeated removal as by frameworks.
import { expect, fixtureSync } from '@open-wc/testing';
import { openFixtureSite } from '../support/fixture-site.js';
import {
  type Card,
  inState,
  record,
  sample,
  settled,
  showArticle,
  showCard,
  textOf,
  titleOf,
  until,
} from './support/card.js';
import { holdFetch } from './support/held-fetch.js';
import { holdIdle } from './support/held-idle.js';

const tag = 'euromed-news-card';
const place = () => fixtureSync<HTMLElement>('<div></div>');
/** Ways in which frameworks insert a card with `src` into `parent`. */
const ways: Record<string, (parent: HTMLElement, src: string) => void> = {
  'createElement, attributes first': (parent, src) => {
    const card = document.createElement(tag);
    card.setAttribute('src', src);
    parent.append(card);
  },
  'createElement, property last': (parent, src) => {
    const card = document.createElement(tag);
    parent.append(card);
    card.src = src;
  },
  'a constructor': (parent, src) => {
    const Card = customElements.get(tag) as new () => Card;
    const card = new Card();
    card.src = src;
    parent.append(card);
  },
  innerHTML: (parent, src) => {
    parent.innerHTML = `<${tag} src="${src}"></${tag}>`;
  },
  insertAdjacentHTML: (parent, src) => {
    parent.insertAdjacentHTML('beforeend', `<${tag} src="${src}"></${tag}>`);
  },
  'a template, cloned': (parent, src) => {
    const template = document.createElement('template');
    template.innerHTML = `<p><${tag} src="${src}"></${tag}></p>`;
    parent.append(template.content.cloneNode(true));
  },
  'a template, imported': (parent, src) => {
    const template = document.createElement('template');
    template.innerHTML = `<${tag} src="${src}"></${tag}>`;
    parent.append(document.importNode(template.content, true));
  },
  DOMParser: (parent, src) => {
    const parsed = new DOMParser().parseFromString(`<${tag} src="${src}"></${tag}>`, 'text/html');
    parent.append(parsed.body.firstElementChild!);
  },
  'a range': (parent, src) => {
    parent.append(
      document.createRange().createContextualFragment(`<${tag} src="${src}"></${tag}>`),
    );
  },
  'a closed shadow root': (parent, src) => {
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'closed' });
    root.innerHTML = `<${tag} src="${src}"></${tag}>`;
    root.firstElementChild!.addEventListener('euromed-load', () =>
      host.dispatchEvent(new Event('in')),
    );
    parent.append(host);
  },
};

describe('a card made by', () => {
  for (const [way, make] of Object.entries(ways))
    it(`${way} loads once`, async () => {
      const site = await openFixtureSite({ 'a.json': { body: sample } });
      const parent = place();
      const loads = record(parent, 'euromed-load');
      make(parent, site.url('a.json'));
      await until(() => loads.length);
      await settled();
      expect(loads).to.have.length(1);
      expect(loads[0]!.article.title).to.equal(sample.title);
      expect(await site.requests('a.json')).to.have.length(1);
    });
});

describe('a card in a framework', () => {
  it('sends one request where React’s StrictMode mounts, unmounts and mounts again', async () => {
    const site = await openFixtureSite({ 'a.json': { body: sample } });
    const parent = place();
    const loads = record(parent, 'euromed-load');
    const card = document.createElement(tag);
    card.src = site.url('a.json');
    parent.append(card);
    card.remove();
    parent.append(card);
    await until(() => loads.length);
    await settled();
    expect(loads).to.have.length(1);
    expect(await site.requests('a.json')).to.have.length(1);
    expect(titleOf(card)).to.equal(sample.title);
  });

  it('does not change when an effect sets the same properties again', async () => {
    const held = holdFetch();
    const card = await showCard(`<${tag} loading="eager" lang="fr"></${tag}>`);
    const setAll = () => {
      card.src = held.url('a.json');
      card.lang = 'fr';
      card.headingLevel = 2;
      card.hide = 'image';
    };
    setAll();
    const request = await held.request('a.json');
    setAll();
    await card.updateComplete;
    await request.answer(sample);
    await inState(card, 'ready');
    setAll();
    await settled();
    expect(held.requests).to.have.length(1);
    expect(request.signal.aborted).to.be.false;
    expect(card.state).to.equal('ready');
  });

  it('leaves its children to the framework', async () => {
    const card = await showCard(`<${tag}><a href="/">News</a></${tag}>`);
    card.article = sample;
    await inState(card, 'ready');
    await until(() => card.querySelector('[data-euromed-copy]'));
    card.replaceChildren();
    card.innerHTML = '<a href="/">New fallback</a><b slot="footer">Footer</b>';
    card.article = { ...sample, title: 'Next' };
    await until(() => titleOf(card) === 'Next');
    await until(() => card.querySelector('[data-euromed-copy]'));
    expect(textOf(card.querySelector('b'))).to.equal('Footer');
  });

  it('neither loads again nor disappears when a sorted list moves cards', async () => {
    const files = [0, 1, 2, 3, 4].map((index) => [
      `${index}.json`,
      { body: { ...sample, title: `Title ${index}` } },
    ]);
    const site = await openFixtureSite(Object.fromEntries(files) as Record<string, object>);
    const parent = place();
    for (const [file] of files)
      parent.insertAdjacentHTML('beforeend', `<${tag} src="${site.url(file as string)}"></${tag}>`);
    const cards = [...parent.querySelectorAll(tag)];
    const loads = record(parent, 'euromed-load');
    for (let turn = 0; turn < 5; turn++) {
      parent.append(parent.firstElementChild!);
      parent.prepend(parent.children[2]!);
      await cards[turn]!.updateComplete;
    }
    for (const card of cards) await inState(card, 'ready');
    await settled();
    expect(cards.map(titleOf)).to.deep.equal([0, 1, 2, 3, 4].map((index) => `Title ${index}`));
    expect(loads).to.have.length(5);
    for (const [file] of files) expect(await site.requests(file as string)).to.have.length(1);
  });

  it('prepares nothing after leaving the page, until the card is back', async () => {
    // Only share menus may still wait for an idle callback of the browser.
    const first = await showArticle(sample);
    await until(() => first.querySelector('[data-euromed-copy]'));
    const { idle } = holdIdle();
    const beIdle = () => idle.splice(0).forEach((run) => run());
    const card = await showArticle(sample);
    const parent = card.parentElement!;
    await inState(card, 'ready');
    const { length } = card.shadowRoot!.adoptedStyleSheets;
    expect(idle).not.to.be.empty;
    card.remove();
    beIdle();
    await settled();
    expect(card.shadowRoot!.adoptedStyleSheets).to.have.length(length);
    parent.append(card);
    await until(() => {
      beIdle();
      return card.querySelector('[data-euromed-copy]');
    });
  });

  it('does nothing before it is inserted into a page', async () => {
    const held = holdFetch();
    const card = document.createElement(tag);
    card.loading = 'eager';
    card.src = held.url('a.json');
    await card.reload();
    await card.updateComplete;
    expect(held.requests).to.be.empty;
    expect(card.state).to.equal('idle');
    expect(card.childNodes).to.have.length(0);
  });
});
