import { noChange, render } from 'lit/html.js';
import { Directive, directive } from 'lit/directive.js';

/**
 * Renders a template once for each object that it shows. Lit keeps an object for every expression of a template,
 * a hundred of them for a card's lists; of these nodes it keeps only that they are there. On a server the template
 * is rendered like any other. See docs/decisions/0015-static-subtrees.md.
 */
class StaticSubtree extends Directive {
  #data: unknown;
  #variant: string | undefined;

  override render(_data: object, _variant: string, template: () => unknown): unknown {
    return template();
  }

  override update(_part: unknown, [data, variant, template]: Parameters<this['render']>): unknown {
    if (data === this.#data && variant === this.#variant) return noChange;
    this.#data = data;
    this.#variant = variant;
    const rendered = document.createDocumentFragment();
    render(template(), rendered);
    // The fragment that was rendered into is what Lit's objects hang on.
    const nodes = document.createDocumentFragment();
    nodes.append(...rendered.childNodes);
    return nodes;
  }
}

/**
 * `template`: what to render. It is rendered anew for another object in `data`, or another `variant`, which stands
 * for all else that it depends on.
 */
export const staticSubtree = directive(StaticSubtree);
