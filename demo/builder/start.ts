// Starts the builder when its texts are loaded.
import { answerFromKept } from './kept-answers.js';
import { SiteBuilder } from './site-builder.js';
import { siteLanguage } from './site-language.js';

const builder = document.querySelector('site-builder') as SiteBuilder;
answerFromKept(window);
const localize = await siteLanguage(document.documentElement.lang);
customElements.define(
  'site-builder',
  class extends SiteBuilder {
    override localize = localize;
  },
);
builder.removeAttribute('aria-busy');
// Links to the page's other languages keep the state.
document.querySelector('.languages')?.addEventListener('click', ({ target }) => {
  if (target instanceof HTMLAnchorElement) target.hash = location.hash;
});
