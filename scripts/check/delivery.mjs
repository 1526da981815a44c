// @ts-check
// What is built is what was promised: the files, none that imports what is not there, and the
// notices of everything that is contained.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseSync } from 'vite';
import { report } from '../generated-files.mjs';

const PROMISED = [
  'dist/cdn/euromed-news-card.js',
  'dist/cdn/euromed-news-card.standalone.js',
  'dist/cdn/embed.html',
  'dist/cdn/embed.js',
  'dist/cdn/embed-resize.js',
  'dist/cdn/article.schema.json',
  'dist/cdn/THIRD-PARTY-LICENSES.md',
  'dist/npm/index.js',
  'dist/npm/define.js',
  'dist/npm/check.js',
  'dist/npm/snippets.js',
  'bin/euromed-news-card.js',
  'dist/editors/css.customData.json',
  'dist/editors/html.customData.json',
  'dist/editors/web-types.json',
  'dist/types/index.d.ts',
  'dist/types/define.d.ts',
  'custom-elements.json',
  'LICENSE',
];

/** @type {{ dependencies: Record<string, string> }} */
const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));

const scriptsIn = (/** @type {string} */ directory) =>
  readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js'))
    .map((file) => join(directory, file));

/** What a script imports: `fixed` at its start, `onDemand` by `import()`. @param {string} file */
function importsOf(file) {
  const code = readFileSync(file, 'utf8');
  const { staticImports, staticExports, dynamicImports } = parseSync(file, code).module;
  const requests = [...staticImports, ...staticExports.flatMap(({ entries }) => entries)];
  return {
    fixed: [...new Set(requests.flatMap(({ moduleRequest }) => moduleRequest?.value ?? []))],
    // The first piece of a template names a chunk; what follows is a retry, or for locales any tag.
    onDemand: dynamicImports.flatMap(
      ({ moduleRequest: { start, end } }) =>
        /^['"`]([^'"`$]*)/.exec(code.slice(start, end))?.slice(1) ?? [],
    ),
  };
}

/** @returns {string[]} */
const cdnComplaints = () =>
  scriptsIn('dist/cdn').flatMap((file) => {
    const { fixed, onDemand } = importsOf(file);
    const here = dirname(file);
    return [
      ...fixed.map((specifier) => `${file} imports ${specifier}: it must stand alone`),
      ...onDemand
        .filter((address) => !existsSync(join(here, address)))
        .map((address) => `${file} loads ${address}, which is not there`),
    ];
  });

/** @returns {string[]} */
const npmComplaints = () =>
  scriptsIn('dist/npm').flatMap((file) => {
    const { fixed, onDemand } = importsOf(file);
    return [...fixed, ...onDemand]
      .filter((specifier) =>
        specifier.startsWith('.')
          ? !existsSync(join(dirname(file), specifier))
          : !Object.keys(dependencies).some((name) => `${specifier}/`.startsWith(`${name}/`)),
      )
      .map((specifier) => `${file} imports ${specifier}, which is not there`);
  });

/** Complains where the notices lack a package that is certain to be in the scripts. */
const noticeComplaints = () => {
  const notices = readFileSync('dist/cdn/THIRD-PARTY-LICENSES.md', 'utf8');
  return ['lit-html', 'dompurify', 'cldr-core', 'simple-icons']
    .filter((name) => !notices.includes(`## ${name} `))
    .map((name) => `dist/cdn/THIRD-PARTY-LICENSES.md does not name ${name}`);
};

const missing = PROMISED.filter((file) => !existsSync(file));
report(
  missing.length > 0
    ? missing.map((file) => `${file} is missing`)
    : [...cdnComplaints(), ...npmComplaints(), ...noticeComplaints()],
);
