import { fileURLToPath } from 'node:url';
import htmlLiterals from 'rollup-plugin-html-literals';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import manifest from './package.json' with { type: 'json' };
import { classicScript } from './scripts/build/classic-script.mjs';
import { dropMessageNotes } from './scripts/build/drop-message-notes.mjs';
import { embedPage } from './scripts/build/embed-page.mjs';
import { localeFiles } from './scripts/build/locale-files.mjs';
import { minifyStyles } from './scripts/build/minify-styles.mjs';
import { selfContainedChunks } from './scripts/build/self-contained-chunks.mjs';
import { sharedHash } from './scripts/build/shared-hash.mjs';
import { minified } from './scripts/build/self-contained-module.mjs';
import { thirdPartyLicenses } from './scripts/build/third-party-licenses.mjs';
import { buildSite, pagesOf, serveSite } from './demo/site/site-pages.mjs';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/** Drops the white space of templates that no reader sees: a fifth of a card's DOM nodes. Typed for Rollup alone. */
const minifyTemplates = (): Plugin => ({
  ...(htmlLiterals({
    include: '**/src/**/*.ts',
    // Where a server prints HTML there are no literals to minify.
    exclude: ['**/generated/**', '**/render/render-card.ts'],
    failOnError: true,
    options: { shouldMinifyCSS: () => false },
  }) as unknown as Plugin),
  enforce: 'pre',
});

/** Who builds a release has no use for how long each plugin took. */
const quiet = { checks: { bundlerTimings: false } } as const;

/** A file that pages load as a module or as a classic script, and that leaves no name in their scope. */
const script = (fileName: string): NonNullable<UserConfig['build']> => ({
  target: 'es2022',
  outDir: 'dist/cdn',
  // Maps lie beside the script for whoever wants them; the comment that names them is not downloaded by all.
  sourcemap: 'hidden',
  ...minified,
  // Nothing is exported, so the name that Vite asks for is not used.
  lib: { entry: path('./src/cdn.ts'), formats: ['iife'], name: '_', fileName: () => fileName },
  // All chunks in one file, where the build has not made them files of their own; strict as modules are.
  rolldownOptions: { ...quiet, output: { codeSplitting: false, intro: "'use strict';" } },
});

/** One script with Lit inside; locales and chunks lie beside it. */
function cdn(): UserConfig {
  const licenses = thirdPartyLicenses();
  const plugins = () => [dropMessageNotes(), minifyStyles(), minifyTemplates(), licenses.collect()];
  return {
    publicDir: false,
    plugins: [
      dropMessageNotes(),
      minifyStyles(),
      minifyTemplates(),
      selfContainedChunks({ plugins }),
      localeFiles({
        locales: path('./src/localization/generated/locales'),
        cldr: path('./src/localization/generated/cldr'),
        importer: /\/localization\/import-locale\.ts$/,
        inlined: ['ar', 'fr'],
        plugins,
      }),
      embedPage({ directory: path('./src/embed'), plugins }),
      licenses.emit(),
      classicScript({ version: manifest.version, compileHint: true }),
      sharedHash(),
    ],
    build: script('euromed-news-card.js'),
  };
}

/** The same in one file, all languages and chunks included: for pages that inline, combine or archive scripts. */
const standalone = (): UserConfig => ({
  publicDir: false,
  plugins: [
    dropMessageNotes(),
    minifyStyles(),
    minifyTemplates(),
    classicScript({ version: manifest.version }),
  ],
  resolve: { alias: { '@lit/localize': path('./scripts/build/shims/lit-localize.js') } },
  build: { ...script('euromed-news-card.standalone.js'), emptyOutDir: false },
});

/** Modules for bundlers: what package.json names as a dependency stays outside. */
function npm(): UserConfig {
  const external = Object.keys(manifest.dependencies);
  return {
    publicDir: false,
    plugins: [minifyStyles(), minifyTemplates(), thirdPartyLicenses().emit()],
    // Translations name its template tag, and no more of it.
    resolve: { alias: { '@lit/localize': path('./scripts/build/shims/lit-localize.js') } },
    build: {
      target: 'es2022',
      outDir: 'dist/npm',
      sourcemap: true,
      minify: false,
      lib: {
        entry: {
          index: path('./src/index.ts'),
          define: path('./src/define.ts'),
          formats: path('./src/formats.ts'),
          check: path('./src/check/check.ts'),
          render: path('./src/render/render.ts'),
          'stand-ins': path('./src/stand-ins.ts'),
          snippets: path('./src/snippets/snippets.ts'),
        },
        formats: ['es'],
      },
      rolldownOptions: {
        // The entry for publishers has as part of itself what cards load when needed.
        checks: { ...quiet.checks, ineffectiveDynamicImport: false },
        external: (id) => external.some((name) => id === name || id.startsWith(`${name}/`)),
        output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  };
}

/** The site around the one-script build, to be put into any folder of any static host. */
const site = (): UserConfig => ({
  root: path('./demo'),
  base: './',
  publicDir: false,
  plugins: [
    buildSite({
      project: path('./'),
      script: path('./dist/cdn'),
      version: manifest.version,
      copied: ['articles', 'images', 'site.css', 'docs.css'],
    }),
  ],
  build: {
    target: 'es2022',
    // As the card's: what stands for light-dark() in older ones ignores the scheme of an element.
    cssTarget: ['chrome125', 'firefox126', 'safari17.5'],
    outDir: path('./dist/site'),
    emptyOutDir: true,
    // The renderer of servers, with its parser, is loaded by those who choose “rendered ahead” (kB).
    chunkSizeWarningLimit: 600,
    rolldownOptions: { ...quiet, input: pagesOf(path('./demo')) },
  },
});

const modes: Record<string, () => UserConfig> = { cdn, standalone, npm, site };

// Without a mode: the development server, which has the site at /demo/.
export default defineConfig(
  ({ mode }) =>
    modes[mode]?.() ?? {
      plugins: [serveSite()],
      // Else it looks through the benchmark's pages too, whose packages are not installed.
      optimizeDeps: { entries: ['demo/*.html'] },
    },
);
