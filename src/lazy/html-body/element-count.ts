// How many elements a parser makes of tags. Formatting that is open when a block ends is copied into all that follows
// (HTML, 13.2.4.3): thirty tags, and each of thousands of paragraphs becomes thirty elements.

/** More formatting, one within the other, no article has. */
const maxDepth = 30;

/** What parsers copy. */
const formatting = /^(a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)$/;

/** Start tags after which end tags may be no tags, or end nothing of what was open before. */
const hiding =
  /^(applet|caption|frameset|iframe|marquee|math|no\w+|object|plaintext|script|select|style|svg|table|td|template|textarea|th|title|xmp)$/;

/** Comments and unfinished values, in which tags that follow may be hidden. */
const beginsHiding = /<[!?]|<\/(?![a-z])|=\s*(?:"[^"]*|'[^']*)$/i;

/** Tags that imply others around them, and how many. */
const implying = /^(col|td|th|tr)$/;
const implied = 2;

/** How often the end of formatting with blocks in it is tried, and what is copied each time (13.2.6.4.7). */
const copiesAtEnd = { times: 8, each: 4 };

/**
 * Counts the elements that a parser makes, copies among them: never fewer than it really makes, whatever the markup,
 * and hardly more where the markup is an article's.
 */
export class ElementCount {
  /** How many, so far. */
  elements = 0;
  #started = 0;
  /** Formatting that may be open, and how many other elements had started before it. */
  readonly #open: { name: string; started: number }[] = [];
  /** How many of these no end tag is trusted to end. */
  #kept = 0;

  /**
   * Counts a tag and the elements that parsers copy because of it. `false` for a tag that would open formatting deeper
   * than articles do: such a tag does not count, and the caller leaves it out.
   */
  add(name: string, isEnd: boolean): boolean {
    const isFormatting = formatting.test(name);
    // A link ends the one that it stands in.
    if (isFormatting && (isEnd || name === 'a')) this.#end(name);
    if (isFormatting && isEnd) return true;
    if (isFormatting && this.#open.length >= maxDepth) return false;
    this.elements += 1 + this.#open.length + (implying.test(name) ? implied : 0);
    if (isFormatting) this.#open.push({ name, started: this.#started });
    else if (!isEnd) this.#started += 1;
    if (!isEnd && hiding.test(name)) this.#kept = this.#open.length;
    return true;
  }

  /** Looks for what may hide the tags that follow: in a tag, and the text after it. */
  lookAt(piece: string): void {
    if (beginsHiding.test(piece)) this.#kept = this.#open.length;
  }

  #end(name: string): void {
    const index = this.#open.map((each) => each.name).lastIndexOf(name);
    const ended = this.#open[index];
    if (!ended || index < this.#kept) return;
    this.#open.splice(index, 1);
    const within = Math.min(this.#started - ended.started, copiesAtEnd.times);
    // What was opened later is opened again after it.
    this.elements += within * copiesAtEnd.each + this.#open.length - index;
  }
}
