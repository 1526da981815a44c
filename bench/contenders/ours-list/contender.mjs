export default {
  title: 'ours: a list in one tag',
  packages: [],
  cdn: true,
  only: ['list'],
  card: 'euromed-news-list',
  cards: () => 1,
  ready: (list) =>
    list.state === 'ready' &&
    [...list.shadowRoot.querySelectorAll('[part~=item] > *')].every(
      (card) => card.state === 'ready' && card.shadowRoot.querySelector('[part~=title]'),
    ),
};
