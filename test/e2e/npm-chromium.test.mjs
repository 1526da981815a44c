// The Chromium from npm draws text with the fonts from npm, whatever the machine has: where these are here,
// and always with CI=true, which fetches them.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { availableEngines, pinnedChromium } from '../browsers/engines.mjs';
import { openPinnedChromium } from './support/browser.mjs';

const texts = {
  Latin: 'Réfugiés, Għawdex, łąka',
  Greek: 'Ευρώπη',
  Cyrillic: 'Новини',
  Arabic: 'أخبار اليوم',
  Hebrew: 'חדשות היום',
};

async function isHere() {
  if (!(await availableEngines()).includes('chromium')) return false;
  return process.env.CI === 'true' || (await pinnedChromium()) !== undefined;
}

if (await isHere())
  describe('the Chromium from npm', () => {
    let browser;
    let page;

    before(async () => {
      browser = await openPinnedChromium();
      page = await browser.newPage();
      const lines = Object.entries(texts).map(
        ([id, text]) => `<p id="${id}"><span>${text}</span></p>`,
      );
      const html = `<meta charset="utf-8"><body style="font: 40px sans-serif">${lines.join('')}`;
      await page.goto(`data:text/html,${encodeURIComponent(html)}`);
    });
    after(() => browser?.close());

    /** In the page: how wide a text is, in pixels. */
    const widthOf = (text) => {
      const context = new OffscreenCanvas(1, 1).getContext('2d');
      context.font = '40px sans-serif';
      return context.measureText(text).width;
    };

    for (const script of Object.keys(texts))
      it(`draws ${script} with DejaVu Sans`, async () => {
        const devTools = await page.native.createCDPSession();
        await devTools.send('DOM.enable');
        await devTools.send('CSS.enable');
        const { root } = await devTools.send('DOM.getDocument');
        const { nodeId } = await devTools.send('DOM.querySelector', {
          nodeId: root.nodeId,
          selector: `#${script}`,
        });
        const { fonts } = await devTools.send('CSS.getPlatformFontsForNode', { nodeId });
        assert.deepEqual(
          fonts.map(({ familyName }) => familyName),
          ['DejaVu Sans'],
        );
      });

    it('draws a different shape for each letter, where missing letters would be equal boxes', async () => {
      for (const [narrow, wide] of ['iW', 'ιΩ', 'гЖ', 'וש', 'اش'])
        assert.ok(
          (await page.evaluate(widthOf, narrow)) < (await page.evaluate(widthOf, wide)),
          wide,
        );
    });

    it('joins Arabic letters', async () => {
      const apart = await page.evaluate(widthOf, 'س\u200Cل\u200Cم');
      assert.ok((await page.evaluate(widthOf, 'سلم')) < apart);
    });
  });
