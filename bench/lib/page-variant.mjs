// A contender's page with the number of cards, the length of the article and the loading that a measure asks for.
const card = /<!--card-->([^]*?)<!--\/card-->/;

/** The markup of one card in the page. */
export const cardMarkupOf = (html) => html.match(card)[1];

export function pageVariant(
  html,
  contender,
  { count = 1, eager, body, documents, below, items, origin },
) {
  if (contender.cards) return html.replaceAll('{{items}}', items ?? '6');
  // The page inside the iframe has another structure.
  if (!card.test(html)) return html;
  let markup = cardMarkupOf(html);
  if (eager !== undefined && contender.eager) markup = contender.eager(markup);
  const cards = Array.from({ length: Number(count) }, (_, i) =>
    documents === undefined ? markup : markup.replace('article.json', `article-${i}-of-many.json`),
  );
  // Several viewports high.
  if (below !== undefined) cards.unshift('<div style="block-size: 9000px"></div>');
  const page = html
    .replace(card, () => `<!--card-->${cards.join('\n')}<!--/card-->`)
    .replaceAll('{{origin}}', origin);
  return body ? page.replaceAll('article.json', `article-${body}.json`) : page;
}
