// Which browser engines there are to test with.
import { findChromium } from './find-chromium.mjs';
import { findFirefox } from './find-firefox.mjs';
import { findWebKit } from './find-webkit.mjs';

const finders = { chromium: findChromium, firefox: findFirefox, webkit: findWebKit };

const howToInstall = {
  chromium: 'install Chrome or Chromium (Debian: apt-get install chromium), or set CHROME_PATH',
  firefox: 'install Firefox (Debian: apt-get install firefox-esr), or set FIREFOX_PATH',
  webkit: 'Linux only (Debian: apt-get install webkit2gtk-driver xvfb)',
};

/** The names of the engines, in the order they are tested. */
export const engineNames = Object.keys(finders);

/** The engines asked for by BROWSERS=firefox,webkit; all by default. */
export function wantedEngines(list = process.env.BROWSERS) {
  const wanted = (list ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  const unknown = wanted.filter((name) => !engineNames.includes(name));
  if (unknown.length > 0) {
    throw new Error(`Unknown engine: ${unknown.join(', ')}. Known: ${engineNames.join(', ')}.`);
  }
  return wanted.length > 0 ? engineNames.filter((name) => wanted.includes(name)) : engineNames;
}

/**
 * Looks for the wanted engines. `available` maps their names to where they are; `missing` lists
 * `{ name, hint }`, the hint saying how to get it.
 */
export async function findEngines(wanted = wantedEngines()) {
  const available = new Map();
  const missing = [];
  for (const name of wanted) {
    const found = await finders[name]();
    if (found) available.set(name, found);
    else missing.push({ name, hint: howToInstall[name] });
  }
  return { available, missing };
}

/** The names of the wanted engines that are there. */
export async function availableEngines(wanted = wantedEngines()) {
  const { available } = await findEngines(wanted);
  return [...available.keys()];
}
