export default {
  title: 'ours (c): rendered ahead',
  packages: [],
  cdn: true,
  npm: true,
  card: 'euromed-news-card',
  // The card is ready before any script.
  ready: (card) => card.shadowRoot?.querySelectorAll('[part~=country]').length === 10,
  share: (card) => card.shadowRoot.querySelector('[part~=share-button]'),
  menu: (card) =>
    card.shadowRoot.querySelectorAll('[part~=share-target]').length >= 6
      ? card.shadowRoot.querySelector('[part~=share-menu]')
      : null,
  close: 'Escape',
  // A page of a thousand cards would have a thousand style sheets; the script does not mount cards rendered ahead.
  skip: ['many', 'mount', 'size'],
};
