import { useState } from 'react';
import type { Article } from 'euromed-news-card';
import type {} from 'euromed-news-card/react';

const article = (title: string): Article => ({
  url: 'https://portal.example/own',
  lang: 'de',
  title,
  bodyHtml: '<p>Aus <strong>HTML</strong>.</p>',
});

export function App() {
  const [isShown, setShown] = useState(true);
  const [own, setOwn] = useState(article('Eins'));
  const [heard, setHeard] = useState('');
  return (
    <>
      <button id="toggle" onClick={() => setShown(!isShown)}>
        Show or hide
      </button>
      <button id="next" onClick={() => setOwn(article('Zwei'))}>
        Next article
      </button>
      <output id="heard">{heard}</output>
      {isShown && (
        <>
          <euromed-news-card
            id="fetched"
            src="/news/article.fr.json"
            lang="fr"
            loading="eager"
            heading-level={2}
            oneuromed-load={(event) => setHeard(String(event.article.title))}
          >
            <a href="/fr/news/article">Trois ports</a>
          </euromed-news-card>
          <euromed-news-card id="own" lang="de" body="full" loading="eager" article={own} />
        </>
      )}
    </>
  );
}
