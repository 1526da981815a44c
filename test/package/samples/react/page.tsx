import type {} from 'euromed-news-card/react';
import { Card } from './card';

/** A server component: a page of Next's app router. */
export default async function Page() {
  const slug = await Promise.resolve('article.fr.json');
  return (
    <main>
      <Card />
      <euromed-news-card src={`/news/${slug}`} lang="ar" dir="rtl">
        <a href="/ar/news/article">Title</a>
      </euromed-news-card>
    </main>
  );
}
