// The Europa Component Library's card, tags and popover, as its playground writes them.
import { formatDate } from '../../common/article.js';
import { markup } from '../../common/markup.js';
import { mountCards } from '../../common/mount-cards.js';

let cards = 0;
const link = ({ href, label }) => markup`<a class="ecl-link" href="${href}">${label}</a>`;
const tag = ({ name }) =>
  markup`<li class="ecl-tag-set__item"><span class="ecl-tag">${name}</span></li>`;
const list = (label, links) => markup`<div class="ecl-content-block__list-container">
  <dl class="ecl-description-list ecl-content-block__list"><dt class="ecl-description-list__term">${label}</dt>
  ${links.map((item) => markup`<dd class="ecl-description-list__definition">${link(item)}</dd>`)}</dl></div>`;

mountCards((host, article) => {
  const id = `share-${++cards}`;
  host.innerHTML = markup`<article class="ecl-card" lang="${article.lang}" dir="${article.dir}"><div class="ecl-card__body">
    <div class="ecl-content-block ecl-card__content-block" data-ecl-auto-init="ContentBlock" data-ecl-content-block>
      <ul class="ecl-content-block__primary-meta-container"><li class="ecl-content-block__primary-meta-item"><time datetime="${article.date}">${formatDate(article.date, article.lang)}</time></li></ul>
      <h2 class="ecl-content-block__title" data-ecl-title-link><a class="ecl-link ecl-link--standalone" href="${article.url}">${article.title}</a></h2>
      <div class="ecl-content-block__description"><p class="ecl-u-mv-none">${article.summary}</p></div>
      ${article.strings.countries}<ul class="ecl-tag-set countries">${article.countries.map(tag)}</ul>
      ${article.strings.topics}<ul class="ecl-tag-set">${article.topics.map(tag)}</ul>
      ${list(article.strings.more, article.links)}
      ${list(article.strings.readIn, article.languages)}
    </div>
    <div class="ecl-popover" data-ecl-auto-init="Popover" data-ecl-popover>
      <button class="ecl-button ecl-button--secondary ecl-popover__toggle" type="button" aria-controls="${id}" aria-expanded="false" data-ecl-popover-toggle>${article.strings.share}</button>
      <div id="${id}" class="ecl-popover__container" hidden><div class="ecl-popover__scrollable">
        <button class="ecl-button ecl-button--tertiary ecl-popover__close" type="button" data-ecl-popover-close>×</button>
        <div class="ecl-popover__content"><ul class="ecl-popover__list">${article.share.map(({ href, label }) => markup`<li class="ecl-popover__item"><a class="ecl-link ecl-link--standalone ecl-popover__link" href="${href}">${label}</a></li>`)}</ul></div>
      </div></div>
    </div>
  </div></article>`;
  ECL.autoInit({ root: host });
  return () => {
    for (const element of host.querySelectorAll('[data-ecl-auto-initialized]')) {
      ECL.components.get(element)?.destroy();
    }
    host.replaceChildren();
  };
});
