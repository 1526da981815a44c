export default {
  title: 'a list without a library, of the same look',
  packages: [],
  only: ['list'],
  card: 'news-list',
  cards: () => 1,
  ready: (list) => !!list.shadowRoot?.querySelector('li'),
};
