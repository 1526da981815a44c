// Serves the site as `npm run build:site` writes it, on an origin of its own. The script must be built before.
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { startSite } from './server.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** @returns {Promise<{ folder: string, remove: () => Promise<void> }>} */
export async function buildSite() {
  const folder = await mkdtemp(join(tmpdir(), 'site-'));
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const options = ['build', '--mode', 'site', '--logLevel', 'warn', '--outDir', folder];
  await promisify(execFile)(process.execPath, [vite, ...options], { cwd: root });
  return { folder, remove: () => rm(folder, { recursive: true }) };
}

/** Builds and serves the site. `url`: address of the first page. */
export async function startBuiltSite() {
  const { folder, remove } = await buildSite();
  const site = await startSite({ cors: true, folders: { '/': pathToFileURL(`${folder}/`) } });
  return {
    folder,
    host: site,
    url: site.url('/index.html'),
    close: async () => {
      await site.close();
      await remove();
    },
  };
}
