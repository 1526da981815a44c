import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './run-counted.mjs';

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
  const { code } = npm
    ? await run(process.execPath, [npm, 'run', script])
    : await run('npm', ['run', script]);
  return code;
}
