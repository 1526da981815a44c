// Operations of pages, readers, servers and time on cards and lists: one at a time, chosen at random.
import { answers, sources } from './network.mjs';
import { listTag, tag } from './stage.mjs';
import { awaited, comeNear } from './visibility.mjs';

const maxCards = 8;
const maxLists = 2;

/** Valid and invalid values by attribute. */
const attributes = {
  src: [...sources, ...sources, `${sources[0]}#1`, '', 'ftp://news.example/a.json', '“ ”'],
  lang: ['fr', 'ar', 'en', 'de', 'ar-MA', 'xx', '', ' FR '],
  body: ['full', 'summary', 'both'],
  hide: ['', 'image date', 'summary', 'countries share', 'languages', 'everything'],
  'heading-level': ['1', '6', '7', 'x'],
  loading: ['eager', 'lazy'],
  'share-targets': ['copy', 'email x', 'nobody'],
  'country-href': ['/c/{code}', '{', ''],
  'topic-href': ['/t/{topic}'],
  target: ['_blank', ''],
  'color-scheme': ['dark', '“light”'],
  timeout: ['1', '500', '60000', '-1'],
  'readable-copy': ['off', 'on'],
  'article-lang': ['ar', ''],
  countries: ['DZ PS', 'XX'],
  translations: [`de=${sources[0].replace('.json', '.de.json')}`, '='],
  preview: ['loading', 'error', 'offline', 'empty', ''],
  layout: ['compact', 'teaser', 'headline', 'featured', 'x'],
  show: ['summary', 'image languages share', ''],
  'image-position': ['start', 'top', 'x'],
  appearance: ['plain', 'filled', 'x'],
};

const listAttributes = {
  src: [sources[0], sources[1], sources.join(' '), `${sources[2]} ${sources[2]}#1`, '', 'ftp://x'],
  count: ['1', '2', '4', '51', 'x'],
  country: ['', 'DZ', 'FR', 'Algeria'],
  topic: ['', 'migration', 'Nothing'],
  heading: ['', 'News'],
  more: ['', ''],
  layout: ['featured', 'teaser', 'auto', 'headline', 'x'],
  show: attributes.show,
  appearance: attributes.appearance,
  lang: attributes.lang,
  hide: attributes.hide,
  loading: attributes.loading,
  timeout: attributes.timeout,
  'readable-copy': attributes['readable-copy'],
  preview: ['loading', 'error', 'offline', 'empty', ''],
};

const articles = [
  { url: 'https://example.org/', title: 'Given', summary: 'By the page.', lang: 'en' },
  { url: 'https://example.org/', title: { value: 'Given', lang: 'ar' }, bodyHtml: '<p>x</p>' },
  { title: 'Given without an address' },
  {
    get title() {
      throw new Error('a getter of the page');
    },
  },
  'Given as a text',
  null,
  null,
];

const fallback = () => {
  const link = document.createElement('a');
  link.href = 'https://example.org/';
  link.textContent = 'The article';
  return link;
};

const slotted = (slot) => Object.assign(document.createElement('b'), { slot, textContent: slot });

/** Clicks a part of a card, if the card shows the part. */
const press = (card, selector, random) => {
  const found = [...(card?.shadowRoot?.querySelectorAll(selector) ?? [])];
  if (found.length) random.pick(found).click();
};

function setAttribute(card, random) {
  const name = random.pick(Object.keys(attributes));
  const value = random.pick(attributes[name]);
  card.setAttribute(name, value);
  return `${name}="${value}"`;
}

function setListAttribute(list, random) {
  const name = random.pick(Object.keys(listAttributes));
  const value = random.pick(listAttributes[name]);
  list.setAttribute(name, value);
  return `${name}="${value}"`;
}

function newList(random) {
  const list = document.createElement(listTag);
  list.src = random.pick(listAttributes.src);
  if (random.chance(0.7)) list.loading = 'eager';
  if (random.chance(0.5)) list.more = true;
  list.append(fallback());
  return list;
}

function newCard(random) {
  const ways = {
    element: () => document.createElement(tag),
    constructor: () => new (customElements.get(tag))(),
    html: () => {
      const box = document.createElement('template');
      box.innerHTML = `<${tag}></${tag}>`;
      return document.importNode(box.content, true).firstElementChild;
    },
  };
  const card = random.pick(Object.values(ways))();
  if (random.chance(0.9)) card.src = random.pick(sources);
  if (random.chance(0.6)) card.loading = 'eager';
  if (random.chance(0.5)) card.lang = random.pick(attributes.lang);
  card.append(fallback());
  return card;
}

/** As scripts insert HTML: its template is no shadow root yet. */
function insertHtml(html, place) {
  const box = document.createElement('template');
  box.innerHTML = html;
  place.append(document.importNode(box.content, true));
}

