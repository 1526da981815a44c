// `euromed-news-card/render`: cards for servers and builds. Public.
export { NewsCardError, type NewsCardErrorCode } from '../article/news-card-error.js';
export type { CardAttributeOptions, RenderCardOptions, RenderProblem } from './options.js';
export { renderCard } from './render-card.js';
export { cardStyleSheet } from './style-sheet.js';
