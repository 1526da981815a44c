export default {
  title: 'ECL (preset-ec)',
  // The built files are fetched alone, since the package's 90 dependencies are for its sources.
  tarball: {
    name: '@ecl/preset-ec',
    version: '5.3.1',
    integrity:
      'sha512-GKJqzoidZdabWTAGeZsVuvQbkhQ+Dm+HPNHenNAoAqeUwXH0T2NjfoV9hfIiVwFsfA5LW7lOncQNE2zGbAmmGA==',
  },
  files: {
    'ecl-ec.js': 'dist/scripts/ecl-ec.js',
    'ecl-ec.css': 'dist/styles/ecl-ec.css',
  },
  // 350 kB of web font would only slow the contender down.
  edit: { 'ecl-ec.css': (css) => css.replace(/@font-face\{[^}]*\}/g, '') },
  card: '[data-card]',
  ready: (card) => card.querySelectorAll('.countries .ecl-tag').length === 10,
  share: (card) => card.querySelector('[data-ecl-popover-toggle]'),
  menu: (card) => card.querySelector('.ecl-popover__list'),
};
