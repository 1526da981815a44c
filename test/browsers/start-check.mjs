// Starts an engine once before its tests: an engine that cannot start is reported once, in its own
// words.
import puppeteer from 'puppeteer-core';
import { chromiumLaunchOptions, firefoxLaunchOptions } from './launch-options.mjs';
import { spawnOwned } from './owned-process.mjs';
import { startWebKit } from './webkit-browser.mjs';

const usualTimeout = 60_000;
/** How long a browser that cannot start may print its errors (milliseconds). */
const wordsTimeout = 5_000;

const logPrefix = /^\[[^\]]*:(ERROR|FATAL):[^\]]*\]\s*/;

/** The errors in a browser's output, without their time and place in its sources; all of a short output without errors. */
export function essenceOf(output) {
  const lines = output
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const errors = lines.filter((line) => logPrefix.test(line) && !/\/dbus\//.test(line));
  const words = (errors.length > 0 ? errors : lines).map((line) => line.replace(logPrefix, ''));
  return [...new Set(words)].slice(0, 4).join(' ').slice(0, 600);
}

/** Runs a Chromium that cannot be driven, for what it prints before it ends. */
async function wordsOfChromium({ executablePath, args, env }) {
  const child = spawnOwned(executablePath, ['--headless', ...args, 'about:blank'], {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let output = '';
  child.stderr?.setEncoding('utf8').on('data', (text) => (output += text));
  const end = await new Promise((resolve) => {
    setTimeout(resolve, wordsTimeout).unref();
    child.once('error', (error) => resolve(error.message));
    child.once('close', (code, signal) => resolve(`ended at once (${signal ?? code})`));
  });
  await child.stop();
  return end && (essenceOf(output) || end);
}

async function showPage(options, timeout) {
  const browser = await puppeteer.launch({ ...options, timeout, protocolTimeout: timeout });
  try {
    const page = await browser.newPage();
    await page.evaluate(() => document.readyState);
    return await browser.version();
  } finally {
    await browser.close();
  }
}

async function startChromium(found, timeout) {
  const options = chromiumLaunchOptions(found);
  try {
    const product = await showPage(options, timeout);
    const [name, version] = product.split('/');
    // Chrome calls itself so only where it is the small program without a browser's user interface.
    return { found: { ...found, version, isShell: name.startsWith('Headless') } };
  } catch (error) {
    const words = (await wordsOfChromium(options)) || error.message;
    if (found.sandbox === false) return { words };
    const without = await startChromium({ ...found, sandbox: false }, timeout);
    if (without.words) return { words: without.words };
    return { ...without, remark: `runs without its sandbox here (${words})` };
  }
}

async function startFirefox(found, timeout) {
  try {
    const product = await showPage(firefoxLaunchOptions(found), timeout);
    return { found: { ...found, version: product.replace(/^\D*/, '') } };
  } catch (error) {
    const [reason, printed = ''] = error.message.split('TROUBLESHOOTING')[0].split('stderr:');
    return { words: essenceOf(printed) || essenceOf(reason) };
  }
}

async function startWebKitOnce(found) {
  let browser;
  try {
    browser = await startWebKit(found);
    await browser.newSession();
    return { found };
  } catch (error) {
    return { words: error.message };
  } finally {
    await browser?.close();
  }
}

const starters = { chromium: startChromium, firefox: startFirefox, webkit: startWebKitOnce };

/**
 * Starts an engine, opens a page and closes both. Resolves to `{ found, remark }` if that worked, `found`
 * being what to start the engine with from then on; else to `{ words }`: what the browser said.
 *
 * @param {'chromium' | 'firefox' | 'webkit'} name
 * @param {object} found what the engine's finder answered
 * @param {{ timeout?: number }} [options] `timeout`: how long an answer of the browser may take, in milliseconds
 */
export function startOnce(name, found, { timeout = usualTimeout } = {}) {
  return starters[name](found, timeout);
}
