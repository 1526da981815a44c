// Reads `embed-origins.json` beside the iframe page, in which the page's owner lists accepted origins. No release
// contains a file of this name, so that an update never overwrites the list.

const fileName = 'embed-origins.json';

/** How long to wait for the file, as for chunks (milliseconds). */
const maxWaitMs = 5000;

const warn = (address: string, problem: string, cause?: unknown): void =>
  console.warn(
    `<euromed-news-card> ${address} ${problem}; it must be a JSON array such as ["https://news.example", "https://*.example.org"].`,
    ...(cause ? [cause] : []),
  );

/** Problem in a sandbox without an origin, where a missing file cannot be told from a blocked one. */
const inSandbox =
  'could not be read, or does not exist: the frame’s sandbox lacks allow-same-origin, so that servers must send Access-Control-Allow-Origin: * with this file, with those of the card and with the article.';

/** The entries of the file, space-separated; empty where the file is missing or unreadable. Never rejects. */
export async function readOriginsFile(page: string): Promise<string> {
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
