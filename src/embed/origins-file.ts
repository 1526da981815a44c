// `embed-origins.json` beside the iframe page: whose articles its owner shows. No release has a file of this name, so
// that an update overwrites nobody's list.

const fileName = 'embed-origins.json';

/** As long as a part of the card is waited for, in milliseconds. */
const maxWaitMs = 5000;

const warn = (address: string, problem: string, cause?: unknown): void =>
  console.warn(
    `<euromed-news-card> ${address} ${problem}; it must be a JSON array such as ["https://news.example", "https://*.example.org"].`,
    ...(cause ? [cause] : []),
  );

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
    // Nobody's answer is waited for: the page's own origin is always shown.
    warn(address, 'could not be read', reason);
  }
  return '';
}
