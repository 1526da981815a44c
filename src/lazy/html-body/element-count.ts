// Counts the elements that a parser makes of tags. Open formatting elements are copied into each following block (HTML,
// 13.2.4.3), so that thirty open tags and a thousand paragraphs become thirty thousand elements.

/** Largest depth of nested formatting elements. */
const maxDepth = 30;

/** The formatting elements, which parsers copy. */
const formatting = /^(a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)$/;

/** Start tags after which parsers may ignore end tags, or read them as text. */
const hiding =
  /^(applet|caption|frameset|iframe|marquee|math|no\w+|object|plaintext|script|select|style|svg|table|td|template|textarea|th|title|xmp)$/;

/** Comments and unclosed values, which may contain the tags that follow. */
const beginsHiding = /<[!?]|<\/(?![a-z])|=\s*(?:"[^"]*|'[^']*)$/i;

/** Tags around which parsers insert further elements. */
const implying = /^(col|td|th|tr)$/;
const implied = 2;

/** Limits of the adoption agency algorithm: its runs per end tag, and copies per run (HTML, 13.2.6.4.7). */
const copiesAtEnd = { times: 8, each: 4 };

/**
 * Counts the elements that a parser makes, copies included: never fewer than the parser makes, whatever the markup, and
 * hardly more for the markup of an article.
 */
export class ElementCount {
  /** Number of elements so far. */
  elements = 0;
  #started = 0;
  /** Formatting elements that may be open, with the number of elements before each. */
  readonly #open: { name: string; started: number }[] = [];
  /** Number of these that end tags may not close, since the end tags may be hidden. */
  #kept = 0;

  /**
   * Counts a tag and the elements that parsers copy because of it. `false` for a tag that would open formatting deeper
   * than articles do: such a tag does not count, and the caller leaves it out.
   */
  add(name: string, isEnd: boolean): boolean {
    const isFormatting = formatting.test(name);
    // A link inside a link closes the outer one.
    if (isFormatting && (isEnd || name === 'a')) this.#end(name);
    if (isFormatting && isEnd) return true;
    if (isFormatting && this.#open.length >= maxDepth) return false;
    this.elements += 1 + this.#open.length + (implying.test(name) ? implied : 0);
    if (isFormatting) this.#open.push({ name, started: this.#started });
    else if (!isEnd) this.#started += 1;
    if (!isEnd && hiding.test(name)) this.#kept = this.#open.length;
    return true;
  }

  /** Checks a tag and the text after the tag for anything that may hide the tags that follow. */
  lookAt(piece: string): void {
    if (beginsHiding.test(piece)) this.#kept = this.#open.length;
  }

  #end(name: string): void {
    const index = this.#open.map((each) => each.name).lastIndexOf(name);
    const ended = this.#open[index];
    if (!ended || index < this.#kept) return;
    this.#open.splice(index, 1);
    const within = Math.min(this.#started - ended.started, copiesAtEnd.times);
    // Elements that were opened later are opened again afterwards.
    this.elements += within * copiesAtEnd.each + this.#open.length - index;
  }
}
