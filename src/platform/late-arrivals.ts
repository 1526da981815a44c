// Whom to update when a file comes after its callers stopped waiting.

export interface Updatable {
  requestUpdate(): void;
}

const waiting = new Set<Updatable>();

/** Updates `target` once, when any file comes late. */
export const updateOnArrival = (target: Updatable): void => void waiting.add(target);

/** Undoes `updateOnArrival`. */
export const stopWaiting = (target: Updatable): void => void waiting.delete(target);

/** Updates all waiting targets; a target whose file is still missing registers again. */
export const announceArrival = (): void => {
  const targets = [...waiting];
  waiting.clear();
  for (const target of targets) target.requestUpdate();
};
