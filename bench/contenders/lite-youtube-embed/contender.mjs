export default {
  title: 'lite-youtube-embed (a picture and a button)',
  packages: ['lite-youtube-embed'],
  only: ['load'],
  card: 'lite-youtube',
  ready: (card) => !!card.querySelector('.lty-playbtn'),
};
