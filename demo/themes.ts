// Shows the themes' own style sheets, so that what is read is what is used.
import ministry from './themes/ministry.css?raw';
import newsroom from './themes/newsroom.css?raw';

const sources: Record<string, string> = {
  './themes/ministry.css': ministry,
  './themes/newsroom.css': newsroom,
};

for (const code of document.querySelectorAll<HTMLElement>('[data-source]'))
  code.textContent = sources[code.dataset['source'] ?? ''] ?? '';
