export default {
  title: 'bluesky-post-embed',
  packages: ['bluesky-post-embed'],
  card: 'bluesky-post',
  // A post has no chips and no share menu, and its length does not depend on the article.
  ready: (card) => card.querySelector('.stats') !== null,
  skip: ['share', 'size'],
};
