// @ts-check
// What a release contains of others, as a CycloneDX bill of materials: the packages that are installed with the npm
// package, and those whose parts are inside the built scripts.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * @typedef {object} Component
 * @property {string} bom-ref
 * @property {string} name
 * @property {string} version
 * @property {{ name: string, value: string }[]} [properties]
 */

/** @typedef {{ ref: string, dependsOn: string[] }} Dependency */

const DEVELOPMENT = 'cdx:npm:package:development';

/** @returns {any} everything that is in package-lock.json, tools included */
const everything = () =>
  JSON.parse(
    execFileSync(
      'npm',
      ['sbom', '--sbom-format=cyclonedx', '--package-lock-only', '--include=dev'],
      {
        encoding: 'utf8',
        maxBuffer: 2 ** 26,
        stdio: ['ignore', 'pipe', 'ignore'],
        shell: process.platform === 'win32',
      },
    ),
  );

/** @param {string} notices a file THIRD-PARTY-LICENSES.md @returns {string[]} packages, as `name@version` */
const packagesIn = (notices) =>
  [...notices.matchAll(/^## (\S+) (\S+) \(/gm)].map(([, name, version]) => `${name}@${version}`);

/**
 * @param {object} options
 * @param {string[]} options.noticeFiles paths of THIRD-PARTY-LICENSES.md
 * @param {Date} options.date of the release
 */
export function billOfMaterials({ noticeFiles, date }) {
  const bom = everything();
  // Another one each time; the same sources give the same file.
  delete bom.serialNumber;
  const { name, version, dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const contained = noticeFiles.flatMap((file) => packagesIn(readFileSync(file, 'utf8')));
  /** @type {Map<string, string[]>} */
  const graph = new Map(
    bom.dependencies.map((/** @type {Dependency} */ { ref, dependsOn }) => [ref, dependsOn]),
  );
  const root = bom.metadata.component['bom-ref'];
  const installed = (graph.get(root) ?? []).filter((ref) =>
    Object.keys(dependencies).includes(ref.slice(0, ref.lastIndexOf('@'))),
  );

  /** @type {Set<string>} */
  const shipped = new Set();
  const queue = [...installed];
  for (let ref = queue.pop(); ref; ref = queue.pop()) {
    if (shipped.has(ref)) continue;
    shipped.add(ref);
    queue.push(...(graph.get(ref) ?? []));
  }
  // A package inside a script ships without its own dependencies.
  for (const ref of contained) shipped.add(ref);

  const known = new Map(
    bom.components.map((/** @type {Component} */ component) => [component['bom-ref'], component]),
  );
  const components = [...shipped].sort().map((ref) => {
    const component = known.get(ref);
    if (!component) throw new Error(`${ref} ships, but package-lock.json does not have it`);
    const properties = (component.properties ?? []).filter(
      (/** @type {{ name: string }} */ property) => property.name !== DEVELOPMENT,
    );
    return { ...component, scope: 'required', properties };
  });
  return {
    ...bom,
    metadata: {
      ...bom.metadata,
      timestamp: date.toISOString(),
      component: { ...bom.metadata.component, name, version },
    },
    components,
    dependencies: [
      { ref: root, dependsOn: [...new Set([...installed, ...contained])].sort() },
      ...components.map(({ 'bom-ref': ref }) => ({
        ref,
        dependsOn: (graph.get(ref) ?? []).filter((other) => shipped.has(other)),
      })),
    ],
  };
}
