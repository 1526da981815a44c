import type { NewsCardError } from './news-card-error.js';

/** Whether trying again makes sense: the network, a slow server and an overloaded one may recover. */
export const isRetryable = ({ code, status = 0 }: NewsCardError): boolean =>
  code === 'network' || code === 'timeout' || status === 408 || status === 429 || status >= 500;
