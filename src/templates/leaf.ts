// What is built once and stays while its data does: lists, picture, notes. Lit keeps an object for every
// attribute that may change, a hundred of them on a card; see docs/decisions/0008-leaves-are-built-once.md.

/** An element with `attributes`, but for those that are `undefined`, and children. */
export function element(
  name: string,
  attributes: Record<string, string | number | undefined>,
  ...children: (Node | string)[]
): HTMLElement {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes))
    if (value !== undefined) made.setAttribute(attribute, String(value));
  made.append(...children);
  return made;
}

const leaves = new WeakMap<object, { variant: string; fragment: DocumentFragment }>();

/** Nodes made of `data`, the same ones while this is the same. `variant`: what else they depend on. */
export function leaf(data: object, variant: string, make: () => Node[]): DocumentFragment {
  let made = leaves.get(data);
  if (made?.variant !== variant) {
    leaves.set(data, (made = { variant, fragment: document.createDocumentFragment() }));
    made.fragment.append(...make());
  }
  return made.fragment;
}
