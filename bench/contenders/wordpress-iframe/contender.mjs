export default {
  title: 'WordPress-like iframe',
  packages: [],
  card: 'iframe',
  // The embed script shows the frame when its page, complete, has reported its height.
  ready: (card) => !card.hasAttribute('style'),
  frame: true,
  share: () => document.querySelector('.share > summary'),
  menu: () => document.querySelector('.menu'),
  // Nobody puts a hundred frames on a page; and it has no JSON that could be longer.
  skip: ['many', 'mount', 'size'],
};
