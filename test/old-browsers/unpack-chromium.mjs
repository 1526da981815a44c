// Unpacks a Chromium from its npm package, once.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';

const packages = new URL('node_modules/', import.meta.url);
const cache = new URL('../../.cache/old-browsers/', import.meta.url);

/** What it needs of other programs' libraries; packages of different years name them differently. */
const libraries = ['aws.tar.br', 'al2.tar.br', 'al2023.tar.br'];

/** `{ executablePath, env }` of the Chromium in the package `chromium-<version>`. */
export function unpackChromium(version) {
  const { version: exact } = JSON.parse(
    readFileSync(new URL(`chromium-${version}/package.json`, packages), 'utf8'),
  );
  const folder = fileURLToPath(new URL(exact, cache));
  if (!existsSync(folder)) {
    const half = `${folder}.part`;
    rmSync(half, { recursive: true, force: true });
    mkdirSync(half, { recursive: true });
    const read = (name) => {
      const file = new URL(`chromium-${version}/bin/${name}`, packages);
      return existsSync(file) ? brotliDecompressSync(readFileSync(file)) : undefined;
    };
    writeFileSync(`${half}/chromium`, read('chromium.br'), { mode: 0o755 });
    for (const input of libraries.map(read).filter(Boolean))
      execFileSync('tar', ['-x', '-C', half], { input });
    renameSync(half, folder);
  }
  return { executablePath: `${folder}/chromium`, env: { LD_LIBRARY_PATH: `${folder}/lib` } };
}
