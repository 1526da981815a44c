// Cards and lists ask for their documents themselves. What was read to find them is not asked for again.

/** Good answers, unread, by address. */
const kept = new Map<string, Response>();

const keyOf = (url: string): string => url.replace(/#.*/s, '');

/** `answer`: of nobody else, with its body unread. `url`: as it was asked for. */
export function keepAnswer(url: string, answer: Response): void {
  for (const address of [url, answer.url]) kept.set(keyOf(address), answer);
}

export const forgetAnswers = (): void => kept.clear();

/** Gives kept answers to whoever asks in a window; what is asked for anew goes to the server. */
export function answerFromKept(scope: { fetch: typeof fetch }): void {
  const { fetch } = scope;
  scope.fetch = (input, init) => {
    const answer = typeof input === 'string' ? kept.get(keyOf(input)) : undefined;
    return answer && init?.cache !== 'no-cache'
      ? Promise.resolve(answer.clone())
      : fetch(input, init);
  };
}
