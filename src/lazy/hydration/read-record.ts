// Reads the record of a prerendered element, and compares it with the tag.
import { recordId, recordVersion, type RecordOf } from './rendered-record.js';

/** Attributes that do not change the prerendered markup. */
const otherAttributes = ['lang', 'loading', 'timeout'];

/** The record in a shadow root; `undefined` where it is missing, malformed or of another version. */
export function recordIn<T extends RecordOf>(root: ShadowRoot | null): T | undefined {
  try {
    const element = root?.getElementById(recordId);
    const record = JSON.parse(element?.getAttribute('value') ?? '') as T;
    return record.version === recordVersion ? record : undefined;
  } catch {
    return undefined;
  }
}

/** Whether the element's attributes are still those that the server rendered. */
export function matchesTag(element: HTMLElement, attributes: RecordOf['attributes']): boolean {
  const { observedAttributes } = element.constructor as unknown as {
    observedAttributes: string[];
  };
  return observedAttributes.every(
    (name) =>
      otherAttributes.includes(name) || element.getAttribute(name) === (attributes[name] ?? null),
  );
}
