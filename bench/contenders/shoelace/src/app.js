// Shoelace's card, tags and dropdown, cherry-picked, with its French strings.
import '@shoelace-style/shoelace/dist/components/button/button.js';
import '@shoelace-style/shoelace/dist/components/card/card.js';
import '@shoelace-style/shoelace/dist/components/dropdown/dropdown.js';
import '@shoelace-style/shoelace/dist/components/menu/menu.js';
import '@shoelace-style/shoelace/dist/components/menu-item/menu-item.js';
import '@shoelace-style/shoelace/dist/components/tag/tag.js';
import '@shoelace-style/shoelace/dist/translations/fr.js';
import { formatDate } from '../../common/article.js';
import { markup } from '../../common/markup.js';
import { mountCards } from '../../common/mount-cards.js';

const link = ({ href, label }) => markup`<a href="${href}">${label}</a> `;

mountCards((host, article) => {
  host.innerHTML = markup`<sl-card lang="${article.lang}" dir="${article.dir}">
    <h2><a href="${article.url}">${article.title}</a></h2>
    <time datetime="${article.date}">${formatDate(article.date, article.lang)}</time>
    <p>${article.summary}</p>
    <p>${article.strings.countries} ${article.countries.map(({ name }) => markup`<sl-tag class="country" size="small" pill>${name}</sl-tag> `)}</p>
    <p>${article.strings.topics} ${article.topics.map(({ name }) => markup`<sl-tag size="small" variant="warning">${name}</sl-tag> `)}</p>
    <p>${article.strings.more} ${article.links.map(link)}</p>
    <p>${article.strings.readIn} ${article.languages.map(link)}</p>
    <sl-dropdown><sl-button slot="trigger" size="small" caret>${article.strings.share}</sl-button>
      <sl-menu>${article.share.map(({ href, label }) => markup`<sl-menu-item value="${href}">${label}</sl-menu-item>`)}</sl-menu>
    </sl-dropdown>
  </sl-card>`;
  host
    .querySelector('sl-menu')
    .addEventListener('sl-select', ({ detail }) => open(detail.item.value, '_blank', 'noopener'));
  return () => host.replaceChildren();
});
