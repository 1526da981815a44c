export default {
  title: 'ours: a script that fetches the feed and sets each card’s article',
  packages: [],
  cdn: true,
  only: ['list'],
  card: 'euromed-news-card',
  cards: (items) => items,
  ready: (card) => card.state === 'ready' && !!card.shadowRoot.querySelector('[part~=title]'),
};
