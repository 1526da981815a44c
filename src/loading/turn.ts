// What a card that waits for a document has to do with whose turn it is. A run of loading is known by its signal.
import type { Urgency } from './request-queue.js';

export interface Turn {
  urgency: Urgency;
  /** The request is on its way: from here on a card's patience counts. */
  sent(): void;
}

const turns = new WeakMap<AbortSignal, Turn>();

export const setTurn = (signal: AbortSignal, turn: Turn): void => void turns.set(signal, turn);

export const turnOf = (signal: AbortSignal): Turn | undefined => turns.get(signal);
