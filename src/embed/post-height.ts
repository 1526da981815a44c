// Tells the page around how high the frame's page is: in the card's own words, and in WordPress's where that asks.

import type { CardState } from '../article/card-state.js';
import { readyType, resizeType, secretOfPage } from './frame-messages.js';

/** WordPress cuts a frame that is higher, in CSS pixels. */
const maxHeightInWordPress = 1000;

/** A card, or an element that nobody has defined, with its link. */
type Card = HTMLElement & {
  readonly state?: CardState;
  readonly updateComplete?: Promise<unknown>;
};

const isWaiting = ({ state }: Card): boolean => state === 'idle' || state === 'loading';

/** The cards of a list; those that only show the shape of what is to come are as high as that. */
const itemsOf = ({ shadowRoot }: Card): Card[] => [
  ...(shadowRoot?.querySelectorAll<Card>('[part=item] > :not([preview])') ?? []),
];

/** Less and less, until WordPress shows the whole card; the switch of languages and the share button stay. */
const smaller = ['featured', 'teaser', 'compact', 'headline'];

/** Takes the next smaller layout; `false` where there is none, or where the address asks for one. */
function shrink(card: HTMLElement, free: boolean): boolean {
  const at = smaller.indexOf(card.getAttribute('layout') ?? '');
  const next = smaller[at + 1];
  if (!free || !next) return false;
  card.setAttribute('layout', next);
  if (next === 'featured' && !card.hasAttribute('show'))
    card.setAttribute('show', 'languages share');
  return true;
}

/**
 * Reports the height of a card, whenever it may have changed. A frame that is clipped is not rendered, and observers of
 * sizes are silent there: so what the card renders is observed too, and measured at once. `free`: the layout may be
 * chosen here.
 */
export function postHeight(card: Card, free: boolean): void {
  if (parent === window) return;
  let told = 0;
  const measure = () => tell();
  const tell = (again?: boolean) => {
    // Before there is anything to show, the frame keeps the height that its page gave it.
    if (isWaiting(card) || itemsOf(card).some(isWaiting)) return;
    const height = Math.ceil(card.getBoundingClientRect().height);
    if (!height || (height === told && !again)) return;
    const secret = secretOfPage();
    if (secret && height > maxHeightInWordPress && shrink(card, free))
      return void card.updateComplete?.then(measure);
    told = height;
    // The height is no secret, and a sandboxed page around has no origin to name.
    parent.postMessage({ type: resizeType, height }, '*');
    if (secret) parent.postMessage({ message: 'height', value: height, secret }, '*');
  };
  new ResizeObserver(measure).observe(card);
  let observed: ShadowRoot | null = null;
  const observe = () => {
    if (observed === card.shadowRoot || !card.shadowRoot) return;
    observed = card.shadowRoot;
    const all = { subtree: true, childList: true, attributes: true, characterData: true };
    new MutationObserver(measure).observe(observed, all);
    // Pictures, whose sizes a document need not say.
    observed.addEventListener('load', measure, true);
    observed.addEventListener('error', measure, true);
  };
  const handle = () =>
    void card.updateComplete?.then(() => {
      observe();
      measure();
    });
  for (const subject of ['', 'list-'])
    for (const outcome of ['load', 'error'])
      card.addEventListener(`euromed-${subject}${outcome}`, handle);
  addEventListener('hashchange', () => tell(true));
  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source !== parent || !data || typeof data !== 'object') return;
    const { type, message, secret } = data as Partial<Record<string, unknown>>;
    // The page's script, or WordPress, came later than the card.
    if (type === readyType || (message === 'ready' && secret === secretOfPage())) tell(true);
  });
  observe();
  measure();
}
