// The article as plain HTML, in the structure of `floor`.
import { formatDate } from './article.js';
import { markup } from './markup.js';

const link = ({ href, label, lang }) =>
  lang
    ? markup`<a href="${href}" lang="${lang}">${label}</a>`
    : markup`<a href="${href}">${label}</a>`;
const items = (list) => list.map((item) => markup`<li>${link(item)}</li>`);

export const cardMarkup = (article) =>
  String(markup`<article class="card" lang="${article.lang}" dir="${article.dir}">
<h2><a href="${article.url}">${article.title}</a></h2>
<time datetime="${article.date}">${formatDate(article.date, article.lang)}</time>
<p>${article.summary}</p>
<span class="label">${article.strings.countries}</span>
<ul>${article.countries.map(({ name }) => markup`<li class="chip">${name}</li>`)}</ul>
<span class="label">${article.strings.topics}</span>
<ul>${article.topics.map(({ name }) => markup`<li class="tag">${name}</li>`)}</ul>
<span class="label">${article.strings.more}</span>
<ul>${items(article.links)}</ul>
<span class="label">${article.strings.readIn}</span>
<ul>${items(article.languages)}</ul>
<details class="share"><summary>${article.strings.share}</summary><div class="menu">${article.share.map(link)}</div></details>
</article>`);
