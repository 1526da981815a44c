// Messages about failures and empty feeds. Loaded when one is needed.
import { isRetryable } from '../../article/is-retryable.js';
import type { NewsCardError } from '../../article/news-card-error.js';
import type { Localize } from '../../localization/localize.js';

/** Message for the reader in place of a feed without articles. */
export const describeEmptyFeed = ({ msg }: Localize): string =>
  msg('There is no article yet.', {
    id: 'empty',
    desc: 'Shown where a feed has no articles',
  });

/** Message for the reader in place of a list that failed to load, or below one whose next page failed to load. */
export const describeListFailure = ({ msg }: Localize, offline: boolean): string =>
  offline
    ? msg('You are offline.', {
        id: 'error-offline',
        desc: 'Shown in place of an article that could not be loaded without a connection',
      })
    : msg('The news cannot be shown at the moment.', {
        id: 'list-error',
        desc: 'Shown where a list of news articles could not be loaded, or not all of it',
      });

/** Message for the reader. `instead`: the message is in place of an article or a list; without it, an article stays on show. */
export function describeFailure(
  error: NewsCardError,
  l10n: Localize,
  instead?: { offline: boolean; ofList?: boolean },
): string {
  const { code, status = 0, received } = error;
  const { msg } = l10n;
  if (instead?.ofList) return describeListFailure(l10n, code === 'network' && instead.offline);
  if (!instead)
    return msg('This could not be loaded. You still see the article as it was.', {
      id: 'error-kept',
      desc: 'Shown at an article that could not be updated or shown in another language',
    });
  if (code === 'network' && instead.offline)
    return msg('You are offline.', {
      id: 'error-offline',
      desc: 'Shown in place of an article that could not be loaded without a connection',
    });
  if (code === 'timeout')
    return msg('The article is taking too long to load.', {
      id: 'error-timeout',
      desc: 'Shown in place of an article whose server is too slow',
    });
  // An unknown route of WordPress never had an article.
  const isNoRoute = typeof received === 'string' && received.includes('rest_no_route');
  if (status === 410 || (status === 404 && !isNoRoute))
    return msg('This article is no longer here.', {
      id: 'error-gone',
      desc: 'Shown in place of an article that its server does not know any more',
    });
  if (!isRetryable(error))
    return msg('The article cannot be shown.', {
      id: 'error-lasting',
      desc: 'Shown in place of an article whose address or document is wrong: trying again does not help',
    });
  return msg('The article cannot be shown at the moment.', {
    id: 'error',
    desc: 'Shown in place of an article that could not be loaded, for whatever reason',
  });
}

const explanations: Record<NewsCardError['code'], string> = {
  network:
    'The server cannot be reached, or does not allow this page to read the document (CORS): it must answer with Access-Control-Allow-Origin.',
  timeout: 'The document did not arrive in time (attribute "timeout", milliseconds).',
  http: 'The server answered with an error.',
  'not-json': 'The answer is not JSON. Is this the address of a page?',
  'not-an-article':
    'The JSON is not an article: "title" and one of "url", "body", "bodyHtml" are needed, or a format that the card knows.',
  'too-large': 'The document is larger than 2 MB.',
  'bad-url': 'The attribute "src" is not an http(s) address.',
};

/** Advice for the page's developer by HTTP status. */
const advice: Record<number, string> = {
  304: 'The server answered "not modified" to an unconditional request: check its cache.',
  401: 'The server requires a login: the document must be public, since the card sends no cookies to other origins.',
  403: 'The server refuses access: check its permissions, firewall and hotlink rules.',
  404: 'There is no document at this address: correct "src".',
  410: 'The document was removed permanently: change "src" or remove the card.',
  429: 'The server limits requests: let the document be cached (Cache-Control) or raise the limit.',
};

const serverFault =
  'The server failed; its log says why. The card retries twice, then the reader can retry.';

/** For an error while rendering, whose cause is logged beside the message. */
const notRendered =
  'The card could not render the document; error.cause has the error. Check whether the page or one of its scripts replaced the function named there; otherwise report the error with the document.';

/** For a missing chunk, which has the code `network` too. */
const notLoaded =
  'A file of the card that this document needs could not be loaded: upload all of dist/cdn (error.cause has the error; an earlier warning names the file).';

/** For an address, or the address after redirects, whose origin the page does not list. */
const explainOrigin = (url: string): string => {
  const [origin = url] = /^\w+:\/\/[^/]*/.exec(url) ?? [];
  return `This page shows no news of ${origin}: add "${origin}" to <meta name="euromed-news-card-origins"> in its <head> (the iframe page: to embed-origins.json beside it), or correct the address.`;
};

/** The functions of recognition.ts, which describe what was received instead of an article. */
export interface Recognition {
  recognise(received: unknown): string;
  quoteServer(received: unknown): string;
}

/** Message for the page's developer: what failed, where, and what to do. */
export function explainFailure(
  { code, status = 0, url, cause, received }: NewsCardError,
  recognition?: Recognition,
): string {
  const said = status && recognition?.quoteServer(received);
  const isOfDocument = code === 'not-json' || code === 'not-an-article';
  return [
    `${code}${status ? ` ${status}` : ''}:`,
    url,
    cause
      ? code === 'network'
        ? notLoaded
        : notRendered
      : (isOfDocument && recognition?.recognise(received)) ||
        (code === 'bad-url' && url && explainOrigin(url)) ||
        (advice[status] ?? (status >= 500 ? serverFault : explanations[code])),
    said ? `The server says: ${JSON.stringify(said)}` : '',
  ]
    .filter(Boolean)
    .join(' ');
}
