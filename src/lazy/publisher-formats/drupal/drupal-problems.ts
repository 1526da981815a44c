// Reports what a Drupal site hides from anonymous visitors, for the people who run the site.
import type { Report } from '../../../article/problem.js';
import { entriesOf, field, stringOf } from '../shared/json-value.js';

/** Reports resources that anonymous visitors may not see, with the missing permission. */
export function reportOmitted(document: unknown, report: Report | undefined): void {
  for (const [, link] of entriesOf(field(document, 'meta', 'omitted', 'links')).slice(0, 10)) {
    const detail = stringOf(field(link, 'meta', 'detail'));
    if (detail)
      report?.({
        path: 'meta.omitted',
        expected: `permission for anonymous users to see ${stringOf(field(link, 'href'))}`,
        received: detail,
      });
  }
}

/** Reports texts without `processed`, whose unfiltered source is not shown. */
export function reportUnprocessed(node: unknown, report: Report | undefined): void {
  for (const [name, value] of entriesOf(field(node, 'attributes')))
    if (
      stringOf(field(value, 'value')) &&
      stringOf(field(value, 'format')) &&
      !stringOf(field(value, 'processed'))
    )
      report?.({
        path: `data.attributes.${name}.processed`,
        expected: 'the processed text (do not exclude "processed" from the document)',
        received: 'only "value", which is not filtered',
      });
}
