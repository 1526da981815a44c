// The preview, with an edge that can be dragged.
import { html, nothing, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import type { Localize } from '../../src/localization/localize.js';
import { optionsOf, selectField } from './fields.js';
import { type BuilderState, widths } from './state.js';
import type { WidthController } from './width-controller.js';

export interface StageView {
  localize: Localize;
  state: BuilderState;
  /** The card or list; `undefined` until a document is found. */
  shown: Element | undefined;
  /** Width on show in CSS pixels, less than chosen in a narrower window; 0 without a card. */
  shownWidth: number;
  edge: WidthController;
  onState: (state: BuilderState) => void;
}

const isOneOf = <T extends string>(values: readonly T[], value: string): value is T =>
  values.includes(value as T);

export function stageTemplate({
  localize,
  state,
  shown,
  shownWidth,
  edge,
  onState,
}: StageView): TemplateResult {
  const isCut = shownWidth > 0 && shownWidth < state.width;
  const { msg, dir } = localize;
  const asPage = msg('As this page', {
    id: 'page-around-same',
    desc: 'First entry: direction or colour scheme of the page around the card',
  });
  return html`<div class="around">
      ${selectField({
        name: 'page-dir',
        label: msg('Page reads', {
          id: 'page-dir',
          desc: 'Label: direction of the page around the card',
        }),
        value: state.pageDir,
        options: optionsOf(
          [
            { value: '', text: asPage },
            {
              value: 'ltr',
              text: msg('from left to right', { id: 'page-ltr', desc: 'Direction of a page' }),
            },
            {
              value: 'rtl',
              text: msg('from right to left', { id: 'page-rtl', desc: 'Direction of a page' }),
            },
          ],
          state.pageDir,
        ),
        onChange: (value) =>
          isOneOf(['', 'ltr', 'rtl'] as const, value) && onState({ ...state, pageDir: value }),
      })}
      ${selectField({
        name: 'page-scheme',
        label: msg('Page is', {
          id: 'page-scheme',
          desc: 'Label: colour scheme of the page around the card',
        }),
        value: state.pageScheme,
        options: optionsOf(
          [
            { value: '', text: asPage },
            {
              value: 'light',
              text: msg('light', { id: 'page-light', desc: 'Colour scheme of a page' }),
            },
            {
              value: 'dark',
              text: msg('dark', { id: 'page-dark', desc: 'Colour scheme of a page' }),
            },
          ],
          state.pageScheme,
        ),
        onChange: (value) =>
          isOneOf(['', 'light', 'dark'] as const, value) &&
          onState({ ...state, pageScheme: value }),
      })}
      <output class="width" dir="ltr">${isCut ? `${shownWidth} / ` : ''}${state.width} px</output>
    </div>
    <div
      class="stage"
      tabindex="0"
      role="region"
      aria-labelledby="preview-title"
      style=${styleMap({ 'color-scheme': state.pageScheme || null })}
    >
      <div class="place" style=${styleMap({ 'inline-size': `${state.width}px` })}>
        <div id="stage" dir=${state.pageDir || dir}>${shown ?? nothing}</div>
        <div
          class="edge"
          role="slider"
          tabindex="0"
          aria-label=${msg('Width of the card', { id: 'width', desc: 'Name of a slider' })}
          aria-orientation="horizontal"
          aria-valuemin=${widths.least}
          aria-valuemax=${widths.most}
          aria-valuenow=${state.width}
          aria-valuetext="${state.width} px"
          @pointerdown=${edge.start}
          @pointermove=${edge.move}
          @pointerup=${edge.end}
          @pointercancel=${edge.end}
          @keydown=${edge.press}
        ></div>
      </div>
      ${
        shown
          ? nothing
          : html`<p class="empty">
              ${msg('The card is here as soon as there is an article.', { id: 'no-card', desc: 'In place of the card' })}
            </p>`
      }
    </div>`;
}
