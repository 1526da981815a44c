import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { CardView } from '../view/card-view.js';

/** The title, a heading of the level that the page sets. One link serves title and picture. */
export function renderHeading({
  title: { value, lang, dir },
  url,
  target,
  headingLevel,
}: CardView): TemplateResult {
  // An `<a>` without `href` is a placeholder (HTML, 4.5.1); the slot keeps its place.
  const link = html`<a
    part="title-link"
    href=${url ?? nothing}
    target=${(url && target) || nothing}
    rel=${url ? 'noopener' : nothing}
    ><slot name="title">${value}</slot></a
  >`;
  // Lit's templates cannot have an expression as a tag name.
  switch (headingLevel) {
    case 1:
      return html`<h1 part="title" id="title" lang=${lang} dir=${dir}>${link}</h1>`;
    case 2:
      return html`<h2 part="title" id="title" lang=${lang} dir=${dir}>${link}</h2>`;
    case 4:
      return html`<h4 part="title" id="title" lang=${lang} dir=${dir}>${link}</h4>`;
    case 5:
      return html`<h5 part="title" id="title" lang=${lang} dir=${dir}>${link}</h5>`;
    case 6:
      return html`<h6 part="title" id="title" lang=${lang} dir=${dir}>${link}</h6>`;
    default:
      return html`<h3 part="title" id="title" lang=${lang} dir=${dir}>${link}</h3>`;
  }
}
