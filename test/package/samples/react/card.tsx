'use client';
import { useEffect, useRef, useState } from 'react';
import type { Article, EuromedNewsCardElement } from 'euromed-news-card';
import type {} from 'euromed-news-card/react';

/** A client component, as in Vite or in Next's app router. */
export function Card({ article }: { article?: Article }) {
  const card = useRef<EuromedNewsCardElement>(null);
  const [title, setTitle] = useState('');
  useEffect(() => void import('euromed-news-card/define'), []);
  return (
    <>
      <p>{title}</p>
      <euromed-news-card
        ref={card}
        className="news"
        style={{ minBlockSize: 320 }}
        src="/news/article.fr.json"
        lang="fr"
        body="full"
        heading-level={2}
        hide="image date"
        loading="eager"
        share-targets="copy email"
        country-href="/countries/{code}"
        color-scheme="dark"
        timeout={5000}
        readable-copy="off"
        article-lang="fr"
        preview="loading"
        article={article ?? null}
        aria-busy={false}
        data-test="card"
        oneuromed-load={(event) => setTitle(String(event.article.title))}
        oneuromed-share={(event) => event.preventDefault()}
        oneuromed-error={(event) => console.warn(event.error.code, event.error.status)}
      >
        <a href="/fr/news/article">Title</a>
      </euromed-news-card>
      <button onClick={() => void card.current?.reload()}>Again</button>
    </>
  );
}
