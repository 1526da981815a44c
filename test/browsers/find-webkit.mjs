import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import which from 'which';

const variants = ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0'];

function findMiniBrowser() {
  const folders = ['/usr/lib', '/usr/libexec', '/usr/lib64'].filter((folder) => existsSync(folder));
  return folders
    .flatMap((folder) => [folder, ...readdirSync(folder).map((name) => join(folder, name))])
    .flatMap((folder) => variants.map((variant) => join(folder, variant, 'MiniBrowser')))
    .find((file) => existsSync(file));
}

/**
 * `{ driver, browser, xvfb }`: the programs WebKitGTK is tested with, or undefined. Without Xvfb
 * its windows open on the desktop.
 */
export function findWebKit() {
  if (process.platform !== 'linux') return undefined;
  const driver = process.env.WEBKIT_DRIVER_PATH ?? which.sync('WebKitWebDriver', { nothrow: true });
  const browser = process.env.WEBKIT_BROWSER_PATH ?? findMiniBrowser();
  const xvfb = which.sync('Xvfb', { nothrow: true });
  const hasScreen = Boolean(xvfb ?? process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
  return driver && browser && hasScreen ? { driver, browser, xvfb } : undefined;
}
