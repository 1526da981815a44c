export default {
  title: 'giscus (until it asks for its frame)',
  packages: ['giscus'],
  only: ['load'],
  card: 'giscus-widget',
  // The frame's content is loaded from its service, and is not counted.
  ready: (card) => !!card.shadowRoot?.querySelector('iframe'),
};
