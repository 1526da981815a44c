import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { CardView } from '../view/card-view.js';
import { foldedCount } from '../view/folded-lists.js';
import type { LanguageView } from '../view/language-views.js';
import type { Localize } from '../localization/localize.js';
import type { CardActions } from './card-actions.js';
import type { CardStatus } from './card-status.js';
import { renderFolded, renderList, renderMore } from './list.js';
import { staticSubtree } from './static-subtree.js';

const renderLanguage = (
  { lang, name, current, inPlace, href }: LanguageView,
  target: string,
  { selectLanguage }: CardActions,
): TemplateResult => {
  const select = (event: Event) => selectLanguage(event, lang);
  if (current)
    // Not a tab stop, but focused when the reader has just chosen this language. While another language is loading, a
    // click or Enter returns to this one.
    return html`<li>
      <span
        part="language"
        tabindex="-1"
        lang=${name.lang}
        dir=${name.dir}
        aria-current="true"
        @click=${inPlace ? select : nothing}
        @keydown=${inPlace ? (event: KeyboardEvent) => event.key === 'Enter' && select(event) : nothing}
        >${name.value}</span
      >
    </li>`;
  return href || !inPlace
    ? html`<li>
        <a
          part="language"
          href=${href ?? nothing}
          target=${target || nothing}
          rel="noopener"
          lang=${name.lang}
          dir=${name.dir}
          hreflang=${lang}
          @click=${inPlace ? select : nothing}
          >${name.value}</a
        >
      </li>`
    : html`<li>
        <button part="language" type="button" lang=${name.lang} dir=${name.dir} @click=${select}>
          ${name.value}
        </button>
      </li>`;
};

/** The language switch. */
export function renderLanguages(
  view: CardView,
  l10n: Localize,
  { more, noScript }: CardStatus,
  actions: CardActions,
): unknown {
  const { languages, target } = view;
  if (languages.length === 0) return nothing;
  const label = l10n.msg('Read in', {
    id: 'languages',
    desc: 'Label of the list of languages that the article can be read in',
  });
  const folded = foldedCount('languages', view);
  const text = folded ? more('languages', folded) : '';
  const render = () => {
    const items = languages.map((language) => renderLanguage(language, target, actions));
    const all =
      noScript && folded
        ? renderFolded('languages', undefined, items, view, text, noScript)
        : folded
          ? [items, renderMore('languages', text, l10n, actions)]
          : items;
    return renderList('languages', { group: 'languages', describedBy: 'title' }, l10n, label, all);
  };
  // Not static where the elements, and the focus in them, must survive a switch of language or unfolding.
  return folded || languages.some(({ inPlace }) => inPlace)
    ? render()
    : staticSubtree(languages, l10n.locale + label + target, render);
}
