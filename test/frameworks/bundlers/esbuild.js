import { build } from 'esbuild';

await build({
  entryPoints: ['src/main.js'],
  outdir: 'dist/esbuild',
  bundle: true,
  format: 'esm',
  splitting: true,
  minify: true,
});
