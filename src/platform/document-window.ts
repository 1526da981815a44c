/**
 * What the browser itself gives a document; also where an element of the page's has that name, or a library has put a
 * class of its own into the place of `Document`.
 */
export const nativeDocument = (document: Document): Document =>
  Object.getPrototypeOf(document) as Document;

/** A document's window, if it has one. */
export const documentWindow = (document: Document): Document['defaultView'] =>
  Reflect.get<Document, 'defaultView'>(nativeDocument(document), 'defaultView', document);
