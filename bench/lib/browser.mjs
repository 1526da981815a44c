import puppeteer from 'puppeteer-core';
import { requireEngine } from '../../test/browsers/engines.mjs';
import { chromiumLaunchOptions } from '../../test/browsers/launch-options.mjs';

const args = [
  // Loopback only, whatever a contender requests.
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
  // One renderer for a page with a sandboxed iframe too, so that the emulated slow processor also
  // applies to the frame, and no further process is started.
  '--disable-features=IsolateSandboxedIframes',
  '--disable-background-timer-throttling',
  '--disable-renderer-backgrounding',
  '--disable-backgrounding-occluded-windows',
];

export async function launchBrowser() {
  const found = await requireEngine('chromium');
  return puppeteer.launch({
    ...chromiumLaunchOptions(found, { args }),
    defaultViewport: { width: 412, height: 823 },
    protocolTimeout: 600_000,
  });
}
