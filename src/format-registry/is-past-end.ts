// Recognises the answer to a request for the page after the last, which is sent where the number of pages is unknown.
import type { NewsCardError } from '../article/news-card-error.js';

/**
 * Whether a request for a further page failed because the page before was the last: WordPress answers that with status
 * 400. Never rejects.
 */
export async function isPastEnd(failure: NewsCardError): Promise<boolean> {
  if (failure.status !== 400) return false;
  const text: unknown = await Promise.resolve(failure.received).catch(() => '');
  return String(text).includes('rest_post_invalid_page_number');
}
