// @ts-check
// A page around rendered cards.

/** @param {string} text in the quotes of an attribute */
const quoted = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/**
 * @param {readonly string[]} cards
 * @param {string} lang language of the page; empty where unknown
 * @param {string | undefined} script address of the card's script; none without it
 */
export const pageWith = (cards, lang, script) => `<!doctype html>
<html${lang && ` lang="${quoted(lang)}"`}>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>News</title>
${script ? `<script type="module" src="${quoted(script)}"></script>\n` : ''}<main>
${cards.join('\n')}
</main>
</html>
`;
