// Waiting for all that needs no time; without timers, of which browsers make milliseconds.

const channel = new MessageChannel();
const turn = () =>
  new Promise((resolve) => {
    channel.port1.onmessage = resolve;
    channel.port2.postMessage(0);
  });

/** Everything runs that is due: microtasks, and tasks that they lead to. */
export async function drain() {
  for (let count = 0; count < 3; count++) await turn();
}
