import { existsSync } from 'node:fs';
import { findOnPath } from './find-on-path.mjs';

const elsewhere = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** `{ executablePath }` of a Firefox, or undefined. FIREFOX_PATH comes first. */
export function findFirefox() {
  const executablePath =
    process.env.FIREFOX_PATH ??
    findOnPath('firefox-esr', 'firefox') ??
    elsewhere.find((file) => existsSync(file));
  return executablePath ? { executablePath } : undefined;
}
