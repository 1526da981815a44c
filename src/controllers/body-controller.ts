import type { CardView } from '../domain/card-view.js';
import { PartController } from './part-controller.js';
import type { PlaceholderHost } from './placeholder-controller.js';

const importSanitizer = () => import('../body-html/sanitize.js');

/** The body of an article that comes as HTML. What makes it safe is loaded when one does. */
export class BodyController {
  readonly #sanitizer: PartController<Awaited<ReturnType<typeof importSanitizer>>>;
  readonly #host: PlaceholderHost;
  #key = '';
  #fragment: DocumentFragment | undefined;
  /** The fragment is empty once it is inserted. */
  #text = '';

  constructor(host: PlaceholderHost) {
    this.#host = host;
    this.#sanitizer = new PartController(host, importSanitizer);
  }

  /**
   * The body to insert, always the same one while nothing changes. Where the page wants no body and the
   * article has no summary, the view gets its lead from it instead.
   */
  prepare(view: CardView, base: string): DocumentFragment | undefined {
    const { bodyHtml, headingLevel, target } = view;
    const sanitizer = bodyHtml ? this.#sanitizer.get() : undefined;
    if (!bodyHtml || !sanitizer) return;
    const options = { base, headingLevel, target };
    if (view.leadFromHtml) {
      const { lang, dir } = view.title;
      view.summary ??= { value: sanitizer.firstParagraph(bodyHtml, options), lang, dir };
      return;
    }
    this.#host.adoptStyles(sanitizer.bodyStyles);
    const key = JSON.stringify([bodyHtml, options]);
    if (key !== this.#key) {
      this.#fragment = sanitizer.sanitizeBody(bodyHtml, options);
      this.#text = this.#fragment.textContent;
    }
    this.#key = key;
    if (view.summary && sanitizer.beginsWith(this.#text, view.summary.value))
      view.summary = undefined;
    return this.#fragment;
  }
}
