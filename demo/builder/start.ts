// The builder, once its texts are there.
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
// The languages of the page keep what was chosen.
document.querySelector('.languages')?.addEventListener('click', ({ target }) => {
  if (target instanceof HTMLAnchorElement) target.hash = location.hash;
});
