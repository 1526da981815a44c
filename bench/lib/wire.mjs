// Transferred bytes by kind of file.
const kindOf = (url) => {
  const { pathname } = new URL(url);
  if (pathname.endsWith('.html')) return 'page';
  if (pathname.includes('/locales/')) return 'locale';
  if (pathname.endsWith('.js')) return 'js';
  if (pathname.endsWith('.css')) return 'css';
  return pathname.endsWith('.json') || pathname.startsWith('/xrpc/') ? 'json' : 'other';
};

/** Listens to a CDP session; `requests()` returns the requests that left the browser, with their bytes. */
export async function recordWire(session) {
  const requests = new Map();
  session.on('Network.requestWillBeSent', ({ requestId, request, wallTime }) => {
    if (!request.url.startsWith('http')) return;
    requests.set(requestId, { url: request.url, sentAt: wallTime * 1000, bytes: 0 });
  });
  session.on('Network.requestServedFromCache', ({ requestId }) => requests.delete(requestId));
  session.on('Network.responseReceived', ({ requestId, response }) => {
    if (response.fromDiskCache || response.fromPrefetchCache) requests.delete(requestId);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const request = requests.get(requestId);
    if (request) request.bytes = encodedDataLength;
  });
  await session.send('Network.enable');
  return {
    requests: () =>
      [...requests.values()].map((request) => ({ ...request, kind: kindOf(request.url) })),
  };
}

export const bytesOf = (requests, ...kinds) =>
  requests.filter(({ kind }) => kinds.includes(kind)).reduce((sum, { bytes }) => sum + bytes, 0);
