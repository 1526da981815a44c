// PHP in WebAssembly, from npm, with its files in memory.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';

const packages = new URL('node_modules/', import.meta.url);

export async function loadPhp() {
  if (!existsSync(packages)) throw new Error('Run `npm ci --prefix test/cms` first.');
  const [{ getPHPLoaderModule }, { loadPHPRuntime, PHP }] = await Promise.all([
    import('@php-wasm/node'),
    import('@php-wasm/universal'),
  ]);
  // The networking of @php-wasm/node is left out.
  return new PHP(await loadPHPRuntime(await getPHPLoaderModule('8.2'), {}));
}

/** Copies a folder of the machine without broken links. */
export function copyFolder(php, from, to) {
  php.mkdir(to);
  for (const name of readdirSync(from)) {
    const entry = statSync(from + name, { throwIfNoEntry: false });
    if (entry?.isDirectory()) copyFolder(php, `${from}${name}/`, `${to}/${name}`);
    else if (entry) php.writeFile(`${to}/${name}`, readFileSync(from + name));
  }
}
