import { renderCard } from 'euromed-news-card/render';

/** A site would fetch the document. */
const documentAt = (src: string) => ({
  url: src.replace('.json', ''),
  lang: 'fr',
  title: `Rendu d’avance : ${new URL(src).pathname}`,
  summary: 'Résumé.',
});

export async function RenderedCard({ id, src }: { id: string; src: string }) {
  const html = await renderCard(documentAt(src), { src, lang: 'fr' });
  return <div id={id} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: html }} />;
}
