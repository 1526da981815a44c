// Answers requests of cards and lists with the responses of the search for documents, so that none is requested twice.

/** Successful responses, with unread bodies, by address. */
const kept = new Map<string, Response>();

const keyOf = (url: string): string => url.replace(/#.*/s, '');

/** Keeps a response. `answer`: with an unread body that nobody else reads; `url`: as requested. */
export function keepAnswer(url: string, answer: Response): void {
  for (const address of [url, answer.url]) kept.set(keyOf(address), answer);
}

export const forgetAnswers = (): void => kept.clear();

/** Replaces a window's `fetch`, which then returns kept responses. Requests that reload go to the server. */
export function answerFromKept(scope: { fetch: typeof fetch }): void {
  const { fetch } = scope;
  scope.fetch = (input, init) => {
    const answer = typeof input === 'string' ? kept.get(keyOf(input)) : undefined;
    return answer && init?.cache !== 'no-cache'
      ? Promise.resolve(answer.clone())
      : fetch(input, init);
  };
}
