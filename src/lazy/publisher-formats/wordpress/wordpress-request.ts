// Addresses of a site's REST API, as its links give them.
import type { FormatContext } from '../../../formats/format.js';
import { field, stringOf } from '../shared/json-value.js';

/** Longer addresses are none, and digits by the hundred thousand cost engines minutes (characters). */
const maxAddressLength = 8192;

/** The same path at the document's own origin: behind a proxy the site may know itself by another. */
export function atOwnOrigin(href: string, context: FormatContext): URL | undefined {
  if (href.length > maxAddressLength) return;
  try {
    const { pathname, search } = new URL(href, context.url);
    return new URL(pathname + search, context.url);
  } catch {
    return;
  }
}

const self = (post: unknown, context: FormatContext): URL | undefined => {
  const href = stringOf(field(post, '_links', 'self', 0, 'href'));
  return href ? atOwnOrigin(href, context) : undefined;
};

const embedded = (url: URL): string => {
  url.searchParams.set('_embed', '1');
  return url.href;
};

/** The post with what it refers to. */
export function embeddedSelf(post: unknown, context: FormatContext): string | undefined {
  const url = self(post, context);
  return url && embedded(url);
}

/** Another post of the same site, by its ID: its number is the last of the path, or of `rest_route`. */
export function embeddedSibling(
  post: unknown,
  id: number,
  context: FormatContext,
): string | undefined {
  const url = self(post, context);
  if (!url) return;
  const route = url.searchParams.get('rest_route');
  if (route) url.searchParams.set('rest_route', route.replace(/\d+\/?$/, String(id)));
  else url.pathname = url.pathname.replace(/\d+\/?$/, String(id));
  return embedded(url);
}

/** Terms with all their fields: those of `ids`, or the post's, whose collection is given. */
export function termsUrl(collection: URL, ids?: number[]): string {
  const url = new URL(collection);
  if (ids) {
    url.searchParams.delete('post');
    url.searchParams.set('include', ids.join());
  }
  url.searchParams.set('per_page', '100');
  return url.href;
}
