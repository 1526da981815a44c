import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { LinkView } from '../view/card-view.js';
import { memoize } from '../article/memoize.js';
import type { NoteView } from '../view/country-views.js';
import { element, leaf } from './leaf.js';
import { templateStrings } from './strings.js';

/** A text that is a link where it has an address, isolated from the texts around it. */
export const linkOrText = (
  part: string | undefined,
  { text: { value, lang, dir }, href }: LinkView,
  target: string,
  note?: NoteView,
): HTMLElement =>
  element(
    href ? 'a' : 'bdi',
    {
      part,
      ...(href && { href, rel: 'noopener', target: target || undefined }),
      lang,
      dir,
      'aria-describedby': note?.id,
    },
    value,
    // The marker belongs to the name: inside its isolate it stands at the name's end in both directions.
    ...(note ? [element('span', { class: 'marker' }, note.marker)] : []),
  );

/** Part names of items by their list's. */
const items = { links: 'link', topics: 'topic' };

const stringsOf = memoize((names) => {
  const [list = '', look = '', chips = ''] = names.split(' ');
  return templateStrings(
    `<div class="${look}"><span class="label" id="${list}" .textContent=`,
    `></span><ul part="${list}" class="${chips}" role="list" aria-labelledby="${list}">`,
    '</ul></div>',
  );
});

/** A list under its label, which is its name too. `names`: the list's, its look, that of its items. */
export const renderList = (names: string, label: string, content: unknown): TemplateResult =>
  html(stringsOf(names), label, content);

/** The same for texts and links; nothing where there are none. */
export const renderLinkList = (
  list: keyof typeof items,
  looks: string,
  label: string,
  links: LinkView[],
  target: string,
): TemplateResult | typeof nothing =>
  links.length
    ? renderList(
        `${list} ${looks}`,
        label,
        leaf(links, target, () =>
          links.map((link) => element('li', {}, linkOrText(items[list], link, target))),
        ),
      )
    : nothing;
