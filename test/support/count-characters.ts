/** Methods of strings that read every character. */
const methods = ['normalize', 'replace', 'split', 'toLowerCase', 'match'] as const;

export type CharacterCount = Record<(typeof methods)[number], number>;

/** Counts the characters on which each method was called while `run` ran. */
export async function countCharacters(run: () => unknown): Promise<CharacterCount> {
  const count = Object.fromEntries(methods.map((name) => [name, 0])) as CharacterCount;
  const real = methods.map((name) => [name, String.prototype[name]] as const);
  for (const [name, method] of real)
    Object.defineProperty(String.prototype, name, {
      configurable: true,
      writable: true,
      value(this: unknown, ...args: never[]): unknown {
        count[name] += String(this).length;
        return Reflect.apply(method, this, args);
      },
    });
  try {
    await run();
  } finally {
    for (const [name, value] of real)
      Object.defineProperty(String.prototype, name, { configurable: true, writable: true, value });
  }
  return count;
}
