'use client';
import { useEffect, useRef } from 'react';
import type { Article, EuromedLoadEvent, EuromedNewsCardElement } from 'euromed-news-card';
import type {} from 'euromed-news-card/react';

interface CardProps {
  id: string;
  lang: string;
  src?: string;
  article?: Article;
  onLoad?: (article: Article) => void;
}

/** React sets no properties and no listeners of an element that the server has rendered: effects do. */
export function Card({ article, onLoad, ...attributes }: CardProps) {
  const card = useRef<EuromedNewsCardElement>(null);
  useEffect(() => {
    if (card.current) card.current.article = article ?? null;
  }, [article]);
  useEffect(() => {
    const element = card.current;
    const tell = (event: EuromedLoadEvent) => onLoad?.(event.article);
    element?.addEventListener('euromed-load', tell);
    return () => element?.removeEventListener('euromed-load', tell);
  }, [onLoad]);
  return (
    <euromed-news-card ref={card} body="full" heading-level={2} {...attributes}>
      <a href="/fr/news/article">Trois ports</a>
    </euromed-news-card>
  );
}
