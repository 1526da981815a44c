// Whom to update when a file comes after its callers stopped waiting.

export interface Updatable {
  requestUpdate(): void;
}

/** With the address of the file waited for; empty where any will do, or where the address is unknown. */
const waiting = new Map<Updatable, string>();

/** Updates `target` once, when the file at `address` comes late; without `address`, when any file does. */
export const updateOnArrival = (target: Updatable, address = ''): void =>
  void waiting.set(target, address);

/** Undoes `updateOnArrival`. */
export const stopWaiting = (target: Updatable): void => void waiting.delete(target);

/** Updates all that wait for the file at `address`; a target whose file is still missing registers again. */
export const announceArrival = (address: string): void => {
  const targets = [...waiting].filter(([, wanted]) => !wanted || !address || wanted === address);
  for (const [target] of targets) waiting.delete(target);
  for (const [target] of targets) target.requestUpdate();
};
