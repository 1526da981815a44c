import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const sources = ['src', 'locales', 'scripts/build', 'vite.config.ts', 'package-lock.json'];

function lastChange(path) {
  const full = join(root, path);
  if (!existsSync(full)) return 0;
  const stats = statSync(full);
  if (!stats.isDirectory()) return stats.mtimeMs;
  const inside = readdirSync(full, { recursive: true });
  return Math.max(stats.mtimeMs, ...inside.map((file) => statSync(join(full, file)).mtimeMs));
}

/** Runs `npm run <script>` unless its output is newer than all sources. Resolves to its exit code. */
export async function buildIfStale(script, output) {
  if (lastChange(output) > Math.max(...sources.map(lastChange))) return 0;
  const npm = process.env.npm_execpath;
  const [program, ...args] = npm ? [process.execPath, npm] : ['npm'];
  const child = spawn(program, [...args, 'run', script], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: 30 * 60_000,
  });
  const end = () => child.kill();
  process.once('exit', end);
  const [code, signal] = await once(child, 'exit').catch(({ message }) => [message]);
  process.off('exit', end);
  return code ?? signal;
}
