import { Directive, directive, type PartInfo } from 'lit/directive.js';
import { noChange, render } from 'lit/html.js';
import { joinTemplates } from './join-templates.js';

/** Lit's marks of where values begin and end: half of the nodes of a list, and nobody looks for them any more. */
function dropComments(fragment: DocumentFragment): void {
  const walker = document.createTreeWalker(fragment, NodeFilter.SHOW_COMMENT);
  const comments: ChildNode[] = [];
  while (walker.nextNode()) comments.push(walker.currentNode as ChildNode);
  for (const comment of comments) comment.remove();
}

/**
 * Renders a template once for each object that it shows. Lit keeps an object for every expression of a template,
 * a hundred of them for the lists of one card; of these nodes Lit keeps only that they are there. On a server the
 * template is rendered like any other. See docs/decisions/0017-static-subtrees.md.
 */
class StaticSubtree extends Directive {
  #data: unknown;
  #variant: string | undefined;

  override render(_data: object, _variant: string, template: () => unknown): unknown {
    return template();
  }

  override update(_part: PartInfo, [data, variant, template]: Parameters<this['render']>): unknown {
    if (data === this.#data && variant === this.#variant) return noChange;
    this.#data = data;
    this.#variant = variant;
    const rendered = document.createDocumentFragment();
    render(joinTemplates(template()), rendered);
    dropComments(rendered);
    // Lit's objects hang on the fragment that was rendered into, and go with it.
    const nodes = document.createDocumentFragment();
    nodes.append(...rendered.childNodes);
    return nodes;
  }
}

/**
 * `template` is rendered anew for another object in `data`, or for another `variant`, which stands for all else that
 * the template depends on.
 */
export const staticSubtree = directive(StaticSubtree);
