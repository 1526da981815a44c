// A first hour is a sequence of steps, each of which needs those before. Prints the result of each; the last line is
// `N passed, N failed`. Needs Node alone: the first steps install the rest.
import { spawn } from 'node:child_process';
import { once } from 'node:events';

const closing = [];

/** Functions to call after the last step, in reverse order. */
export const afterwards = (close) => void closing.unshift(close);

/** @param {Record<string, () => unknown>} steps by what they do; the first that fails is the last */
export async function takeSteps(steps) {
  let passed = 0;
  let failed = 0;
  for (const [name, step] of Object.entries(steps)) {
    const start = Date.now();
    try {
      await step();
      passed++;
      console.log(`✓ ${name} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
    } catch (error) {
      failed++;
      console.error(`✗ ${name}\n`, error);
      break;
    }
  }
  for (const close of closing) await close();
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}

/** Types a line in a shell. @returns {Promise<string>} what it printed; rejects where it failed */
export async function type(line, cwd) {
  console.log(`$ ${line}`);
  const shell = spawn(line, { cwd, shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  for (const stream of [shell.stdout, shell.stderr])
    stream.setEncoding('utf8').on('data', (text) => void (printed += text));
  const [status] = await once(shell, 'close');
  if (status !== 0) throw new Error(`${line} ended with ${status}:\n${printed}`);
  return printed;
}
