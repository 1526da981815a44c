'use client';
import { useState } from 'react';
import type { Article } from 'euromed-news-card';
import { Card } from './card';

const article = (title: string): Article => ({
  url: 'https://portal.example/own',
  lang: 'de',
  title,
  bodyHtml: '<p>Aus <strong>HTML</strong>.</p>',
});

export function Cards() {
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
          <Card
            id="fetched"
            src="/news/article.fr.json"
            lang="fr"
            onLoad={({ title }) => setHeard(String(title))}
          />
          <Card id="own" lang="de" article={own} />
        </>
      )}
    </>
  );
}
