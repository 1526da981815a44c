/** What stands where no article does. */
export interface ErrorView {
  /** What happened, for the reader. */
  message: string;
  /** Something failed; without that there is no article to show. */
  isError: boolean;
  /** It is being tried again. */
  loading: boolean;
  /** Resolves when that has come to an end; `undefined` where trying again does not help. */
  retry: (() => Promise<void>) | undefined;
}
