import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { CardView } from '../view/card-view.js';
import type { CardStatus } from './card-status.js';

/** The lead. Its slot is always rendered, since the author's own text wins. */
export const renderSummary = (
  { summary, clamped, hidesSummary }: CardView,
  { slotted }: CardStatus,
): TemplateResult =>
  html`<p
    part="summary"
    class=${clamped ? 'clamped' : nothing}
    lang=${summary?.lang ?? nothing}
    dir=${summary?.dir ?? nothing}
    hidden=${hidesSummary || !(summary || slotted.has('summary')) ? '' : nothing}
  >
    <slot name="summary">${summary?.value ?? nothing}</slot>
  </p>`;
