// Web Awesome's card, tags and dropdown, cherry-picked, with its French strings.
import '@awesome.me/webawesome/dist/components/button/button.js';
import '@awesome.me/webawesome/dist/components/card/card.js';
import '@awesome.me/webawesome/dist/components/dropdown/dropdown.js';
import '@awesome.me/webawesome/dist/components/dropdown-item/dropdown-item.js';
import '@awesome.me/webawesome/dist/components/tag/tag.js';
import '@awesome.me/webawesome/dist/translations/fr.js';
import { formatDate } from '../../common/article.js';
import { markup } from '../../common/markup.js';
import { mountCards } from '../../common/mount-cards.js';

const link = ({ href, label }) => markup`<a href="${href}">${label}</a> `;

mountCards((host, article) => {
  host.innerHTML = markup`<wa-card lang="${article.lang}" dir="${article.dir}">
    <h2><a href="${article.url}">${article.title}</a></h2>
    <time datetime="${article.date}">${formatDate(article.date, article.lang)}</time>
    <p>${article.summary}</p>
    <p>${article.strings.countries} ${article.countries.map(({ name }) => markup`<wa-tag class="country" size="small" pill>${name}</wa-tag> `)}</p>
    <p>${article.strings.topics} ${article.topics.map(({ name }) => markup`<wa-tag size="small" variant="warning">${name}</wa-tag> `)}</p>
    <p>${article.strings.more} ${article.links.map(link)}</p>
    <p>${article.strings.readIn} ${article.languages.map(link)}</p>
    <wa-dropdown><wa-button slot="trigger" size="small" with-caret>${article.strings.share}</wa-button>
      ${article.share.map(({ href, label }) => markup`<wa-dropdown-item value="${href}">${label}</wa-dropdown-item>`)}
    </wa-dropdown>
  </wa-card>`;
  host
    .querySelector('wa-dropdown')
    .addEventListener('wa-select', ({ detail }) => open(detail.item.value, '_blank', 'noopener'));
  return () => host.replaceChildren();
});
