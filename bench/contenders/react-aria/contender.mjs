import { oneLanguage } from './one-language.mjs';

export default {
  title: 'React + react-aria-components',
  packages: ['react', 'react-dom', 'react-aria-components'],
  // As the documentation advises: the page's language, and the fallback language.
  plugins: [oneLanguage(['fr-FR', 'en-US'])],
  card: '[data-card]',
  ready: (card) =>
    card.querySelectorAll('.react-aria-TagGroup:first-of-type [role=row]').length === 10,
  share: (card) => card.querySelector('.share button'),
  // The menu is at the end of the body, outside the card.
  menu: () => document.querySelector('[role=menu]'),
  close: 'Escape',
};
