import { nodeResolve } from '@rollup/plugin-node-resolve';

/** @type {import('rollup').RollupOptions} */
export default {
  input: 'src/main.js',
  output: { dir: 'dist/rollup', format: 'es' },
  plugins: [nodeResolve({ exportConditions: ['production'] })],
};
