// The public module `euromed-news-card/render`: renders cards and lists on servers and in builds.
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
