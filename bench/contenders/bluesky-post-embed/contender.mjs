export default {
  title: 'bluesky-post-embed',
  packages: ['bluesky-post-embed'],
  card: 'bluesky-post',
  // A post: no chips, no share menu, and no longer for a longer article.
  ready: (card) => card.querySelector('.stats') !== null,
  skip: ['share', 'size'],
};
