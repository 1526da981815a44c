// Paragraphs of a wanted length, made of the article's own words in an order that is the same every
// time: repeating the paragraphs would compress to nothing, as no real article does.
const paragraphLength = 500;

function pseudoRandom(seed) {
  let state = seed;
  return (below) => {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** About `kilobytes` kB of text in UTF-8. */
export function longBody({ body, summary }, kilobytes) {
  const words = [...body, summary].join(' ').split(' ');
  const next = pseudoRandom(kilobytes);
  const paragraphs = [];
  for (let left = kilobytes * 1000; left > 0;) {
    let paragraph = '';
    while (paragraph.length < Math.min(paragraphLength, left)) {
      paragraph += (paragraph && ' ') + words[next(words.length)];
    }
    paragraphs.push(paragraph);
    left -= Buffer.byteLength(paragraph);
  }
  return paragraphs;
}
