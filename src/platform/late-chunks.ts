// Elements to update when a chunk is loaded after its callers stopped waiting.

export interface Updatable {
  requestUpdate(): void;
}

/** Targets with the addresses of the files that they wait for; `''` stands for any file. */
const waiting = new Map<Updatable, Set<string>>();

/** Calls `target.requestUpdate()` once, when the file at `address` is loaded late; without `address`, when any file is. */
export function updateWhenLoaded(target: Updatable, address = ''): void {
  const wanted = waiting.get(target);
  if (wanted) wanted.add(address);
  else waiting.set(target, new Set([address]));
}

/** Cancels all that `updateWhenLoaded` registered for `target`. */
export const cancelUpdateWhenLoaded = (target: Updatable): void => void waiting.delete(target);

/** Updates all targets that wait for the file at `address`; a target that still lacks a file registers again. */
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
