export default {
  title: 'static HTML (the bound)',
  packages: [],
  card: '.card',
  ready: (card) => card.querySelectorAll('.chip').length === 10,
  share: (card) => card.querySelector('.share > summary'),
  menu: (card) => card.querySelector('.menu'),
  // The card does not show the longer text.
  skip: ['size'],
};
