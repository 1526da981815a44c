// The first step of the builder: an address, and what was found there.
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Localize } from '../../src/localization/localize.js';
import { articleAddress } from './address.js';
import { optionsOf } from './fields.js';
import { type Finding, type Found, isFound } from './find-document.js';
import { failureWords, foundWords, lackingSentences } from './finding-words.js';
import { feedSamples, sampleAddress, samples } from './samples.js';
import type { BuilderState, ShownElement } from './state.js';

export interface SourceView {
  localize: Localize;
  state: BuilderState;
  isSearching: boolean;
  finding: Finding | undefined;
  /** Results for a list's further feeds, by address. */
  further: ReadonlyMap<string, Finding>;
  onAddress: (address: string) => void;
  onState: (state: BuilderState) => void;
}

const technical = (lines: string[], { msg }: Localize) =>
  lines.length
    ? html`<details class="technical">
        <summary>
          ${msg('For the publisher', { id: 'for-publisher', desc: 'Opens technical lines on a document, in English' })}
        </summary>
        <ul lang="en" dir="ltr">
          ${lines.map((line) => html`<li>${line}</li>`)}
        </ul>
      </details>`
    : nothing;

/** The choice between a list of a feed and a card of its first article. */
function elementChoice({ localize: { msg }, state, onState }: SourceView, { feed }: Found) {
  if (!feed && state.element === 'card') return nothing;
  const entry = (value: ShownElement, text: string) =>
    html`<label class="check"
      ><input
        type="radio"
        name="element"
        value=${value}
        .checked=${live(state.element === value)}
        @change=${() => onState({ ...state, element: value })}
      /><span>${text}</span></label
    >`;
  return html`<fieldset class="choice">
    <legend>${msg('Show', { id: 'element', desc: 'Legend: a list, or one article' })}</legend>
    ${entry('list', msg('the newest as a list', { id: 'element-list', desc: 'What of a feed is shown, after “Show”' }))}
    ${entry('card', msg('its first article as a card', { id: 'element-card', desc: 'What of a feed is shown, after “Show”' }))}
  </fieldset>`;
}

const isText = (value: string): boolean => articleAddress(value) === undefined;

/** Results for each further feed. */
function furtherOutcome({ localize, state, further }: SourceView) {
  const lines = state.feeds.split(' ').filter(Boolean);
  return lines.map((line) => {
    const finding = further.get(articleAddress(line) ?? '');
    if (isText(line)) return html`<p class="bad"><bdi>${line}</bdi>: ${noAddress(localize)}</p>`;
    if (!finding) return nothing;
    return isFound(finding)
      ? html`<p class="good"><bdi dir="ltr">${line}</bdi>: ${foundWords(finding, localize)}</p>`
      : html`<p class="bad"><bdi dir="ltr">${line}</bdi>: ${failureWords(finding, localize)}</p>`;
  });
}

function furtherFeeds(view: SourceView) {
  const { localize, state, onState } = view;
  const { msg } = localize;
  return html`<details class="technical" ?open=${state.feeds !== ''}>
    <summary>
      ${msg('Add feeds of other sites', { id: 'further', desc: 'Opens a field for further addresses' })}
    </summary>
    <label class="field"
      ><span
        >${msg('Further feeds, one address per line', { id: 'feeds', desc: 'Label of a field of several lines' })}</span
      ><textarea
        name="feeds"
        rows="3"
        dir="ltr"
        spellcheck="false"
        autocomplete="off"
        .value=${live(state.feeds.replaceAll(' ', '\n'))}
        @change=${({ target }: Event) => {
          const { value } = target as HTMLTextAreaElement;
          onState({ ...state, feeds: value.split(/\s+/).filter(Boolean).join(' ') });
        }}
      ></textarea>
    </label>
    ${furtherOutcome(view)}
  </details>`;
}

const noAddress = ({ msg }: Localize) =>
  msg(
    'This is no address of a page on the web. The whole address, please: https://example.org/article',
    { id: 'no-address', desc: 'Said of what was typed' },
  );

