import { existsSync } from 'node:fs';
import which from 'which';

const elsewhere = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** `{ executablePath }` of a Firefox, or undefined. FIREFOX_PATH comes first. */
export function findFirefox() {
  const executablePath =
    process.env.FIREFOX_PATH ??
    which.sync('firefox-esr', { nothrow: true }) ??
    which.sync('firefox', { nothrow: true }) ??
    elsewhere.find((file) => existsSync(file));
  return executablePath ? { executablePath } : undefined;
}
