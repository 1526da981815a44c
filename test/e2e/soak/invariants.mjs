// Invariants of every card and list on the page, checked after every operation.
import { sources, stemOf, titlePrefix } from './network.mjs';

const codes = ['network', 'timeout', 'http', 'not-json', 'not-an-article', 'too-large', 'bad-url'];

const hasBox = (element) => element.getClientRects().length > 0;

/**
 * Asked twice: where `content-visibility` leaves what was just rendered for later, Chromium's first answer is now
 * and then that there is no box.
 */
const isSeen = (element) => !!element && (hasBox(element) || hasBox(element));
const textOf = (element) => element?.textContent.trim() ?? '';

const linkSeen = (card) => {
  const link = card.querySelector(':scope > a');
  return !link || isSeen(link);
};

const messageOf = (root) =>
  [...root.querySelectorAll('[role=status]')].map(textOf).filter(Boolean).join(' ');

/** The document at `src`, if the card may show only this document and its translations. */
const sourceOf = (card) => {
  if (card.article || (card.translations && card.contentLang === 'de')) return undefined;
  const src = card.src.replace(/#.*/, '');
  return sources.includes(src) ? src : undefined;
};

/** Whether a card or a list on the page may request the address, as its document or as a translation. */
export const mayAsk = (stage) => (url) =>
  stage.cards.some(
    ({ article, preview, src, translations }) =>
      !article &&
      !preview &&
      ((sources.includes(src.replace(/#.*/, '')) && stemOf(src) === stemOf(url)) ||
        translations.includes(url)),
  ) ||
  stage.lists.some(
    ({ preview, src }) =>
      !preview &&
      src.split(/\s+/).some((one) => sources.includes(one) && stemOf(one) === stemOf(url)),
  );

/** Whether the prerendered markup is on show: a preview replaces the markup, that of loading after a delay. */
const isAhead = ({ shadowRoot }) => !!shadowRoot.getElementById('rendered');
const mayBeAhead = ({ preview }) => !preview || preview === 'loading';

/** Violated invariants of a card, in words; empty if there are none. */
export function faultsOf(card) {
  const faults = [];
  const demand = (holds, what) => holds || faults.push(what);
  const { state, error, shadowRoot: root } = card;
  demand(card.matches(`:state(${state})`), `not :state(${state})`);
  demand(!error || codes.includes(error.code), `code ${error?.code}`);
  demand(!error || error instanceof Error, 'an error that is none');
  demand(!error || error.message, 'an error without a message');
  const title = root.querySelector('[part=title]');
  const copies = card.querySelectorAll(':scope > [data-euromed-copy]');
  const slots = [...copies].map(({ slot }) => slot);
  demand(new Set(slots).size === slots.length, `copies ${slots}`);
  demand(root.querySelectorAll(':popover-open').length < 2, 'two menus');
  const rendered = root.querySelector('.root');
  // The prerendered markup is preferred to a message, and is in the server's language.
  if (isAhead(card) && mayBeAhead(card)) {
    demand(isSeen(title), 'no title of a server');
    return faults;
  }
  demand(!rendered || rendered.lang === card.locale, `labels in ${card.locale}`);
  demand(rendered || (/^(?:idle|loading)$/.test(state) && linkSeen(card)), 'nothing to see');
  switch (state) {
    case 'ready': {
      const src = sourceOf(card);
      const expected = card.article ? 'Given' : src && titlePrefix(src);
      demand(isSeen(title), 'no title');
      demand(!expected || textOf(title).startsWith(expected), `${textOf(title)}, not ${expected}`);
      demand(!error || messageOf(root), `nothing said of ${error?.code}`);
      break;
    }
    case 'error':
      demand(error, 'no error');
      demand(messageOf(root), 'no message');
      demand(linkSeen(card), 'no link');
      demand(!title, 'a title');
      break;
    case 'empty':
      demand(messageOf(root), 'no message');
      demand(linkSeen(card), 'no link');
      break;
    case 'idle':
      demand(linkSeen(card), 'no link');
      demand(!error, `an error while idle: ${error?.code}`);
      demand(!title, 'a title');
      break;
    case 'loading':
      break;
    default:
      faults.push(`state ${state}`);
  }
  return faults;
}

const cardsIn = (root) => [...root.querySelectorAll('[part=item] > *')];

/** Violated invariants of a list, in words; empty if there are none. */
export function faultsOfList(list) {
  const faults = [];
  const demand = (holds, what) => holds || faults.push(what);
  const { state, error, items, shadowRoot: root } = list;
  demand(list.matches(`:state(${state})`), `not :state(${state})`);
  demand(!error || codes.includes(error.code), `code ${error?.code}`);
  const cards = cardsIn(root);
  if (isAhead(list) && mayBeAhead(list) && /^(?:idle|loading|error)$/.test(state)) {
    demand(cards.length > 0, 'no cards of a server');
    return faults;
  }
  const seen = new Set(items.map(({ url }) => url).filter(Boolean));
  demand(seen.size === items.filter(({ url }) => url).length, 'an address twice');
  switch (state) {
    case 'ready':
      if (!list.preview) {
        demand(items.length > 0, 'ready without items');
        demand(cards.length === items.length, `${cards.length} cards of ${items.length} items`);
        const isOf = ({ article, preview }, item) =>
          preview === 'loading' || isAhead(list) ? !article : article === item;
        demand(
          cards.every((card, at) => isOf(card, items[at])),
          'a card of another article',
        );
        const [added] = /\d+/.exec(error ? '' : messageOf(root)) ?? [];
        demand(!(Number(added) > items.length), `${added} added to ${items.length}`);
      }
      demand(!error || messageOf(root), `nothing said of ${error?.code}`);
      break;
    case 'error':
    case 'empty':
      demand(messageOf(root), 'no message');
      demand(linkSeen(list), 'no link');
      demand(!cards.length, `cards while ${state}`);
      break;
    case 'idle':
      demand(linkSeen(list), 'no link');
      break;
    case 'loading':
      break;
    default:
      faults.push(`state ${state}`);
  }
  return faults;
}

/** Violated invariants of a list when nothing is pending any more. */
export function unfinishedList(list, last, stage) {
  const { state, preview } = list;
  if (preview) return [];
  const faults = [];
  if (state === 'loading') faults.push('still loading');
  if (list.shadowRoot.querySelector('[part=more][aria-disabled=true]')) faults.push('still busy');
  if (state === 'error' && !last) faults.push('no event of the error');
  const copies = list.querySelectorAll(':scope > [data-euromed-copy]').length;
  if (copies && state === 'error' && !isAhead(list)) faults.push('copies with an error');
  if (copies && state !== 'idle' && stage.isEditable(list)) faults.push('copies in an editor');
  for (const card of cardsIn(list.shadowRoot))
    if (card.state === 'loading' && !card.preview) faults.push('a card is still loading');
  return faults;
}

/** Violated invariants of a card when nothing is pending any more. */
export function unfinished(card, last, stage) {
  const { state, error, preview } = card;
  if (preview) return [];
  const faults = [];
  if (state === 'loading') faults.push('still loading');
  if (card.shadowRoot.querySelector('[aria-busy=true]')) faults.push('still busy');
  if (state === 'error' && last?.error !== error) faults.push('no event of the error');
  if (state === 'ready' && !error && last?.type !== 'euromed-load')
    faults.push('no event of the article');
  // A clone has copies of its original's copies: while the clone is idle, they belong to the page.
  const copies = card.querySelectorAll(':scope > [data-euromed-copy]').length;
  if (copies && !isAhead(card) && (state === 'error' || state === 'empty'))
    faults.push(`copies while ${state}`);
  if (copies && state !== 'idle' && stage.isEditable(card)) faults.push('copies in an editor');
  return faults;
}
