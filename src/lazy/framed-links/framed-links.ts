// Follows links of a card in a frame. Where the frame may not open a link, shows its address to copy.
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

/** Space between the note and its link, or the edge of the frame (px). */
const gap = 8;

/** Places the note below the link, or above where there is more space, aligned with the start of the link's text. */
function placeNote(note: HTMLElement, link: Element, { innerWidth, innerHeight }: Window): void {
  const { width, height } = note.getBoundingClientRect();
  // A link with several lines, or with texts in both directions, has several boxes.
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
  // In browsers without popovers the note is visible already.
  note.showPopover?.();
  note.addEventListener('toggle', (event) => {
    if (event.newState !== 'closed') return;
    note.remove();
    link.focus();
  });
  placeNote(note, link, view);
  field.focus({ preventScroll: true });
  // Selected backwards, so that the start of the address, its host, is visible.
  field.setSelectionRange(0, -1, 'backward');
  field.scrollLeft = 0;
}

const linkIn = (event: Event): HTMLAnchorElement | undefined =>
  event
    .composedPath()
    .find((target): target is HTMLAnchorElement => (target as Element).localName === 'a');

/** Watches clicks on the card's links, except those of the share menu, which watches its own. */
export function watchLinks(context: FramedLinksContext): void {
  const { card } = context;
  card.addEventListener('click', (clicked) => {
    const link = linkIn(clicked);
    const view = documentWindow(card.ownerDocument);
    if (!link || !view || link.closest('#share-menu')) return;
    const follow = async (event: MouseEvent) => {
      if ((await followLink(event, link, view)) === false) showAddress(context, link, view);
    };
    // After the page's own listeners, which may prevent the click.
    const handle = (event: MouseEvent) => {
      view.removeEventListener('click', handle);
      if (event === clicked) void follow(event);
    };
    view.addEventListener('click', handle);
  });
}
