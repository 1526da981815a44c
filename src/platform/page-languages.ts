/** Parent in the flat tree: through slots and shadow roots. */
export const parentOf = (node: Node): Node | null =>
  (node as Element).assignedSlot ?? node.parentNode ?? (node as ShadowRoot).host ?? null;

/** `lang` values from the element up to `<html>`, nearest first. */
export function languagesAround(element: Element): string[] {
  const languages: string[] = [];
  for (let node: Node | null = element; node; node = parentOf(node)) {
    const lang = (node as Partial<Element>).getAttribute?.('lang');
    if (lang) languages.push(lang);
  }
  return languages;
}
