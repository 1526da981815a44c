// Reads text as rendered, through slots and shadow roots.

function childrenOf(node: Node): Iterable<Node> {
  const element = node as HTMLElement & Partial<HTMLSlotElement>;
  const assigned = element.assignedNodes?.() ?? [];
  return assigned.length ? assigned : (element.shadowRoot ?? element).childNodes;
}

/** The text nodes under a node, in the flat tree's order. */
export function textNodesOf(node: Node): Text[] {
  if (node.nodeType === Node.TEXT_NODE) return [node as Text];
  return [...childrenOf(node)].flatMap(textNodesOf);
}

/** The parent element of each text node that is not white space. */
export const elementsWithText = (root: Node): Element[] => [
  ...new Set(
    textNodesOf(root)
      .filter(({ data }) => data.trim())
      .map(({ parentElement }) => parentElement!),
  ),
];

/** The box of the first occurrence of a text under `root`. */
export function rectOf(root: Node, text: string): DOMRect {
  for (const node of textNodesOf(root)) {
    const start = node.data.indexOf(text);
    if (start < 0) continue;
    const range = node.ownerDocument.createRange();
    range.setStart(node, start);
    range.setEnd(node, start + text.length);
    return range.getBoundingClientRect();
  }
  throw new Error(`Nowhere stands "${text}".`);
}

/** The texts, sorted by their position from left to right. */
export const fromLeftToRight = (root: Node, ...texts: string[]): string[] =>
  texts
    .map((text) => ({ text, x: rectOf(root, text).x }))
    .sort((one, other) => one.x - other.x)
    .map(({ text }) => text);

export const directionOf = (element: Element): string => getComputedStyle(element).direction;