/** `[weight, act]` by name; the log of a violated invariant has what `act` returns. */
const operations = {
  add: [
    6,
    ({ stage, random }) => {
      if (stage.cards.length < maxCards) random.pick(stage.places).append(newCard(random));
    },
  ],
  addAndRemove: [
    1,
    ({ stage, random }) => {
      const card = newCard(random);
      random.pick(stage.places).append(card);
      card.remove();
    },
  ],
  addDiv: [
    1,
    ({ stage, random }) => {
      if (stage.cards.length >= maxCards) return;
      const div = document.createElement('div');
      div.className = tag;
      div.dataset.src = random.pick(sources);
      div.dataset.loading = 'eager';
      div.append(fallback());
      stage.places[0].append(div);
    },
  ],
  addAhead: [
    1,
    ({ stage, random, ahead }) => {
      if (stage.cards.length < maxCards) insertHtml(ahead.card, random.pick(stage.places));
    },
  ],
  addListAhead: [
    1,
    ({ stage, random, ahead }) => {
      if (stage.lists.length < maxLists) insertHtml(ahead.list, random.pick(stage.places));
    },
  ],
  addByPropertyLast: [
    1,
    ({ stage, random }) => {
      if (stage.cards.length >= maxCards) return;
      const card = document.createElement(tag);
      card.append(fallback());
      random.pick(stage.places).append(card);
      card.article = random.pick(articles);
    },
  ],
  clone: [
    2,
    ({ stage, random, card }) => {
      if (card && stage.cards.length < maxCards)
        random.pick(stage.places).append(card.cloneNode(true));
    },
  ],
  remove: [
    5,
    ({ stage, card }) => {
      if (!card) return;
      card.remove();
      stage.removed = [...stage.removed, card].slice(-3);
    },
  ],
  removeAll: [
    0.3,
    ({ stage }) => {
      for (const card of stage.cards) card.remove();
    },
  ],
  insertAgain: [
    4,
    ({ stage, random }) => {
      const card = stage.removed.pop();
      if (card) random.pick(stage.places).append(card);
    },
  ],
  move: [4, ({ stage, random, card }) => card && random.pick(stage.places).prepend(card)],
  setAttribute: [14, ({ card, random }) => card && setAttribute(card, random)],
  setMany: [
    2,
    ({ card, random }) =>
      card && Array.from({ length: 4 }, () => setAttribute(card, random)).join(' '),
  ],
  setAttributeOfRemoved: [
    2,
    ({ stage, random }) => stage.removed[0] && setAttribute(stage.removed[0], random),
  ],
  removeAttribute: [
    8,
    ({ card, random }) => {
      const name = card && random.pick(card.getAttributeNames());
      if (name) card.removeAttribute(name);
      return name;
    },
  ],
  giveArticle: [
    3,
    ({ card, random }) => {
      if (card) card.article = random.pick(articles);
    },
  ],
  reload: [
    4,
    ({ card, note }) => {
      card?.reload().catch((error) => note(`reload() rejected: ${error}`));
    },
  ],
  changeChildren: [
    2,
    ({ card, random }) => {
      const change = random.pick([
        () => card.replaceChildren(fallback()),
        () => card.append(slotted('title')),
        () => card.append(slotted('summary')),
        () => card.querySelector('b')?.remove(),
        () => (card.textContent = ''),
      ]);
      if (card) change();
    },
  ],
  pageLanguage: [
    2,
    ({ random }) => {
      document.documentElement.lang = random.pick(['fr', 'ar', 'en', '']);
    },
  ],
  selectLanguage: [8, ({ card, random }) => press(card, '[part=language]', random)],
  share: [5, ({ card, random }) => press(card, '[part=share-button]', random)],
  shareTarget: [3, ({ card, random }) => press(card, '[part~=share-target]', random)],
  retry: [4, ({ card, random }) => press(card, '[part=retry]', random)],
  unfold: [1, ({ card, random }) => press(card, '.more button', random)],
  addList: [
    2,
    ({ stage, random }) => {
      if (stage.lists.length < maxLists) random.pick(stage.places).append(newList(random));
    },
  ],
  removeList: [
    2,
    ({ stage, list }) => {
      if (!list) return;
      list.remove();
      stage.removedLists = [...stage.removedLists, list].slice(-2);
    },
  ],
  insertListAgain: [
    2,
    ({ stage, random }) => {
      const list = stage.removedLists.pop();
      if (list) random.pick(stage.places).append(list);
    },
  ],
  moveList: [1, ({ stage, random, list }) => list && random.pick(stage.places).prepend(list)],
  setListAttribute: [6, ({ list, random }) => list && setListAttribute(list, random)],
  removeListAttribute: [
    3,
    ({ list, random }) => {
      const name = list && random.pick(list.getAttributeNames());
      if (name) list.removeAttribute(name);
      return name;
    },
  ],
  reloadList: [
    2,
    ({ list, note }) => {
      list?.reload().catch((error) => note(`reload() of a list rejected: ${error}`));
    },
  ],
  more: [3, ({ list, random }) => press(list, '[part=more]', random)],
  retryList: [2, ({ list, random }) => press(list, '[part=retry]', random)],
  comeNear: [8, ({ random }) => comeNear(random.pick(awaited()))],
  answer: [
    24,
    ({ network, random }) => {
      const request = random.pick([...network.waiting]);
      const name = random.chance(0.4) ? 'whole' : random.pick(Object.keys(answers));
      request?.answer(name);
      return request && `${name} to ${request.url}`;
    },
  ],
  wait: [
    10,
    async ({ clock, random }) => {
      const time = random.pick([10, 150, 400, 3000, 10_000]);
      await clock.advance(time);
      return `${time} ms`;
    },
  ],
  online: [1, () => window.dispatchEvent(new Event('online'))],
  pageShown: [
    1,
    ({ random }) => {
      const persisted = random.chance(0.5);
      window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted }));
    },
  ],
  registerFormat: [
    0.5,
    () => {
      customElements.get(tag).registerFormat({
        name: 'thing',
        matches: (value) => value?.name === 'A thing',
        parse: (value, { url }) => ({ title: `News ${/(\w)[^/]*$/.exec(url)[1]} thing`, url }),
      });
    },
  ],
};

const weights = Object.fromEntries(
  Object.entries(operations).map(([name, [weight]]) => [name, weight]),
);

/** Does something. Returns what it was, in words. */
export async function operate(world) {
  const { random, stage } = world;
  const name = random.weighted(weights);
  const card = random.pick(stage.cards);
  const list = random.pick(stage.lists);
  const detail = await operations[name][1]({ ...world, card, list });
  return [name, typeof detail === 'string' ? detail : ''].join(' ').trim();
}
