// The Chromium that is fetched from npm where none is installed, and the fonts that it draws with.
// Both are pinned by npm-chromium/package-lock.json: screenshots are taken with these.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unpackChromium } from './unpack-chromium.mjs';

const packages = fileURLToPath(new URL('npm-chromium/', import.meta.url));
const fontFolder = join(packages, 'node_modules', 'dejavu-fonts-ttf', 'ttf');
const configFolder = fileURLToPath(new URL('../../.cache/fonts/', import.meta.url));

// The package has no other.
const isOffered = process.platform === 'linux' && process.arch === 'x64';

/** A fontconfig that knows one folder and nothing of the machine. */
export function fontsConfig(folder, cacheFolder) {
  const generic = (name, family) =>
    `  <alias binding="same"><family>${name}</family><prefer><family>${family}</family></prefer></alias>`;
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}</dir>
  <cachedir>${cacheFolder}</cachedir>
${generic('sans-serif', 'DejaVu Sans')}
${generic('system-ui', 'DejaVu Sans')}
${generic('serif', 'DejaVu Serif')}
${generic('monospace', 'DejaVu Sans Mono')}
  <match target="font">
    <edit name="antialias" mode="assign"><bool>true</bool></edit>
    <edit name="hinting" mode="assign"><bool>false</bool></edit>
    <edit name="rgba" mode="assign"><const>none</const></edit>
  </match>
</fontconfig>
`;
}

function writeFontsConfig() {
  const file = join(configFolder, 'fonts.conf');
  mkdirSync(configFolder, { recursive: true });
  writeFileSync(file, fontsConfig(fontFolder, join(configFolder, 'cache')));
  return file;
}

const readJson = (path) => {
  const file = join(packages, path);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
};

/** npm writes its own lock file last: a fetch that was interrupted is begun anew. */
function isFetched() {
  if (!existsSync(join(packages, 'node_modules', '.package-lock.json'))) return false;
  return Object.entries(readJson('package.json').dependencies).every(
    ([name, version]) => readJson(`node_modules/${name}/package.json`)?.version === version,
  );
}

function fetchPackages() {
  console.error('Fetching a Chromium and fonts from npm (85 MB, once).');
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: packages,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

let prepared;

/**
 * `{ executablePath, env, version, pinned }` of the Chromium from npm, or undefined where there is none for
 * this machine. What fails once fails for this process.
 *
 * @param {{ fetch?: boolean }} [options] without `fetch`, only if the packages are here already
 */
export function npmChromium({ fetch = true } = {}) {
  if (!isOffered || (!fetch && !isFetched())) return undefined;
  prepared ??= (() => {
    if (!isFetched()) fetchPackages();
    const found = unpackChromium(join(packages, 'node_modules', '@sparticuz', 'chromium'));
    const env = { ...found.env, FONTCONFIG_FILE: writeFontsConfig() };
    return { ...found, env, pinned: true };
  })();
  return prepared;
}
