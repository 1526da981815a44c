/** A document's window, if it has one; also where an element of the page's is named `defaultView`. */
export const documentWindow = (document: Document): Document['defaultView'] =>
  Reflect.get<Document, 'defaultView'>(Document.prototype, 'defaultView', document);
