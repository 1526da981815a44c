import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { CardView } from '../domain/card-view.js';

const templates: TemplateStringsArray[] = [];

/** Lit has no place for a tag's name: its strings are made for each level, once, from a number. */
const stringsOf = (level: number): TemplateStringsArray => {
  const strings = [
    `<h${level} part="title" id="title" lang=`,
    ' dir=',
    '><a part="title-link" href=',
    ' target=',
    ' rel=',
    '><slot name="title" .textContent=',
    `></slot></a></h${level}>`,
  ];
  return (templates[level] ??= Object.assign(strings, { raw: strings }));
};

/** The title: one link for title and picture, at the page's level. */
export const renderHeading = ({
  title: { value, lang, dir },
  url,
  target,
  headingLevel,
}: CardView): TemplateResult =>
  html(
    stringsOf(headingLevel),
    lang,
    dir,
    // Without a URL an `<a>` is a placeholder, no link (HTML, 4.5.1), and the slot stays where it is.
    url ?? nothing,
    (url && target) || nothing,
    url ? 'noopener' : nothing,
    value,
  );
