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

/** Where data keep what was built of them: no table that grows with every card there ever was. */
const built = Symbol();

interface Built {
  [built]?: { variant: string; fragment: DocumentFragment };
}

/** Nodes made of `data`, the same ones while this is the same. `variant`: what else they depend on. */
export function leaf(data: object, variant: string, make: () => Node[]): DocumentFragment {
  const own = data as Built;
  if (own[built]?.variant !== variant) {
    own[built] = { variant, fragment: document.createDocumentFragment() };
    own[built].fragment.append(...make());
  }
  return own[built].fragment;
}
