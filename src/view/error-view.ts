/** View of the message in place of an article. */
export interface ErrorView {
  /** Message for the reader. */
  readonly message: string;
  /** Loading failed; `false` for a feed without items, and while loading. */
  readonly isError: boolean;
  /** The article is being loaded again. */
  readonly loading: boolean;
  /** Loads again, and resolves when loading has ended; `undefined` where a retry does not help. */
  readonly retry: (() => Promise<void>) | undefined;
}
