// The public API. Importing it has no side effects; `./define` registers the element.
export { EuromedNewsCardElement } from './element/news-card-element.js';
export { EuromedNewsListElement } from './element/news-list-element.js';
export {
  EuromedCountrySelectEvent,
  EuromedErrorEvent,
  EuromedLanguageSelectEvent,
  EuromedLoadEvent,
  EuromedShareEvent,
  type EuromedNewsCardEventMap,
} from './events/news-card-events.js';
export {
  EuromedListErrorEvent,
  EuromedListLoadEvent,
  type EuromedNewsListEventMap,
} from './events/news-list-events.js';
export { NewsCardError, type NewsCardErrorCode } from './article/news-card-error.js';
export { registerFormat } from './format-registry/registered-formats.js';
export type { CardState } from './article/card-state.js';
export type { Format, FormatContext, FormatItems, Json } from './format-registry/format.js';
export type {
  Article,
  ArticleCountry,
  ArticleImage,
  ArticleLink,
  ArticleNote,
  ArticlePublisher,
  ArticleTopic,
  ArticleTranslation,
  Direction,
  ImageSource,
  Text,
} from './article/article.js';
