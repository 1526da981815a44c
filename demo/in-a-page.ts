// Inserts each example into the page and shows its markup, so that both are the same.
import sheet from './in-a-page.css?raw';

/** Without the indentation that all lines share. */
const dedented = (markup: string): string => {
  const lines = markup.replace(/^\n|\s+$/g, '').split('\n');
  const shared = Math.min(...lines.filter(Boolean).map((line) => line.search(/\S/)));
  return lines.map((line) => line.slice(shared)).join('\n');
};

for (const template of document.querySelectorAll('template')) {
  const code = template.parentElement!.querySelector('code')!;
  code.textContent = dedented(template.innerHTML);
  template.replaceWith(template.content.cloneNode(true));
}
document.getElementById('sheet')!.textContent = sheet.trim();
