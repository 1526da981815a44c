export default {
  title: 'ours (a): one script, one tag',
  packages: [],
  cdn: true,
  card: 'euromed-news-card',
  // Its state first: to ask for the shadow root makes one.
  ready: (card) =>
    card.state === 'ready' && card.shadowRoot.querySelectorAll('[part~=country]').length === 10,
  share: (card) => card.shadowRoot.querySelector('[part~=share-button]'),
  menu: (card) =>
    card.shadowRoot.querySelectorAll('[part~=share-target]').length >= 6
      ? card.shadowRoot.querySelector('[part~=share-menu]')
      : null,
  // On a phone the menu is a sheet that covers the button.
  close: 'Escape',
  eager: (markup) => markup.replace('<euromed-news-card ', '<euromed-news-card loading="eager" '),
};
