/** CSS parts of `<euromed-news-card>`, which the list exports under the same names (`exportparts`). */
export const cardParts =
  'card, image, title, title-link, date, summary, body, links, link, countries, country, topics, topic, languages, language, share, share-button, share-menu, share-target, notes, publisher, error, retry, skeleton';
