import type { NewsCardError } from './news-card-error.js';

/** Whether a retry may succeed: network failures, timeouts, and the statuses 408, 429 and 5xx are temporary. */
export const isRetryable = ({ code, status = 0 }: NewsCardError): boolean =>
  code === 'network' || code === 'timeout' || status === 408 || status === 429 || status >= 500;