function outcome(view: SourceView) {
  const { localize, state, isSearching, finding } = view;
  const { msg } = localize;
  if (isSearching)
    return html`<p class="quiet">
      ${msg('Looking for the article …', { id: 'searching', desc: 'While an address is read' })}
    </p>`;
  if (state.src && isText(state.src)) return html`<p class="bad">${noAddress(localize)}</p>`;
  if (!finding) return nothing;
  if (!isFound(finding))
    return html`<p class="bad">${failureWords(finding, localize)}</p>
      ${technical([finding.explanation].filter(Boolean), localize)}`;
  const lines = finding.problems.map(
    ({ path, expected, received }) => `${path}: expected ${expected}, got ${received}`,
  );
  return html`<p class="good">${foundWords(finding, localize)}</p>
    ${lackingSentences(finding, state, localize).map(
      (sentence) => html`<p class="warn">${sentence}</p>`,
    )}
    ${technical(lines, localize)}`;
}

/** Whether an input was pasted or dropped, and so is complete; typed text is not until the field changes. */
const isWhole = ({ inputType }: InputEvent): boolean => /^insertFrom(Paste|Drop)/.test(inputType);

const sampleOptions = (list: typeof samples | typeof feedSamples, chosen: string) =>
  optionsOf(
    list.map(({ file, name, lang }) => ({ value: file, text: `${name} (${lang})`, lang })),
    chosen,
  );

export function sourceTemplate(view: SourceView) {
  const { msg } = view.localize;
  const { state, finding, isSearching } = view;
  const sample =
    [...samples, ...feedSamples].find(({ file }) => sampleAddress(file) === state.src)?.file ?? '';
  const isListed = isFound(finding) && !isSearching;
  const valueOf = ({ target }: Event) => (target as HTMLInputElement).value;
  return html`<form
    id="source"
    class="source"
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      const { src } = (event.currentTarget as HTMLFormElement).elements as unknown as {
        src: HTMLInputElement;
      };
      view.onAddress(src.value);
    }}
  >
    <label class="field wide"
      ><span
        >${msg('Address of the article or feed', { id: 'address', desc: 'Label of the field for an address' })}</span
      ><input
        name="src"
        type="text"
        inputmode="url"
        enterkeyhint="go"
        autocomplete="off"
        spellcheck="false"
        dir="ltr"
        placeholder="https://example.org/news/article"
        aria-describedby="address-hint"
        .value=${live(state.src)}
        @change=${(event: Event) => view.onAddress(valueOf(event))}
        @input=${(event: InputEvent) => isWhole(event) && view.onAddress(valueOf(event))}
    /></label>
    <label class="field"
      ><span
        >${msg('Or a sample', { id: 'sample', desc: 'Label of a list of sample articles, after the field for an address' })}</span
      ><select
        name="sample"
        .value=${live(sample)}
        @change=${(event: Event) => valueOf(event) && view.onAddress(sampleAddress(valueOf(event)))}
      >
        <option value="">
          ${msg('Choose …', { id: 'choose', desc: 'First entry of the list of samples' })}
        </option>
        <optgroup
          label=${msg('Articles', { id: 'sample-articles', desc: 'Group of a list of samples' })}
        >
          ${sampleOptions(samples, sample)}
        </optgroup>
        <optgroup label=${msg('Feeds', { id: 'sample-feeds', desc: 'Group of a list of samples' })}>
          ${sampleOptions(feedSamples, sample)}
        </optgroup>
      </select></label
    >
    <p id="address-hint" class="hint">
      ${msg('The article’s page, a WordPress post, a site’s first page, a feed or its JSON: whatever you have. What you paste is read at once, what you type when you press Enter.', { id: 'address-hint', desc: 'Under the field for an address' })}
    </p>
    <div id="outcome" class="outcome" role="status">${outcome(view)}</div>
    ${
      isListed
        ? html`${elementChoice(view, finding)}${state.element === 'list' ? furtherFeeds(view) : nothing}`
        : nothing
    }
  </form>`;
}
