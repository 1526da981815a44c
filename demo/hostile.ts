// A card in frames, each with one hostile style sheet; the first has none.
import { hostileStyles } from './hostile-styles.js';
import { inPageLanguage } from './page-texts.js';

const main = document.getElementById('frames')!;

for (const [title, css] of [['An empty page', ''], ...Object.entries(hostileStyles)] as const) {
  const figure = document.createElement('figure');
  const caption = document.createElement('figcaption');
  caption.textContent = inPageLanguage(title);
  // The names of the style sheets are English.
  if (css) Object.assign(caption, { lang: 'en', dir: 'ltr' });
  const source = document.createElement('code');
  source.textContent = css;
  const frame = document.createElement('iframe');
  frame.src = `./hostile-frame.html?style=${encodeURIComponent(title)}`;
  frame.title = title;
  frame.loading = 'lazy';
  figure.append(caption, source, frame);
  main.append(figure);
}
