// What a server wrote down of what it rendered, and whether that is still what the tag asks for.
import { recordId, recordVersion, type RecordOf } from './rendered-record.js';

/** Attributes that do not change what is on show, or not by themselves. */
const otherAttributes = ['lang', 'loading', 'timeout'];

/** `undefined` where the record is missing, broken, or of another version. */
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
export function fits(element: HTMLElement, attributes: RecordOf['attributes']): boolean {
  const { observedAttributes } = element.constructor as unknown as {
    observedAttributes: string[];
  };
  return observedAttributes.every(
    (name) =>
      otherAttributes.includes(name) || element.getAttribute(name) === (attributes[name] ?? null),
  );
}
