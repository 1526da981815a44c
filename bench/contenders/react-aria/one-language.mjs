// Leaves out the strings of other languages, as @react-aria/optimize-locales-plugin does, which does
// not work with esbuild.
export const oneLanguage = (kept) => ({
  name: 'one-language',
  setup(build) {
    build.onLoad({ filter: /[\\/]intl[\\/].*[\\/][a-z]{2}-[A-Z]{2}\.mjs$/ }, ({ path }) =>
      kept.some((tag) => path.endsWith(`${tag}.mjs`)) ? null : { contents: 'export default {}' },
    );
  },
});
