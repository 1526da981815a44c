// The options that filter a list's feeds.
import { html, nothing, type TemplateResult } from 'lit';
import type { Article } from '../../src/article/article.js';
import type { Localize } from '../../src/localization/localize.js';
import { countryName } from '../../src/view/country-name.js';
import { checkField, textField } from './fields.js';
import type { Found } from './find-document.js';
import {
  type BuilderState,
  counts,
  type Filter,
  namesIn,
  withAttribute,
  withName,
} from './state.js';

export interface ListOptionsView {
  localize: Localize;
  state: BuilderState;
  found: Found | undefined;
  onState: (state: BuilderState) => void;
}

const textOf = (text: string | { value: string }): string =>
  typeof text === 'string' ? text : text.value;

const countriesOf = ({ countries = [] }: Article): string[] =>
  countries.flatMap((country) => (typeof country === 'string' ? country : (country.code ?? [])));

/** Topics of an article, without names that contain a comma, the separator of the attribute. */
const topicsOf = ({ topics = [] }: Article): string[] =>
  topics
    .map((topic) => textOf(typeof topic === 'string' ? topic : topic.name))
    .filter((name) => !/[,;،]/.test(name));

const namesOf: Record<Filter, (article: Article) => string[]> = {
  country: countriesOf,
  topic: topicsOf,
};

interface Name {
  name: string;
  text: string;
}

/** Names to offer: those in the feed's articles, and those chosen already. */
function offered({ found, state, localize }: ListOptionsView, filter: Filter): Name[] {
  const named = (found?.feed?.items ?? []).flatMap(namesOf[filter]);
  const chosen = namesIn(filter, state.attributes[filter]);
  const { compare } = new Intl.Collator(localize.lang);
  return [...new Set([...named, ...chosen])]
    .map((name) => ({
      name,
      text: filter === 'country' ? (countryName(name, localize.lang)?.value ?? name) : name,
    }))
    .sort((one, other) => compare(one.text, other.text));
}

function filterField(view: ListOptionsView, filter: Filter, legend: string) {
  const { state, onState } = view;
  const names = offered(view, filter);
  if (!names.length) return nothing;
  const chosen = namesIn(filter, state.attributes[filter]);
  return html`<fieldset>
    <legend>${legend}</legend>
    <div class="checks">
      ${names.map(({ name, text }) =>
        checkField({
          name: filter,
          value: name,
          label: text,
          checked: chosen.includes(name),
          onChange: (isIn) => onState(withName(state, filter, name, isIn)),
        }),
      )}
    </div>
  </fieldset>`;
}

export function listOptions(view: ListOptionsView): TemplateResult {
  const { localize, state, onState } = view;
  const { msg } = localize;
  const { attributes } = state;
  return html`<div class="fields">
      ${textField({
        name: 'count',
        label: msg('Articles', { id: 'count', desc: 'Label: how many articles a list shows' }),
        value: attributes.count ?? '',
        placeholder: '6',
        onChange: (value) => onState(withAttribute(state, 'count', countIn(value))),
      })}
      ${textField({
        name: 'heading',
        label: msg('Heading', { id: 'heading', desc: 'Label: the text above a list' }),
        value: attributes.heading ?? '',
        dir: 'auto',
        onChange: (value) => onState(withAttribute(state, 'heading', value.trim())),
      })}
    </div>
    ${checkField({
      name: 'more',
      label: msg('A button for more', { id: 'more', desc: 'Checkbox: under a list' }),
      checked: attributes.more !== undefined,
      onChange: (isOn) => onState(withAttribute(state, 'more', isOn ? 'more' : '')),
    })}
    <div class="fields">
      ${textField({
        name: 'all-url',
        label: msg('Page with all news', {
          id: 'all-url',
          desc: 'Label of a field for an address',
        }),
        value: state.allUrl,
        placeholder: view.found?.feed?.url ?? '',
        onChange: (value) => onState({ ...state, allUrl: value.trim() }),
      })}
      ${textField({
        name: 'all-text',
        label: msg('Words of its link', {
          id: 'all-text',
          desc: 'Label: the text of the link to a page with all news',
        }),
        value: state.allText,
        dir: 'auto',
        onChange: (value) => onState({ ...state, allText: value.trim() }),
      })}
    </div>`;
}

/** `undefined` where the feed's articles name no countries and no topics. */
export function filterOptions(view: ListOptionsView): TemplateResult | undefined {
  const { msg } = view.localize;
  if (!offered(view, 'country').length && !offered(view, 'topic').length) return;
  return html`${filterField(view, 'country', msg('Only these countries', { id: 'only-countries', desc: 'Legend of a list of countries; none chosen means all' }))}
  ${filterField(view, 'topic', msg('Only these topics', { id: 'only-topics', desc: 'Legend of a list of topics; none chosen means all' }))}`;
}

/** A number from 1 to 50 as text, else `''`. */
function countIn(value: string): string {
  const count = Number(value.trim());
  return Number.isInteger(count) && count >= counts.least && count <= counts.most
    ? String(count)
    : '';
}
