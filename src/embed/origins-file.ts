// `embed-origins.json` beside the iframe page: whose articles its owner shows. No release has a file of this name, so
// that an update overwrites nobody's list.

const fileName = 'embed-origins.json';

/** In milliseconds; a chunk of the card is waited for as long. */
const maxWaitMs = 5000;

const warn = (address: string, problem: string, cause?: unknown): void =>
  console.warn(
    `<euromed-news-card> ${address} ${problem}; it must be a JSON array such as ["https://news.example", "https://*.example.org"].`,
    ...(cause ? [cause] : []),
  );

/** Without an origin of its own, the page cannot even learn that there is no such file. */
const inSandbox =
  'could not be read, or does not exist: the frame’s sandbox lacks allow-same-origin, so that servers must send Access-Control-Allow-Origin: * with this file, with those of the card and with the article.';

/** The entries of the file, with spaces between; empty where there is no file, or none that can be read. */
export async function originsBeside(page: string): Promise<string> {
  const address = new URL(fileName, page).href;
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(maxWaitMs) });
    if (!response.ok) return '';
    const list: unknown = await response.json();
    if (Array.isArray(list)) return list.filter((entry) => typeof entry === 'string').join(' ');
    warn(address, 'is no array');
  } catch (reason) {
    if (origin === 'null') console.warn(`<euromed-news-card> ${address} ${inSandbox}`, reason);
    else warn(address, 'could not be read', reason);
  }
  return '';
}
