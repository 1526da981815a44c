// Builds addresses of a site's REST API from the links in its documents.
import type { FormatContext } from '../../../format-registry/format.js';
import { field, stringOf } from '../shared/json-value.js';

/** Longest address that is parsed (characters): a hundred thousand digits take engines minutes. */
const maxAddressLength = 8192;

/** The path of `href` at the document's origin, which differs where the site is behind a proxy; `undefined` for no URL. */
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

/** Address of the post with `_embed`. */
export function embeddedSelf(post: unknown, context: FormatContext): string | undefined {
  const url = self(post, context);
  return url && embedded(url);
}

/** Address of another post by its ID, which replaces the last number of the path or of `rest_route`. */
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

/** Address of terms with all fields: those with `ids`, else all of the post's `collection`. */
export function termsUrl(collection: URL, ids?: number[]): string {
  const url = new URL(collection);
  if (ids) {
    url.searchParams.delete('post');
    url.searchParams.set('include', ids.join());
  }
  url.searchParams.set('per_page', '100');
  return url.href;
}
