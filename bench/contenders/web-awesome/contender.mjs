export default {
  title: 'Web Awesome',
  packages: ['@awesome.me/webawesome'],
  card: '[data-card]',
  ready: (card) => {
    const chips = card.querySelectorAll('.country');
    return chips.length === 10 && chips[9].hasUpdated;
  },
  share: (card) => card.querySelector('wa-button'),
  menu: (card) => card.querySelector('wa-dropdown-item:last-of-type'),
};
