// Templates as HTML.
import { ElementRenderer, render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';

/** Marks of where Lit finds its values: a browser renders anew what changes. */
const marks = /<!--\/?lit-(?:part|node)[^>]*-->|<\?>/g;

/** Stands for the element whose shadow root is rendered: slots are allowed in a shadow root alone. */
class HostRenderer extends ElementRenderer {}

/** What is inside the shadow root of an element `tag`. */
export async function print(tag: string, template: unknown): Promise<string> {
  const result = render(template, { customElementHostStack: [new HostRenderer(tag)] });
  return (await collectResult(result)).replace(marks, '');
}
