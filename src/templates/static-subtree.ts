import { Directive, directive, type PartInfo } from 'lit/directive.js';
import { noChange, render } from 'lit/html.js';
import { joinTemplates } from './join-templates.js';

/** Removes Lit's markers, which are half of the nodes of a list, and not needed in a static subtree. */
function dropComments(fragment: DocumentFragment): void {
  const walker = document.createTreeWalker(fragment, NodeFilter.SHOW_COMMENT);
  const comments: ChildNode[] = [];
  while (walker.nextNode()) comments.push(walker.currentNode as ChildNode);
  for (const comment of comments) comment.remove();
}

/**
 * Renders a template once per data object. Lit keeps an object for each expression of a template, about a hundred for the
 * lists of one card; of a static subtree Lit keeps only the nodes. On a server the template is rendered like any other.
 * See docs/decisions/0017-static-subtrees.md.
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
    // Lit's objects belong to the fragment that was rendered into, and are garbage-collected with it.
    const nodes = document.createDocumentFragment();
    nodes.append(...rendered.childNodes);
    return nodes;
  }
}

/**
 * Renders `template` again when `data` is another object or `variant` another string. `variant` must change with
 * everything else that the template depends on.
 */
export const staticSubtree = directive(StaticSubtree);
