import type {} from 'euromed-news-card/react';

export const wrong = [
  <euromed-news-card body="fulll" />,
  <euromed-news-card heading-level="two" />,
  <euromed-news-card article={{ url: 'https://portal.example/' }} />,
  <euromed-news-card oneuromed-load={(event) => event.nothing} />,
  <euromed-news-card source="/news/article.fr.json" />,
];
