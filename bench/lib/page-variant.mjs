// A contender's page with as many cards, as long an article and as eager as a measure asks for.
const card = /<!--card-->([^]*?)<!--\/card-->/;

/** What stands for one card in the page's markup. */
export const cardMarkupOf = (html) => html.match(card)[1];

export function pageVariant(html, contender, { count = 1, eager, body, items, origin }) {
  if (contender.cards) return html.replaceAll('{{items}}', items ?? '6');
  // A page of another shape: the iframe's own.
  if (!card.test(html)) return html;
  let markup = cardMarkupOf(html);
  if (eager !== undefined && contender.eager) markup = contender.eager(markup);
  const page = html
    .replace(card, () => `<!--card-->${Array(Number(count)).fill(markup).join('\n')}<!--/card-->`)
    .replaceAll('{{origin}}', origin);
  return body ? page.replaceAll('article.json', `article-${body}.json`) : page;
}
