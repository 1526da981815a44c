// Runs `npx euromed-news-card` as a terminal does.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const command = fileURLToPath(new URL('../../bin/euromed-news-card.js', import.meta.url));

/** Resolves with the exit code and what was printed. */
export async function runCommand(...args) {
  const child = spawn(process.execPath, [command, ...args]);
  let output = '';
  let errors = '';
  child.stdout.on('data', (data) => (output += data));
  child.stderr.on('data', (data) => (errors += data));
  const [code] = await once(child, 'close');
  return { code, output, errors };
}
