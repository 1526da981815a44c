// The third step: where it goes, what is pasted, what the site must have.
import { html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../../src/localization/localize.js';
import { snippetNeeds } from '../../src/snippets/snippets.js';
import type { CopyController } from './copy-controller.js';
import { checkField, optionsOf, selectField } from './fields.js';
import { placeHints, placeLabels } from './labels.js';
import { type Built, formOf, hasOwnRule, snippetOf, themeRule } from './snippet.js';
import { type BuilderState, type Place, places } from './state.js';

export interface SnippetView {
  localize: Localize;
  state: BuilderState;
  /** `undefined` while there is no card. */
  built: Built | undefined;
  copying: CopyController;
  onState: (state: BuilderState) => void;
}

/** What the place must have besides, with the lines to copy. */
function needs({ localize: { msg }, state }: SnippetView, built: Built) {
  const form = formOf(state.place);
  if (form === 'html') return nothing;
  if (state.place === 'ahead') {
    const line = `<script type="module" src="${built.script}"></script>`;
    return html`<p>
        ${msg('So that readers can switch languages and share, the page loads the script:', { id: 'needs-ahead', desc: 'Before a line of code' })}
      </p>
      <pre tabindex="0" aria-label="HTML" role="region"><code>${line}</code></pre>`;
  }
  return html`<details class="technical">
    <summary>
      ${msg('Once for the whole site, by its webmaster', { id: 'needs', desc: 'Opens what a site must have before snippets become cards' })}
    </summary>
    <p id="needs" lang="en" dir="ltr">${snippetNeeds(form, built)}</p>
  </details>`;
}

const outcome = ({ localize: { msg }, copying }: SnippetView) =>
  copying.outcome === 'copied'
    ? msg('Copied.', { id: 'copied', desc: 'Said after the snippet was copied' })
    : copying.outcome === 'selected'
      ? msg('The snippet is selected: press Ctrl+C or ⌘C to copy it.', {
          id: 'copy-by-hand',
          desc: 'Said where the browser refuses to copy',
        })
      : '';

/** As text alone: a block editor makes a listing of what comes from a <pre>. */
const copyAsText = (event: ClipboardEvent): void => {
  event.clipboardData?.setData('text/plain', getSelection()?.toString() ?? '');
  event.preventDefault();
};

function lines(view: SnippetView, built: Built) {
  const { localize, state, copying } = view;
  const { msg } = localize;
  const rule = hasOwnRule(state) || state.place === 'embed' ? '' : themeRule(state);
  return html`<p class="where">${placeHints(localize)[state.place]}</p>
    <pre
      tabindex="0"
      role="region"
      aria-labelledby="snippet-title"
    ><code id="snippet" @copy=${copyAsText}>${snippetOf(state, built)}</code></pre>
    <div class="actions">
      <button
        id="copy"
        type="button"
        @click=${({ currentTarget }: Event) =>
          void copying.copy(
            (currentTarget as Element).closest('section')!.querySelector('#snippet')!,
          )}
      >
        ${msg('Copy the snippet', { id: 'copy', desc: 'Button' })}
      </button>
      <span id="copied" role="status">${outcome(view)}</span>
    </div>
    ${
      rule
        ? html`<p class="where">
              ${msg('The theme, once, in the site’s style sheet:', { id: 'theme-rule', desc: 'Before a rule of CSS' })}
            </p>
            <pre tabindex="0" role="region" aria-label="CSS"><code id="rule">${rule}</code></pre>`
        : nothing
    }
    ${needs(view, built)}`;
}

export function snippetTemplate(view: SnippetView): TemplateResult {
  const { localize, state, built, onState } = view;
  const { msg } = localize;
  const labels = placeLabels(localize);
  return html`<div class="fields">
      ${selectField({
        name: 'place',
        label: msg('Where will you paste it?', { id: 'place', desc: 'Label of a list of places' }),
        value: state.place,
        options: optionsOf(
          places.map((value) => ({ value, text: labels[value] })),
          state.place,
        ),
        onChange: (value) => onState({ ...state, place: value as Place }),
      })}
    </div>
    ${checkField({
      name: 'strict',
      label: msg('The site’s policy forbids style attributes', {
        id: 'strict',
        desc: 'Checkbox: Content-Security-Policy without inline styles',
      }),
      checked: !state.style,
      onChange: (isStrict) => onState({ ...state, style: !isStrict }),
    })}
    ${
      built
        ? lines(view, built)
        : html`<p id="snippet" class="quiet">
            ${msg('The snippet is here as soon as the card shows the article.', { id: 'no-snippet', desc: 'In place of the snippet' })}
          </p>`
    }`;
}
