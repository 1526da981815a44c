import type { nothing, TemplateResult } from 'lit/html.js';
import type { CardView } from '../domain/card-view.js';
import type { Localize } from '../localization/localize.js';
import { renderItem, renderList } from './list.js';

/** Subjects of the article, as chips. */
export const renderTopics = (
  { topics, target }: CardView,
  { msg }: Localize,
): TemplateResult | typeof nothing =>
  renderList(
    'topics',
    msg('Topics', { id: 'topics', desc: 'Label of the list of subjects of the article' }),
    topics.map(({ text, href }) => renderItem('topic', text, href, target)),
    'group',
    true,
  );
