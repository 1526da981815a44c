// Renders templates to HTML.
import { ElementRenderer, render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';

/** Lit's hydration markers, which are not needed: the browser renders the card again when it changes. */
const marks = /<!--\/?lit-(?:part|node)[^>]*-->|<\?>/g;

/** Represents the element whose shadow root is rendered: `@lit-labs/ssr` renders slots only inside one. */
class HostRenderer extends ElementRenderer {}

/** Renders the content of the shadow root of an element `tag`. */
export async function print(tag: string, template: unknown): Promise<string> {
  const result = render(template, { customElementHostStack: [new HostRenderer(tag)] });
  return (await collectResult(result)).replace(marks, '');
}
