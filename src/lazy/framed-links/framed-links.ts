// Links of a card in a frame. Where the frame is not allowed to open a link, the reader is shown its address to copy.
import { html, type render as litRender } from 'lit/html.js';
import type { Localize } from '../../localization/localize.js';
import { documentWindow } from '../../platform/document-window.js';
import { followLink } from '../../platform/follow-link.js';
import { addressTemplate } from '../share-menu/share-address.js';
import { framedLinksStyles } from './framed-links-styles.js';

/** What framed links need of the card's element. */
export interface FramedLinksContext {
  card: HTMLElement & { adoptStyles(text: string): void };
  root: () => ShadowRoot | undefined;
  render: typeof litRender;
  l10n: () => Localize;
}

/** Between the note and its link, or the edge of the frame (px). */
const gap = 8;

/** Below the link, or above it where there is more room; from where its text begins. The link stays in sight. */
function placeNote(note: HTMLElement, link: Element, { innerWidth, innerHeight }: Window): void {
  const { width, height } = note.getBoundingClientRect();
  // A link of several lines, or in letters of two directions, has several boxes.
  const boxes = [...link.getClientRects()];
  const edges = (side: 'top' | 'right' | 'bottom' | 'left') => boxes.map((box) => box[side]);
  const above = Math.min(...edges('top')) - gap - height;
  const below = Math.max(...edges('bottom')) + gap;
  const top = below + height > innerHeight && above >= 0 ? above : below;
  const isRtl = getComputedStyle(link).direction === 'rtl';
  const left = isRtl ? Math.max(...edges('right')) - width : Math.min(...edges('left'));
  const most = { left: innerWidth - width - gap, top: innerHeight - height - gap };
  note.style.left = `${Math.max(gap, Math.min(left, most.left))}px`;
  note.style.top = `${Math.max(0, Math.min(top, most.top))}px`;
}

function showAddress(context: FramedLinksContext, link: HTMLAnchorElement, view: Window): void {
  const { card, render, l10n } = context;
  const root = context.root()?.querySelector('.root');
  if (!root || !card.isConnected) return;
  card.adoptStyles(framedLinksStyles);
  for (const old of root.querySelectorAll('.framed-note')) old.remove();
  const localize = l10n();
  const place = card.ownerDocument.createDocumentFragment();
  render(
    html`<div class="framed-note" popover="auto" lang=${localize.locale} dir=${localize.dir}>
      ${addressTemplate(localize, link.href, 'framed-address')}
    </div>`,
    place,
  );
  root.append(place);
  const note = root.querySelector<HTMLElement>('.framed-note')!;
  const field = note.querySelector('input')!;
  // Without popovers the note is in sight already.
  note.showPopover?.();
  note.addEventListener('toggle', (event) => {
    if (event.newState !== 'closed') return;
    note.remove();
    link.focus();
  });
  placeNote(note, link, view);
  field.focus({ preventScroll: true });
  // Its beginning says whose it is: selected from the end, and in view.
  field.setSelectionRange(0, -1, 'backward');
  field.scrollLeft = 0;
}

const linkIn = (event: Event): HTMLAnchorElement | undefined =>
  event
    .composedPath()
    .find((target): target is HTMLAnchorElement => (target as Element).localName === 'a');

/** From now on no click on a link of the card leads nowhere. The share menu's links are its own. */
export function watchLinks(context: FramedLinksContext): void {
  const { card } = context;
  card.addEventListener('click', (clicked) => {
    const link = linkIn(clicked);
    const view = documentWindow(card.ownerDocument);
    if (!link || !view || link.closest('#share-menu')) return;
    const follow = async (event: MouseEvent) => {
      if ((await followLink(event, link, view)) === false) showAddress(context, link, view);
    };
    // The page around the card has its say first.
    const handle = (event: MouseEvent) => {
      view.removeEventListener('click', handle);
      if (event === clicked) void follow(event);
    };
    view.addEventListener('click', handle);
  });
}
