export default {
  title: 'ours (c): rendered ahead',
  packages: [],
  cdn: true,
  npm: true,
  card: 'euromed-news-card',
  // Before any script.
  ready: (card) => card.shadowRoot?.querySelectorAll('[part~=country]').length === 10,
  share: (card) => card.shadowRoot.querySelector('[part~=share-button]'),
  menu: (card) =>
    card.shadowRoot.querySelectorAll('[part~=share-target]').length >= 6
      ? card.shadowRoot.querySelector('[part~=share-menu]')
      : null,
  close: 'Escape',
  // A page of a thousand of them would have a thousand style sheets; the script does not mount it.
  skip: ['many', 'mount', 'size'],
};
