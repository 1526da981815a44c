// Posts the height of the iframe page to the page around the frame, also in WordPress's own format.

import type { CardState } from '../article/card-state.js';
import { readyType, resizeType, secretOfPage } from './frame-messages.js';

/** Largest height that WordPress gives a frame (CSS px). */
const maxHeightInWordPress = 1000;

/** A card or list; without properties where the element is not defined. */
type Card = HTMLElement & {
  readonly state?: CardState;
  readonly updateComplete?: Promise<unknown>;
};

const isWaiting = ({ state }: Card): boolean => state === 'idle' || state === 'loading';

/** The cards of a list, without those that only preview a skeleton. */
const itemsOf = ({ shadowRoot }: Card): Card[] => [
  ...(shadowRoot?.querySelectorAll<Card>('[part=item] > :not([preview])') ?? []),
];

/** Layouts to try, from large to small, until the card fits into WordPress's limit. */
const smaller = ['featured', 'teaser', 'compact', 'headline'];

/** Sets the next smaller layout. `false` without one, or where the layout may not be chosen (`free`). */
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
 * Posts the height of a card whenever the height may have changed. A clipped frame is not rendered, and
 * `ResizeObserver` does not fire there, so mutations of the shadow root are observed too. `free`: the address names no
 * layout, so a smaller one may be chosen.
 */
export function postHeight(card: Card, free: boolean): void {
  if (parent === window) return;
  let told = 0;
  const measure = () => tell();
  const tell = (again?: boolean) => {
    // While the card is loading, the frame keeps the height that its page set.
    if (isWaiting(card) || itemsOf(card).some(isWaiting)) return;
    const height = Math.ceil(card.getBoundingClientRect().height);
    if (!height || (height === told && !again)) return;
    const secret = secretOfPage();
    if (secret && height > maxHeightInWordPress && shrink(card, free))
      return void card.updateComplete?.then(measure);
    told = height;
    // Any origin may learn the height, and a sandboxed parent has none to name.
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
    // Pictures without dimensions change the height when they load or fail.
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
    // The parent's script started after the card posted its height.
    if (type === readyType || (message === 'ready' && secret === secretOfPage())) tell(true);
  });
  observe();
  measure();
}
