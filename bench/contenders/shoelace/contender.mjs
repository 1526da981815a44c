export default {
  title: 'Shoelace',
  packages: ['@shoelace-style/shoelace'],
  card: '[data-card]',
  ready: (card) => {
    const chips = card.querySelectorAll('.country');
    return chips.length === 10 && chips[9].hasUpdated;
  },
  share: (card) => card.querySelector('sl-button'),
  menu: (card) => card.querySelector('sl-menu'),
};
