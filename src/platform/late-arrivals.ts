// Who is to be told when a file comes that was not waited for any longer.

export interface Updatable {
  requestUpdate(): void;
}

const waiting = new Set<Updatable>();

/** Updates `target` once, when any file comes late. */
export const updateOnArrival = (target: Updatable): void => void waiting.add(target);

/** Calls that off. */
export const stopWaiting = (target: Updatable): void => void waiting.delete(target);

/** A file has come late: whoever waits looks whether it was theirs, and waits again if not. */
export const announceArrival = (): void => {
  const targets = [...waiting];
  waiting.clear();
  for (const target of targets) target.requestUpdate();
};
