// A phone in a slow network, as the DevTools of Chromium emulate it: latency counts per request.
export const slowPhone = { cpu: 4, latency: 150, megabits: 1.6 };
export const unthrottled = { cpu: 1, latency: 0, megabits: 0 };

const bytesPerSecond = (megabits) => (megabits ? (megabits * 1e6) / 8 : -1);

export async function emulate(session, { cpu, latency, megabits }) {
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: bytesPerSecond(megabits),
    uploadThroughput: bytesPerSecond(megabits),
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
}
