import { renderCard } from 'euromed-news-card/render';

export default function (config) {
  config.addAsyncShortcode('newsCard', async (src, lang) => {
    const response = await fetch(src);
    return renderCard(await response.text(), { src, lang, fetch });
  });
}
