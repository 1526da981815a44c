// The second step of the builder: options of the card or list.
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { shareTargets } from '../../src/lazy/share-menu/share-targets.js';
import type { Localize } from '../../src/localization/localize.js';
import { checkField, optionsOf, selectField, textField } from './fields.js';
import type { Found } from './find-document.js';
import { partLabels, tokenLabels, valueLabels } from './labels.js';
import { filterOptions, listOptions } from './list-options.js';
import { languageChoices, regionChoices } from './languages.js';
import {
  type AttributeName,
  type BuilderState,
  type Choice,
  choices,
  colorTokens,
  maxKeptSheetLength,
  parts,
  shareServices,
  tokenNames,
  type TokenName,
  usualValue,
  withAttribute,
  withToken,
  withWord,
} from './state.js';

export interface OptionsView {
  localize: Localize;
  state: BuilderState;
  found: Found | undefined;
  /** The style sheet at the given address failed to load. */
  isSheetMissing: boolean;
  /** Texts with too little contrast on the theme's background. */
  faint: { name: TokenName; ratio: number }[];
  onState: (state: BuilderState) => void;
}

const shareLabels = ({ msg }: Localize): Record<string, string | undefined> => ({
  ...Object.fromEntries(shareTargets.map(({ service, brand }) => [service, brand])),
  copy: msg('Copy the link', { id: 'share-by-link', desc: 'A way to share' }),
  email: msg('Email', { id: 'share-by-email', desc: 'A way to share' }),
  native: msg('The device’s own menu', { id: 'share-by-device', desc: 'A way to share' }),
});

function languages({ localize: { msg }, state, found, onState }: OptionsView) {
  const asOptions = (list: typeof languageChoices) =>
    list.map(({ value, text, dir }) => ({ value, text, lang: value, dir }));
  const field = (name: 'lang' | 'article-lang', label: string, none: string) =>
    selectField({
      name,
      label,
      value: state.attributes[name] ?? '',
      options: html`${optionsOf([{ value: '', text: none }, ...asOptions(languageChoices)], state.attributes[name] ?? '')}
      ${
        name === 'lang'
          ? html`<optgroup
              label=${msg('Arabic, as a region writes dates', { id: 'regions', desc: 'Group of a list of languages' })}
            >
              ${optionsOf(asOptions(regionChoices), state.attributes.lang ?? '')}
            </optgroup>`
          : ''
      }`,
      onChange: (value) => onState(withAttribute(state, name, value)),
    });
  const isCard = state.element === 'card';
  return html`${field(
    'lang',
    isCard
      ? msg('Language of the card', { id: 'lang', desc: 'Label of a list of languages' })
      : msg('Language of the list', { id: 'lang-list', desc: 'Label of a list of languages' }),
    msg('As the page', { id: 'lang-page', desc: 'First entry of a list of languages' }),
  )}
  ${
    state.attributes.lang
      ? nothing
      : html`<p class="hint">
          ${msg('The page where you paste it decides: on an English page labels and dates are in English.', { id: 'lang-page-hint', desc: 'Under the list of languages, while “As the page” is chosen' })}
        </p>`
  }
  ${
    isCard && (found?.lacking.includes('lang') || state.attributes['article-lang'])
      ? field(
          'article-lang',
          msg('Language of the text', {
            id: 'article-lang',
            desc: 'Label of a list of languages: the article’s own, where the document names none',
          }),
          msg('As the document says', {
            id: 'article-lang-none',
            desc: 'First entry of a list of languages',
          }),
        )
      : ''
  }`;
}

function choiceField(view: OptionsView, name: Choice, label: string) {
  const { localize, state, onState } = view;
  const labels = valueLabels(localize);
  const value = state.attributes[name] ?? usualValue(state.element, name);
  return selectField({
    name,
    label,
    value,
    options: optionsOf(
      name === 'heading-level'
        ? [...choices[name]].sort().map((one) => ({ value: one, text: `h${one}` }))
        : choices[name].map((one) => ({ value: one, text: labels[`${name}-${one}`] ?? one })),
      value,
    ),
    onChange: (chosen) => onState(withAttribute(state, name, chosen)),
  });
}

function words(
  { state, onState }: OptionsView,
  name: 'hide' | 'show' | 'share-targets',
  all: readonly string[],
  labels: Record<string, string | undefined>,
) {
  const given = state.attributes[name]?.split(' ') ?? [];
  return all.map((word) =>
    checkField({
      name,
      value: word,
      label: labels[word] ?? word,
      checked: given.includes(word),
      onChange: (isIn) => onState(withWord(state, name, word, isIn, all)),
    }),
  );
}

const template = (
  { state, onState }: OptionsView,
  name: AttributeName,
  label: string,
  placeholder: string,
) =>
  textField({
    name,
    label,
    value: state.attributes[name] ?? '',
    placeholder,
    onChange: (value) => onState(withAttribute(state, name, value.trim())),
  });

function theme(view: OptionsView) {
  const { localize, state, faint, onState } = view;
  const { msg } = localize;
  const labels = tokenLabels(localize);
  const set = (name: TokenName) => (value: string) => onState(withToken(state, name, value));
  return html`<div class="fields">
      ${tokenNames.map((name) =>
        textField({
          name: `theme-${name}`,
          label: labels[name],
          value:
            name === 'radius'
              ? (state.theme.radius ?? '').replace(/px$/, '')
              : (state.theme[name] ?? ''),
          placeholder: colorTokens.includes(name)
            ? '#003399'
            : name === 'radius'
              ? '4'
              : 'Georgia, serif',
          onChange:
            name === 'radius'
              ? (value) => set(name)(/^\d{1,2}$/.test(value.trim()) ? `${value.trim()}px` : '')
              : set(name),
        }),
      )}
    </div>
    <div role="status">
      ${faint.map(
        ({ name, ratio }) =>
          html`<p class="warn">
            ${labels[name]}: ${ratio.toFixed(1)} : 1.
            ${msg('Too faint on this background: text needs 4.5 : 1.', { id: 'faint', desc: 'Warning, after the name of a colour and its contrast' })}
          </p>`,
      )}
    </div>`;
}

