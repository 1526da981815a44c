// Shows the style sheets of the themes that the page uses.
import ministry from './themes/ministry.css?raw';
import newsroom from './themes/newsroom.css?raw';

const sources: Record<string, string> = {
  './themes/ministry.css': ministry,
  './themes/newsroom.css': newsroom,
};

for (const code of document.querySelectorAll<HTMLElement>('[data-source]'))
  code.textContent = sources[code.dataset['source'] ?? ''] ?? '';
