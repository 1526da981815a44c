// Libraries that npm does not have, as Debian ships them: installed, or downloaded once into .cache/.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const cache = fileURLToPath(new URL('../../../.cache/debian/', import.meta.url));

async function download(name) {
  const folder = `${cache}${name}/`;
  await mkdir(folder, { recursive: true });
  await run('apt-get', ['download', name], { cwd: folder });
  await run('sh', ['-c', 'dpkg-deb -x ./*.deb .'], { cwd: folder });
}

/**
 * The folder of a package's scripts, or `undefined` where this machine has no apt.
 *
 * @param {string} name of the Debian package
 * @param {string} folder below /usr/share/javascript/
 */
export async function debianLibrary(name, folder) {
  const path = `usr/share/javascript/${folder}/`;
  const places = [`/${path}`, `${cache}${name}/${path}`];
  if (!places.some((place) => existsSync(place))) await download(name).catch(() => undefined);
  const found = places.find((place) => existsSync(place));
  if (!found && process.env.CI) throw new Error(`apt-get download ${name} failed.`);
  return found && pathToFileURL(found);
}
