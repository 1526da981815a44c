// @ts-check
// Parses the arguments that several commands have.
import { parseArgs } from 'node:util';

/** An error in the arguments, for which the exit code is 2. */
export class Misunderstood extends Error {}

/**
 * `parseArgs` of Node, for a command with positional arguments.
 * @template {import('node:util').ParseArgsConfig['options']} O
 * @param {string[]} args
 * @param {O} options
 */
export function parse(args, options) {
  try {
    return parseArgs({ args, allowPositionals: true, options });
  } catch (error) {
    throw new Misunderstood(error instanceof Error ? error.message : String(error));
  }
}

/** @param {string} text of the option `--timeout` @returns {number} milliseconds */
export function timeoutIn(text) {
  const timeout = Number(text);
  if (timeout > 0 && timeout < 2 ** 31) return timeout;
  throw new Misunderstood(`--timeout is not a number of milliseconds: ${text}`);
}

/** @param {readonly string[]} pairs of the option `--set` @returns {[name: string, value: string][]} */
export const pairsIn = (pairs) =>
  pairs.map((pair) => {
    const [, name = '', value = ''] = /^([a-z-]+)=(.*)$/s.exec(pair) ?? [];
    if (name) return [name, value];
    throw new Misunderstood(`--set is no NAME=VALUE: ${pair}`);
  });

/**
 * Runs a command, and prints the usage after an error in the arguments.
 * @param {string} usage
 * @param {() => Promise<number>} command @returns {Promise<number>} the exit code
 */
export async function understood(usage, command) {
  try {
    return await command();
  } catch (error) {
    if (!(error instanceof Misunderstood)) throw error;
    console.error(`${error.message}\n\n${usage}`);
    return 2;
  }
}
