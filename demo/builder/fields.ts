// Fields of the builder's form, as templates.
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';

export interface SelectOption {
  value: string;
  text: string;
  lang?: string;
  dir?: string;
}

const option = ({ value, text, lang, dir }: SelectOption, selected: string) =>
  lang
    ? html`<option value=${value} lang=${lang} dir=${dir ?? 'auto'} ?selected=${value === selected}>
        ${text}
      </option>`
    : html`<option value=${value} ?selected=${value === selected}>${text}</option>`;

export const optionsOf = (options: readonly SelectOption[], selected: string) =>
  repeat(
    options,
    ({ value }) => value,
    (one) => option(one, selected),
  );

export const selectField = (field: {
  name: string;
  label: string;
  value: string;
  options: unknown;
  onChange: (value: string) => void;
}): TemplateResult =>
  html`<label class="field"
    ><span>${field.label}</span
    ><select
      name=${field.name}
      .value=${live(field.value)}
      @change=${({ target }: Event) => field.onChange((target as HTMLSelectElement).value)}
    >
      ${field.options}
    </select></label
  >`;

export const textField = (field: {
  name: string;
  label: string;
  value: string;
  placeholder?: string;
  /** Direction of the field's text. Default: `ltr`, for addresses and colours. */
  dir?: 'auto' | 'ltr';
  onChange: (value: string) => void;
}): TemplateResult =>
  html`<label class="field"
    ><span>${field.label}</span
    ><input
      name=${field.name}
      type="text"
      dir=${field.dir ?? 'ltr'}
      spellcheck="false"
      autocomplete="off"
      placeholder=${field.placeholder ?? ''}
      .value=${live(field.value)}
      @change=${({ target }: Event) => field.onChange((target as HTMLInputElement).value)}
  /></label>`;

export const checkField = (field: {
  name: string;
  value?: string;
  label: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}): TemplateResult =>
  html`<label class="check"
    ><input
      type="checkbox"
      name=${field.name}
      value=${field.value ?? 'on'}
      .checked=${live(field.checked)}
      @change=${({ target }: Event) => field.onChange((target as HTMLInputElement).checked)}
    /><span>${field.label}</span></label
  >`;
