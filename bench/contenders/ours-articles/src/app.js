// What a page's own script would do without the list: one request, then a card for each item.
const place = document.getElementById('news');
const { items } = await (await fetch(place.dataset.src)).json();
place.replaceChildren(
  ...items.map((article) => {
    const card = document.createElement('euromed-news-card');
    card.setAttribute('layout', 'compact');
    card.lang = 'fr';
    card.article = article;
    return card;
  }),
);
