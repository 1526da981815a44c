/**
 * The prototype of a document, for its native methods: an element with the name of a method hides it on the document
 * itself, and libraries replace the global `Document`.
 */
export const nativeDocument = (document: Document): Document =>
  Object.getPrototypeOf(document) as Document;

/** A native property of a document, also where an element of the page has its name. */
export const nativeProperty = <K extends keyof Document>(
  document: Document,
  name: K,
): Document[K] => {
  try {
    return Reflect.get(nativeDocument(document), name, document);
  } catch {
    // When a web archive replays the page, the document is a proxy, which native getters reject.
    return document[name];
  }
};

/** A document's window; `null` for a document without one. */
export const documentWindow = (document: Document): Document['defaultView'] =>
  nativeProperty(document, 'defaultView');
