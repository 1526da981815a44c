// Finds the browser engines to test with. An engine counts only after it was started once.
import { chromiumCandidates } from './find-chromium.mjs';
import { findFirefox } from './find-firefox.mjs';
import { findWebKit } from './find-webkit.mjs';
import { npmChromium } from './npm-chromium.mjs';
import { startOnce } from './start-check.mjs';

const candidatesOf = {
  chromium: chromiumCandidates,
  firefox: () => [findFirefox],
  webkit: () => [findWebKit],
};

const howToInstall = {
  chromium: 'install Chrome or Chromium (Debian: apt-get install chromium), or set CHROME_PATH',
  firefox: 'install Firefox (Debian: apt-get install firefox-esr), or set FIREFOX_PATH',
  webkit: 'Linux only (Debian: apt-get install webkit2gtk-driver xvfb)',
};

/** The names of the engines, in the order they are tested. */
export const engineNames = Object.keys(candidatesOf);

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

/** The engines that the parent process found, so that no engine is tried twice. */
function handedDown() {
  const { FOUND_ENGINES } = process.env;
  return FOUND_ENGINES ? JSON.parse(FOUND_ENGINES) : undefined;
}

/** Lets the processes that this one starts use these engines, and no others. */
export function handDown(available) {
  process.env.FOUND_ENGINES = JSON.stringify(Object.fromEntries(available));
}

/**
 * The first candidate that starts, as `{ found, remark, refused }`; `refused` says of those before why they
 * did not. Without `found` if none does.
 *
 * @param {(() => object | undefined)[]} candidates
 * @param {(candidate: object) => Promise<{ found?: object, remark?: string, words?: string }>} start
 */
export async function firstThatStarts(candidates, start) {
  const refused = [];
  for (const candidate of candidates) {
    let there;
    try {
      there = candidate();
    } catch (error) {
      refused.push(error.message);
    }
    if (!there) continue;
    const { words, ...started } = await start(there);
    if (started.found) return { ...started, refused };
    refused.push(`${there.executablePath ?? there.driver}: ${words}`);
  }
  return { refused };
}

const found = new Map();

/** `{ found, remark, refused }` of an engine. It is looked for once in a process. */
function find(name) {
  const known = handedDown();
  if (known) return { found: known[name], refused: [] };
  if (!found.has(name)) {
    const candidates = candidatesOf[name]();
    found.set(
      name,
      firstThatStarts(candidates, (candidate) => startOnce(name, candidate)),
    );
  }
  return found.get(name);
}

/**
 * Looks for the wanted engines. `available` maps their names to what they are started with; `missing`
 * lists `{ name, hint }`, the hint saying how to get the engine; `broken` lists `{ name, words, hint }` of
 * those that are there and don't start, with their own words; `remarks` are lines to show.
 */
export async function findEngines(wanted = wantedEngines()) {
  const available = new Map();
  const missing = [];
  const broken = [];
  const remarks = [];
  const answers = await Promise.all(wanted.map(find));
  for (const [index, name] of wanted.entries()) {
    const { found: engine, remark, refused } = answers[index];
    const hint = howToInstall[name];
    if (engine) {
      available.set(name, engine);
      for (const words of refused) remarks.push(`${name}: passed over ${words}`);
      if (remark) remarks.push(`${name} ${remark}.`);
    } else if (refused.length > 0) broken.push({ name, words: refused.at(-1), hint });
    else missing.push({ name, hint });
  }
  return { available, missing, broken, remarks };
}

/** The names of the wanted engines that are there. */
export async function availableEngines(wanted = wantedEngines()) {
  const { available } = await findEngines(wanted);
  return [...available.keys()];
}

/** The program and options to start an engine with. Rejects where the engine is missing, and says how to install one. */
export async function requireEngine(name) {
  const { available, broken, missing } = await findEngines([name]);
  const [failed] = broken;
  if (failed) throw new Error(`${name} does not start: ${failed.words}`);
  if (missing.length > 0) throw new Error(`No ${name}: ${missing[0].hint}.`);
  return available.get(name);
}

/**
 * The Chromium that screenshots are taken with, whatever else is installed; undefined where npm has none for
 * this machine or, without `fetch`, none is here. Rejects where that Chromium does not start.
 *
 * @param {{ fetch?: boolean }} [options]
 */
export async function pinnedChromium({ fetch = false } = {}) {
  const packages = npmChromium({ fetch });
  if (!packages) return undefined;
  const { found: engine, words } = await startOnce('chromium', packages);
  if (!engine) throw new Error(`The Chromium from npm does not start: ${words}`);
  return engine;
}
