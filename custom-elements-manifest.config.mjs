import { publicApi } from './scripts/manifest/public-api.mjs';

export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/localization/generated/**'],
  outdir: '.',
  litelement: true,
  plugins: [
    publicApi({
      index: 'src/index.ts',
      published: 'dist/npm/index.js',
      definition: {
        tagNames: ['euromed-news-card', 'euromed-news-list'],
        published: 'dist/npm/define.js',
      },
    }),
  ],
};
