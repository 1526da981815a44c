import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { CardView } from '../view/card-view.js';
import { memoize } from '../article/memoize.js';
import { templateStrings } from './strings.js';

const stringsOf = memoize((level) =>
  templateStrings(
    `<h${level} part="title" id="title" lang=`,
    ' dir=',
    '><a part="title-link" href=',
    ' target=',
    ' rel=',
    '><slot name="title" .textContent=',
    `></slot></a></h${level}>`,
  ),
);

/** The title: one link for title and picture, at the page's level. */
export const renderHeading = ({
  title: { value, lang, dir },
  url,
  target,
  headingLevel,
}: CardView): TemplateResult =>
  html(
    stringsOf(`${headingLevel}`),
    lang,
    dir,
    // Without a URL an `<a>` is a placeholder, no link (HTML, 4.5.1), and the slot stays where it is.
    url ?? nothing,
    (url && target) || nothing,
    url ? 'noopener' : nothing,
    value,
  );
