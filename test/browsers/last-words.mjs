// The last output of a browser that ended unexpectedly.
import { essenceOf } from './start-check.mjs';

const kept = 8_000;

/**
 * Prints one line when Puppeteer's browser ends before it is closed. Returns the function to close it with.
 *
 * @param {object} options
 * @param {import('puppeteer-core').Browser} options.browser
 * @param {string} options.name what the line calls it
 * @param {() => Promise<void>} [options.close] what closes it
 * @param {(line: string) => void} [options.print]
 */
export function watchBrowser({
  browser,
  name,
  close = () => browser.close(),
  print = console.error,
}) {
  let output = '';
  browser.process()?.stderr?.on('data', (data) => {
    output = (output + data).slice(-kept);
  });
  let closing = false;
  browser.on('disconnected', () => {
    if (!closing) print(`${name} ended by itself: ${essenceOf(output) || 'it said nothing'}.`);
  });
  return () => {
    closing = true;
    return close();
  };
}
