// Finds the next page of a collection of posts. The number of pages is in headers that not every host exposes.
import type { NewsCardError } from '../../../article/news-card-error.js';
import type { FormatContext } from '../../../format-registry/format.js';

/** The default of `per_page` in the REST API. */
const perPageByDefault = 10;

const wholeNumber = (text: string | null | undefined): number | undefined =>
  /^\d{1,9}$/.test(text ?? '') ? Number(text) : undefined;

/**
 * Address of the next page of a collection; `undefined` after the last page. Without the headers, a full page counts as
 * followed by another: after the last page WordPress answers with status 400, `rest_post_invalid_page_number`.
 */
export function nextPage(length: number, { url, headers }: FormatContext): string | undefined {
  const next = new URL(url);
  const { searchParams } = next;
  const perPage = wholeNumber(searchParams.get('per_page')) || perPageByDefault;
  const page = wholeNumber(searchParams.get('page')) || 1;
  const offset = wholeNumber(searchParams.get('offset'));
  const end = (offset ?? (page - 1) * perPage) + perPage;
  const total = wholeNumber(headers?.get('x-wp-total'));
  const pages = wholeNumber(headers?.get('x-wp-totalpages'));
  const isLast =
    total !== undefined
      ? end >= total
      : pages !== undefined && offset === undefined
        ? page >= pages
        : length < perPage;
  if (isLast) return;
  // WordPress ignores `page` where `offset` is set.
  if (offset === undefined) searchParams.set('page', String(page + 1));
  else searchParams.set('offset', String(end));
  return next.href;
}

/**
 * Whether a request for a further page failed because the page before was the last: WordPress answers that with status
 * 400. Never rejects.
 */
export async function isPastEnd(failure: NewsCardError): Promise<boolean> {
  if (failure.status !== 400) return false;
  const text: unknown = await Promise.resolve(failure.received).catch(() => '');
  return typeof text === 'string' && text.includes('rest_post_invalid_page_number');
}
