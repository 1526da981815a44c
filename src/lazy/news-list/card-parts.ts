/** Parts of the cards, exported under their own names: the parts of `<euromed-news-card>` in the manifest. */
export const cardParts =
  'card, image, title, title-link, date, summary, body, links, link, countries, country, topics, topic, languages, language, share, share-button, share-menu, share-target, notes, publisher, error, retry, skeleton';
