// Headings that scripts of the gallery write, in the language of their page.

const texts = JSON.parse(document.getElementById('texts')?.textContent ?? '{}') as Record<
  string,
  string
>;

/** The text in the page's language. `english`: as in demo/site/gallery-texts.mjs. */
export const inPageLanguage = (english: string): string => texts[english] ?? english;
