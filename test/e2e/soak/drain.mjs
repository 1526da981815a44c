// Waits for everything that needs no time, without timers, which browsers delay by milliseconds.

const channel = new MessageChannel();
const turn = () =>
  new Promise((resolve) => {
    channel.port1.onmessage = resolve;
    channel.port2.postMessage(0);
  });

/** Resolves when all pending microtasks, and the tasks that follow, have run. */
export async function drain() {
  for (let count = 0; count < 3; count++) await turn();
}
