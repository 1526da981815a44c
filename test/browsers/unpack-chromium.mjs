// Unpacks the Chromium of the npm package @sparticuz/chromium, once.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';

const cache = fileURLToPath(new URL('../../.cache/chromium/', import.meta.url));

/** Archives of the libraries that Chromium needs; packages of different years name them differently. */
const libraries = ['aws.tar.br', 'al2.tar.br', 'al2023.tar.br'];

function unpack(packageFolder, target) {
  const read = (name) => {
    const file = join(packageFolder, 'bin', name);
    return existsSync(file) ? brotliDecompressSync(readFileSync(file)) : undefined;
  };
  mkdirSync(target, { recursive: true });
  writeFileSync(join(target, 'chromium'), read('chromium.br'), { mode: 0o755 });
  for (const input of libraries.map(read).filter(Boolean))
    execFileSync('tar', ['-x', '-C', target], { input });
}

/**
 * `{ executablePath, env, version }` of the Chromium in an installed package. `env` is what the browser
 * needs besides the process's own environment.
 *
 * @param {string} packageFolder where the package is installed
 */
export function unpackChromium(packageFolder) {
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'));
  const folder = join(cache, version);
  if (!existsSync(folder)) {
    // Unpacked into a temporary folder, so that no other process finds an incomplete browser.
    const half = `${folder}.part-${process.pid}`;
    unpack(packageFolder, half);
    try {
      renameSync(half, folder);
    } catch (error) {
      rmSync(half, { recursive: true, force: true });
      if (!existsSync(folder)) throw error;
    }
  }
  return {
    executablePath: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: join(folder, 'lib') },
    version,
  };
}
