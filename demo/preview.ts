// The preview: a form, one live card, and the snippet for it.
import type { EuromedNewsCardElement } from '../src/index.js';
import { articleAddress } from './article-address.js';
import { addLanguageOptions } from './language-options.js';
import {
  createSnippet,
  fallbackOf,
  type SnippetForm,
  snippetForms,
  snippetNeeds,
} from '../src/snippets/snippets.js';

const byId = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T;

const form = byId<HTMLFormElement>('builder');
const stage = byId('stage');
const outcome = byId('outcome');
const snippet = byId('snippet');
const copy = byId<HTMLButtonElement>('copy');
const copied = byId('copied');
const needs = byId('needs');
const place = byId<HTMLSelectElement>('place');
const address = form.elements.namedItem('src') as HTMLInputElement;

/** The script and the iframe page beside the demo, also while the demo runs from the sources. */
const script = new URL('card/euromed-news-card.js', location.href).href;
const embed = new URL('card/embed.html', location.href).href;

const card = document.createElement('euromed-news-card');
card.loading = 'eager';
stage.append(card);

/** The article on show; none while another is on its way, or after it failed. */
let current: EuromedNewsCardElement['article'] = null;

const valueOf = (name: string): string =>
  (form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement).value.trim();

const setAttribute = (name: string, value: string) => {
  if (value) card.setAttribute(name, value);
  else card.removeAttribute(name);
};

const showSnippet = () => {
  copy.hidden = !current;
  needs.textContent = '';
  if (!current) {
    snippet.textContent = 'The snippet is here as soon as the card shows the article.';
    return;
  }
  const kind = place.value as SnippetForm;
  const { src } = card;
  const lang = valueOf('lang');
  snippet.textContent = createSnippet(kind, {
    src,
    script,
    embed,
    attributes: { lang, 'color-scheme': valueOf('scheme') },
    fallback: fallbackOf(current, lang),
    height: card.getBoundingClientRect().height,
  });
  needs.textContent = snippetNeeds(kind, { src, script });
};

/** How the card looks: no request. */
const showOptions = () => {
  stage.style.inlineSize = `${valueOf('width')}px`;
  setAttribute('color-scheme', valueOf('scheme'));
  setAttribute('lang', valueOf('lang'));
  showSnippet();
};

/** Another article, once its address is complete. */
const showArticle = () => {
  const src = articleAddress(address.value);
  address.setCustomValidity(
    src ? '' : 'The whole address, please: https://example.org/article.json',
  );
  if (!src) {
    current = null;
    card.removeAttribute('src');
    outcome.textContent = 'This is no address of a document on the web.';
  } else if (card.src !== src) {
    current = null;
    address.value = src;
    card.src = src;
    outcome.textContent = '';
  }
  copied.textContent = '';
  showOptions();
};

card.addEventListener('euromed-load', ({ article }) => {
  current = article;
  outcome.textContent = 'The card is ready.';
  showSnippet();
});
card.addEventListener('euromed-error', ({ error }) => {
  // Where another language failed, the article stays.
  if (card.state === 'error') current = null;
  outcome.textContent = error.message;
  showSnippet();
});
new ResizeObserver(showSnippet).observe(card);

// A request for each key would ask hosts for addresses that nobody meant.
address.addEventListener('change', showArticle);
form.addEventListener('input', ({ target }) => {
  if (target !== address) showOptions();
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  const { src } = card;
  showArticle();
  if (card.src === src) void card.reload();
});

copy.addEventListener('click', () => {
  navigator.clipboard.writeText(snippet.textContent).then(
    () => (copied.textContent = 'Copied.'),
    () => {
      getSelection()?.selectAllChildren(snippet);
      copied.textContent = 'Press Ctrl+C or ⌘C to copy.';
    },
  );
});

// As text alone: a block editor makes a listing of what comes from a <pre>.
snippet.addEventListener('copy', (event) => {
  event.clipboardData?.setData('text/plain', getSelection()?.toString() ?? '');
  event.preventDefault();
});

for (const [kind, where] of Object.entries(snippetForms)) place.add(new Option(where, kind));
place.addEventListener('change', () => {
  copied.textContent = '';
  showSnippet();
});

addLanguageOptions(form.elements.namedItem('lang') as HTMLSelectElement);
address.value = new URL('articles/euromed-migration-v.fr.json', location.href).href;
showArticle();
