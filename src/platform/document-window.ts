/**
 * What the browser itself gives a document; also where an element of the page's has that name, or a library has put a
 * class of its own into the place of `Document`.
 */
export const nativeDocument = (document: Document): Document =>
  Object.getPrototypeOf(document) as Document;

/** The browser's own property of a document, whatever element of the page's has that name. */
export const nativeProperty = <K extends keyof Document>(
  document: Document,
  name: K,
): Document[K] => {
  try {
    return Reflect.get(nativeDocument(document), name, document);
  } catch {
    // In an archive's replay the document is a proxy, which the browser's own getters refuse.
    return document[name];
  }
};

/** A document's window, if it has one. */
export const documentWindow = (document: Document): Document['defaultView'] =>
  nativeProperty(document, 'defaultView');
