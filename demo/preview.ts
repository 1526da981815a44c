// The preview: a form, one live card, and the snippet for it.
import type { EuromedNewsCardElement } from '../src/index.js';
import { createSnippet } from './snippet.js';

const byId = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T;

const form = byId<HTMLFormElement>('builder');
const stage = byId('stage');
const outcome = byId('outcome');
const snippet = byId('snippet');
const copied = byId('copied');

const card = document.createElement('euromed-news-card');
stage.append(card);

const valueOf = (name: string): string =>
  (form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement).value.trim();

const setAttribute = (name: string, value: string) => {
  if (value) card.setAttribute(name, value);
  else card.removeAttribute(name);
};

const showSnippet = () => {
  const shown = current;
  snippet.textContent = createSnippet({
    script: new URL('../euromed-news-card.js', location.href).href,
    src: card.src,
    lang: valueOf('lang'),
    scheme: valueOf('scheme'),
    url: shown?.url ?? '',
    title: shown ? (typeof shown.title === 'string' ? shown.title : shown.title.value) : '',
    height: card.getBoundingClientRect().height,
  });
};

let current: EuromedNewsCardElement['article'] = null;

const update = () => {
  stage.style.inlineSize = `${valueOf('width')}px`;
  setAttribute('color-scheme', valueOf('scheme'));
  setAttribute('lang', valueOf('lang'));
  setAttribute('loading', 'eager');
  const src = valueOf('src');
  if (card.getAttribute('src') !== src) setAttribute('src', src);
  showSnippet();
};

card.addEventListener('euromed-load', ({ article }) => {
  current = article;
  outcome.textContent = 'The card is ready.';
  showSnippet();
});
card.addEventListener('euromed-error', ({ error }) => {
  outcome.textContent = error.message;
});
new ResizeObserver(showSnippet).observe(card);

form.addEventListener('input', update);
form.addEventListener('submit', (event) => {
  event.preventDefault();
  update();
  void card.reload();
});

byId('copy').addEventListener('click', () => {
  navigator.clipboard.writeText(snippet.textContent).then(
    () => (copied.textContent = 'Copied.'),
    () => {
      getSelection()?.selectAllChildren(snippet);
      copied.textContent = 'Press Ctrl+C or ⌘C to copy.';
    },
  );
});

(form.elements.namedItem('src') as HTMLInputElement).value = new URL(
  'articles/euromed-migration-v.fr.json',
  location.href,
).href;
update();
