// What a card without article prints beside the page's own link: where it leads.

/** Puts the address of the page's link into the shadow root, for print alone; the next rendering takes it away. */
export function printAddress(card: Element): void {
  const link = card.querySelector<HTMLAnchorElement>('a[href]');
  const root = card.shadowRoot;
  if (!link || !root || root.querySelector('.printed')) return;
  const address = document.createElement('small');
  address.className = 'printed';
  address.textContent = link.href;
  root.append(address);
}
