// Finds libraries that are not on npm, in Debian's packages.
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const mustBeThere = Boolean(process.env.CI) && process.env.CI !== 'false';

/**
 * The folder of a package's scripts, or `undefined` where the package is not installed.
 *
 * @param {string} name of the Debian package
 * @param {string} folder below /usr/share/javascript/
 */
export function debianLibrary(name, folder) {
  const path = `/usr/share/javascript/${folder}/`;
  if (existsSync(path)) return pathToFileURL(path);
  if (mustBeThere) throw new Error(`${name} is not installed.`);
  console.log(`note: Pages with ${folder} are left out: apt-get install ${name}.`);
  return undefined;
}
