// In the page: shows hostile articles in cards, and reports what is wrong with the cards.
import { documentPositions, harmless, positions } from './positions.mjs';

const all = { ...positions, ...documentPositions };

/** Elements that no document may bring into a card; the card's own icons have paths only. */
const forbidden =
  'script, style, link, meta, base, iframe, frame, frameset, object, embed, applet, form, input, textarea, select, ' +
  'video, audio, source, template, marquee, dialog, details, portal, math, svg :not(path), euromed-news-card, ' +
  '[style], [nonce], [srcdoc], [formaction], [ping], [is], [popover]:not([part=share-menu]), [autofocus], [contenteditable]';

const within = (root) => [...root.querySelectorAll('*')];

/** The card's own marker of a note, whose note is there. */
const leadsToNote = (element, address) =>
  element.matches('a.marker[role=doc-noteref]') &&
  !!element.getRootNode().querySelector(`[part=notes] ${address}`);

/** Elements and attributes that could run code, or affect anything outside the body. */
function dangersIn(card) {
  const root = card.shadowRoot;
  const dangers = [...root.querySelectorAll(forbidden), ...card.querySelectorAll(forbidden)];
  for (const element of [...within(root), ...within(card)])
    for (const { name, value } of element.attributes)
      if (
        /^on/i.test(name) ||
        (/(^|:)(href|src|action|data|poster|background)$/i.test(name) &&
          !harmless.test(value) &&
          !leadsToNote(element, value))
      )
        dangers.push(element);
  for (const element of root.querySelectorAll('[part=body] *'))
    if (['id', 'name', 'class', 'part', 'slot'].some((name) => element.hasAttribute(name)))
      dangers.push(element);
  return dangers.map(({ outerHTML }) => outerHTML.slice(0, 200));
}

const frame = () => new Promise(requestAnimationFrame);

/** Positions without their vector: checked until there are none, or nothing changes any more. */
async function missingIn(view, kind) {
  let missing = [];
  for (let i = 0; i < 120; i++) {
    missing = Object.keys(all[kind]).filter((name) => !all[kind][name](view));
    if (!missing.length) break;
    await frame();
  }
  return missing;
}

async function show(kind, corpus, { vector, isApart }, n) {
  const card = document.createElement('euromed-news-card');
  const base = new URL(`/articles/${corpus}/${kind}/${n}.json`, location.href).href;
  const settings = { src: base, body: 'full', lang: 'en', loading: 'eager' };
  for (const [name, value] of Object.entries(settings)) card.setAttribute(name, value);
  const loaded = new Promise((resolve) => {
    card.addEventListener('euromed-load', resolve);
    card.addEventListener('euromed-error', resolve);
  });
  document.body.append(card);
  await loaded;
  const missing = await missingIn({ card, root: card.shadowRoot, vector, isApart, n, base }, kind);
  const dangers = dangersIn(card);
  const pictures = [...card.shadowRoot.querySelectorAll('img')].flatMap(({ src, srcset }) => [
    src,
    ...srcset.split(/ \d+w,?/).filter(Boolean),
  ]);
  return { card, missing, dangers, pictures };
}

/** The same document as a list, whose copies are in the page. For every fourth vector, since a list has the same cards. */
async function showInList(kind, corpus, n) {
  const list = document.createElement('euromed-news-list');
  list.src = new URL(`/articles/${corpus}/${kind}/${n}.json`, location.href).href;
  const settings = { layout: 'auto', lang: 'en', loading: 'eager', topic: '', heading: 'News' };
  for (const [name, value] of Object.entries(settings)) list.setAttribute(name, value);
  document.body.append(list);
  const cards = () => [...list.shadowRoot.querySelectorAll('[part=item] > *')];
  const isDone = ({ state }) => ['ready', 'empty', 'error'].includes(state);
  while (!isDone(list) || !cards().every(isDone)) await frame();
  // Copies are written in a later task.
  await frame();
  const dangers = cards().flatMap(dangersIn);
  for (const { attributes, outerHTML } of within(list))
    for (const { name, value } of attributes)
      if (/^on/i.test(name) || (name === 'href' && !harmless.test(value))) dangers.push(outerHTML);
  list.remove();
  return dangers;
}

/** Shows `vectors` as articles of each of `kinds`. `at` is the number of the first. */
async function showArticles(corpus, vectors, at, kinds) {
  const found = { rendered: 0, listed: 0, missing: [], dangers: [], pictures: [] };
  for (const kind of kinds) {
    const views = await Promise.all(vectors.map((vector, i) => show(kind, corpus, vector, at + i)));
    // Handlers of elements that were only parsed would run in a later task.
    await new Promise((resolve) => setTimeout(resolve));
    views.forEach(({ card, missing, dangers, pictures }, i) => {
      const label = `${corpus} ${at + i}, ${kind}`;
      found.rendered += Object.keys(all[kind]).length - missing.length;
      found.missing.push(...missing.map((name) => `${label}: ${name}`));
      found.dangers.push(...dangers.map((danger) => `${label}: ${danger}`));
      found.pictures.push(...pictures);
      card.remove();
    });
    const numbers = vectors.map((_, i) => at + i).filter((n) => n % 4 === 0);
    const inLists = await Promise.all(numbers.map((n) => showInList(kind, corpus, n)));
    inLists.forEach((dangers, i) =>
      found.dangers.push(
        ...dangers.map((danger) => `${corpus} ${numbers[i]}, ${kind}, in a list: ${danger}`),
      ),
    );
    found.listed += numbers.length;
  }
  return found;
}

window.showArticles = showArticles;
