export default {
  title: 'ours (a): one script, one tag',
  packages: [],
  cdn: true,
  card: 'euromed-news-card',
  // The state is read first, since reading `shadowRoot` attaches a shadow root.
  ready: (card) =>
    card.state === 'ready' && card.shadowRoot.querySelectorAll('[part~=country]').length === 10,
  also: ['documents', 'below', 'taps', 'firefox'],
  share: (card) => card.shadowRoot.querySelector('[part~=share-button]'),
  menu: (card) =>
    card.shadowRoot.querySelectorAll('[part~=share-target]').length >= 6
      ? card.shadowRoot.querySelector('[part~=share-menu]')
      : null,
  // On a phone the menu is a sheet that covers the button.
  close: 'Escape',
  taps: {
    ready: (card) =>
      card.state === 'ready' && card.shadowRoot.querySelector('#more-countries') !== null,
    more: (card) => card.shadowRoot.querySelector('#more-countries'),
    isUnfolded: (card) => !card.shadowRoot.querySelector('#more-countries')?.checkVisibility(),
    language: (card, lang) => card.shadowRoot.querySelector(`[part~=language][hreflang=${lang}]`),
    isIn: (card, lang) => card.currentArticle?.lang === lang && card.locale === lang,
  },
  eager: (markup) => markup.replace('<euromed-news-card ', '<euromed-news-card loading="eager" '),
};
