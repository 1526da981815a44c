import { hostileStyles } from './hostile-styles.js';

const sheet = new CSSStyleSheet();
sheet.replaceSync(
  `${hostileStyles[new URLSearchParams(location.search).get('style') ?? ''] ?? ''}
  euromed-news-card { display: block !important }`,
);
document.adoptedStyleSheets.push(sheet);
