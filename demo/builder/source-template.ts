// The first step: an address, and what was found there.
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Localize } from '../../src/localization/localize.js';
import { type Finding, isFound } from './find-document.js';
import { failureWords, foundWords, lackingSentences } from './finding-words.js';
import { sampleAddress, samples } from './samples.js';

export interface SourceView {
  localize: Localize;
  src: string;
  isAddress: boolean;
  isSearching: boolean;
  finding: Finding | undefined;
  hasLanguage: boolean;
  onAddress: (address: string) => void;
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

function outcome(view: SourceView) {
  const { localize, src, isAddress, isSearching, finding, hasLanguage } = view;
  const { msg } = localize;
  if (isSearching)
    return html`<p class="quiet">
      ${msg('Looking for the article …', { id: 'searching', desc: 'While an address is read' })}
    </p>`;
  if (src && !isAddress)
    return html`<p class="bad">
      ${msg('This is no address of a page on the web. The whole address, please: https://example.org/article', { id: 'no-address', desc: 'Said of what was typed' })}
    </p>`;
  if (!finding) return nothing;
  if (!isFound(finding))
    return html`<p class="bad">${failureWords(finding, localize)}</p>
      ${technical([finding.explanation].filter(Boolean), localize)}`;
  const lines = finding.problems.map(
    ({ path, expected, received }) => `${path}: expected ${expected}, got ${received}`,
  );
  return html`<p class="good">${foundWords(finding, localize)}</p>
    ${lackingSentences(finding, localize, hasLanguage).map(
      (sentence) => html`<p class="warn">${sentence}</p>`,
    )}
    ${technical(lines, localize)}`;
}

export function sourceTemplate(view: SourceView) {
  const { msg } = view.localize;
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
        >${msg('Address of the article', { id: 'address', desc: 'Label of the field for an address' })}</span
      ><input
        name="src"
        type="text"
        inputmode="url"
        autocomplete="off"
        spellcheck="false"
        dir="ltr"
        placeholder="https://example.org/news/article"
        aria-describedby="address-hint"
        .value=${live(view.src)}
        @change=${(event: Event) => view.onAddress(valueOf(event))}
    /></label>
    <label class="field"
      ><span
        >${msg('Or a sample', { id: 'sample', desc: 'Label of a list of sample articles, after the field for an address' })}</span
      ><select
        name="sample"
        .value=${live(samples.find(({ file }) => sampleAddress(file) === view.src)?.file ?? '')}
        @change=${(event: Event) => valueOf(event) && view.onAddress(sampleAddress(valueOf(event)))}
      >
        <option value="">
          ${msg('Choose …', { id: 'choose', desc: 'First entry of the list of samples' })}
        </option>
        ${samples.map(
          ({ file, name, lang }) =>
            html`<option value=${file} lang=${lang} ?selected=${sampleAddress(file) === view.src}>
              ${name} (${lang})
            </option>`,
        )}
      </select></label
    >
    <p id="address-hint" class="hint">
      ${msg('The article’s page, a WordPress post, a feed or its JSON: whatever you have. The text is fetched when you leave the field or press Enter.', { id: 'address-hint', desc: 'Under the field for an address' })}
    </p>
    <div id="outcome" class="outcome" role="status">${outcome(view)}</div>
  </form>`;
}
