export default {
  title: 'WordPress-like iframe',
  packages: [],
  card: 'iframe',
  // The embed script shows the frame when its page, complete, has reported its height.
  ready: (card) => !card.hasAttribute('style'),
  frame: true,
  share: () => document.querySelector('.share > summary'),
  menu: () => document.querySelector('.menu'),
  // Pages do not have a hundred frames, and this contender has no JSON whose length could vary.
  skip: ['many', 'mount', 'size'],
};
