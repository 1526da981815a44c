import { oneLanguage } from './one-language.mjs';

export default {
  title: 'React + react-aria-components',
  packages: ['react', 'react-dom', 'react-aria-components'],
  // As its documentation advises: the page's language, and the one it falls back to.
  plugins: [oneLanguage(['fr-FR', 'en-US'])],
  card: '[data-card]',
  ready: (card) =>
    card.querySelectorAll('.react-aria-TagGroup:first-of-type [role=row]').length === 10,
  share: (card) => card.querySelector('.share button'),
  // It lives at the end of the body, outside the card.
  menu: () => document.querySelector('[role=menu]'),
  close: 'Escape',
};
