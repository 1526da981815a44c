import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { CardView } from '../domain/card-view.js';
import type { Localize } from '../localization/localize.js';
import { renderLink } from './link.js';

/** Subjects of the article, as chips. */
export const renderTopics = (
  { topics, target }: CardView,
  { msg }: Localize,
): TemplateResult | typeof nothing =>
  topics.length
    ? html`<div class="group">
        <span class="label" id="topics"
          >${msg('Topics', { id: 'topics', desc: 'Label of the list of subjects of the article' })}</span
        >
        <ul part="topics" class="chips" role="list" aria-labelledby="topics">
          ${topics.map((topic) => html`<li>${renderLink(topic, target, 'topic')}</li>`)}
        </ul>
      </div>`
    : nothing;
