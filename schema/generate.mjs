// @ts-check
// Writes the article's JSON Schema, made from the sources' schema.
//     node schema/generate.mjs [file]      dist/cdn/article.schema.json without one
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const source = fileURLToPath(new URL('./json-schema.ts', import.meta.url));
const target =
  process.argv[2] ?? fileURLToPath(new URL('../dist/cdn/article.schema.json', import.meta.url));

/** @type {{ module: typeof import('./json-schema.js') }} */
const { module } = await runnerImport(source, { configFile: false, logLevel: 'error' });
await mkdir(dirname(target), { recursive: true });
await writeFile(target, `${JSON.stringify(module.articleJsonSchema(), null, 2)}\n`);
