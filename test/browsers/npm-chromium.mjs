// The Chromium that is fetched from npm where none is installed, and the fonts that it draws with.
// Both are pinned by test/npm-chromium/package-lock.json: screenshots are taken with these.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { areInstalled, installPackages } from '../runner/own-packages.mjs';
import { unpackChromium } from './unpack-chromium.mjs';

const packages = fileURLToPath(new URL('../npm-chromium/', import.meta.url));
const fontFolder = join(packages, 'node_modules', 'dejavu-fonts-ttf', 'ttf');
const configFolder = fileURLToPath(new URL('../../.cache/fonts/', import.meta.url));

// The package contains no other Chromium.
const isOffered = process.platform === 'linux' && process.arch === 'x64';

/** A fontconfig that knows one folder and nothing of the machine. */
function fontsConfig(folder, cacheFolder) {
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

let prepared;

/**
 * `{ executablePath, env, version, pinned }` of the Chromium from npm, or undefined where there is none for
 * this machine. What fails once fails for this process.
 *
 * @param {{ fetch?: boolean }} [options] without `fetch`, only if the packages are here already
 */
export function npmChromium({ fetch = true } = {}) {
  if (!isOffered || (!fetch && !areInstalled(packages))) return undefined;
  prepared ??= (() => {
    installPackages(packages, 'a Chromium and fonts (85 MB)');
    const found = unpackChromium(join(packages, 'node_modules', '@sparticuz', 'chromium'));
    const env = { ...found.env, FONTCONFIG_FILE: writeFontsConfig() };
    return { ...found, env, pinned: true };
  })();
  return prepared;
}
