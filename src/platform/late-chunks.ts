// Whom to update when a file comes after its callers stopped waiting.

export interface Updatable {
  requestUpdate(): void;
}

/** With the addresses of the files waited for; empty where any will do, or where the address is unknown. */
const waiting = new Map<Updatable, Set<string>>();

/** Updates `target` once, when the file at `address` comes late; without `address`, when any file does. */
export function updateWhenLoaded(target: Updatable, address = ''): void {
  const wanted = waiting.get(target);
  if (wanted) wanted.add(address);
  else waiting.set(target, new Set([address]));
}

/** Undoes `updateWhenLoaded`. */
export const cancelUpdateWhenLoaded = (target: Updatable): void => void waiting.delete(target);

/** Updates all that wait for the file at `address`; a target whose file is still missing registers again. */
export function notifyLoaded(address: string): void {
  const targets = [...waiting].filter(
    ([, wanted]) => !address || wanted.has(address) || wanted.has(''),
  );
  for (const [target, wanted] of targets) {
    wanted.delete(address);
    wanted.delete('');
    if (!address || !wanted.size) waiting.delete(target);
  }
  for (const [target] of targets) target.requestUpdate();
}