function page({ localize, state, isSheetMissing, onState }: OptionsView) {
  const { msg } = localize;
  return html`<label class="field"
      ><span
        >${msg('Your style sheet: its address, or its text', { id: 'css', desc: 'Label of a field of several lines' })}</span
      ><textarea
        name="css"
        rows="5"
        dir="ltr"
        spellcheck="false"
        autocomplete="off"
        placeholder="https://example.org/style.css"
        .value=${live(state.css)}
        @change=${({ target }: Event) =>
          onState({ ...state, css: (target as HTMLTextAreaElement).value.trim() })}
      ></textarea>
    </label>
    <div role="status">
      ${
        isSheetMissing
          ? html`<p class="warn">
              ${msg('There is no style sheet at this address that could be read. Paste its text.', { id: 'css-missing', desc: 'Under the field for a style sheet' })}
            </p>`
          : nothing
      }
      ${
        state.css.length > maxKeptSheetLength
          ? html`<p class="hint">
              ${msg('This text is too long for the page’s address: it is gone when you leave.', { id: 'css-long', desc: 'Under the field for a style sheet' })}
            </p>`
          : nothing
      }
    </div>`;
}

const group = (name: string, legend: string, content: unknown, isOpen = false) =>
  html`<details class="group" data-group=${name} ?open=${isOpen}>
    <summary>${legend}</summary>
    <div class="content">${content}</div>
  </details>`;

function listGroups(view: OptionsView) {
  const { msg } = view.localize;
  const { country, topic } = view.state.attributes;
  const filters = filterOptions(view);
  const isChosen = Boolean(country ?? topic);
  return html`${group('list', msg('What the list shows', { id: 'group-list', desc: 'Heading of a group of options' }), listOptions(view), true)}
  ${filters ? group('filter', msg('Countries and topics', { id: 'group-filter', desc: 'Heading of a group of options: which articles a list shows' }), filters, isChosen) : nothing}`;
}

export function optionsTemplate(view: OptionsView) {
  const { localize, state } = view;
  const { msg } = localize;
  const labels = partLabels(localize);
  return html`<form
    id="builder"
    class="options"
    @submit=${(event: Event) => event.preventDefault()}
  >
    <div class="fields">
      ${choiceField(view, 'layout', msg('Layout', { id: 'layout', desc: 'Label of a list of layouts' }))}
      ${languages(view)}
    </div>
    ${state.element === 'list' ? listGroups(view) : nothing}
    ${group(
      'looks',
      msg('Looks', { id: 'group-looks', desc: 'Heading of a group of options' }),
      html`<div class="fields">
        ${choiceField(view, 'appearance', msg('Box', { id: 'appearance', desc: 'Label: the card’s edge and background' }))}
        ${choiceField(view, 'image-position', msg('Picture', { id: 'image-position', desc: 'Label: where the picture stands' }))}
        ${state.element === 'card' ? choiceField(view, 'body', msg('Text', { id: 'body', desc: 'Label: how much of the text is shown' })) : nothing}
        ${choiceField(view, 'color-scheme', msg('Colour scheme', { id: 'color-scheme', desc: 'Label: light or dark' }))}
        ${choiceField(view, 'heading-level', msg('Heading level', { id: 'heading-level', desc: 'Label: h1 to h6' }))}
      </div>`,
    )}
    ${group(
      'parts',
      msg('Parts', { id: 'group-parts', desc: 'Heading of a group of options' }),
      html`<fieldset>
          <legend>
            ${msg('Leave out', { id: 'hide', desc: 'Parts that the card does not show' })}
          </legend>
          <div class="checks">${words(view, 'hide', parts, labels)}</div>
        </fieldset>
        <fieldset>
          <legend>
            ${msg('Show though the layout leaves it out', { id: 'show', desc: 'Parts that the card shows in any layout' })}
          </legend>
          <div class="checks">${words(view, 'show', parts, labels)}</div>
        </fieldset>`,
    )}
    ${group(
      'links',
      msg('Sharing and links', { id: 'group-links', desc: 'Heading of a group of options' }),
      html`<fieldset>
          <legend>
            ${msg('Share with these only', { id: 'share-targets', desc: 'Legend of a list of share services; none chosen means all' })}
          </legend>
          <div class="checks">
            ${words(view, 'share-targets', shareServices, shareLabels(localize))}
          </div>
        </fieldset>
        <div class="fields">
          ${template(view, 'country-href', msg('Countries lead to', { id: 'country-href', desc: 'Label: address template of links on countries' }), 'https://example.org/{code}')}
          ${template(view, 'topic-href', msg('Topics lead to', { id: 'topic-href', desc: 'Label: address template of links on topics' }), 'https://example.org/?tag={topic}')}
        </div>`,
    )}
    ${group('page', msg('As on your page', { id: 'group-page', desc: 'Heading of a group of options: a page with the reader’s own style sheet' }), page(view))}
    ${group('theme', msg('Theme', { id: 'group-theme', desc: 'Heading of a group of options: colours, typeface' }), theme(view))}
  </form>`;
}
