// `euromed-news-card/render`: cards and lists for servers and builds. Public.
export { NewsCardError, type NewsCardErrorCode } from '../article/news-card-error.js';
export type {
  CardAttributeOptions,
  ListAttributeOptions,
  RenderCardOptions,
  RenderListOptions,
  RenderOptions,
  RenderProblem,
} from './options.js';
export { renderCard } from './render-card.js';
export { renderList } from './render-list.js';
export { cardStyleSheet, listStyleSheet } from './style-sheet.js';
