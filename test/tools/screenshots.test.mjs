// The rule by which two pictures of a card are different.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PNG } from 'pngjs';
import { compareScreenshots } from '../e2e/screenshots/compare.mjs';

/** A white picture of which the first so many pixels have this grey. */
function picture(width, height, dark = 0, grey = 0) {
  const png = new PNG({ width, height });
  png.data.fill(255);
  for (let pixel = 0; pixel < dark; pixel += 1) png.data.fill(grey, pixel * 4, pixel * 4 + 3);
  return PNG.sync.write(png);
}

describe('pictures of a card', () => {
  it('are the same where a few pixels differ, or all pixels by a shade', () => {
    assert.equal(compareScreenshots(picture(900, 900), picture(900, 900, 8)), undefined);
    assert.equal(compareScreenshots(picture(30, 30), picture(30, 30, 900, 253)), undefined);
  });

  it('are different by a number of pixels, not by a share', () => {
    const { what, picture: shown } = compareScreenshots(picture(900, 900), picture(900, 900, 12));
    assert.equal(what, '12 pixels differ');
    assert.equal(PNG.sync.read(shown).width, 900);
  });

  it('are different where their size is', () => {
    assert.equal(
      compareScreenshots(picture(30, 30), picture(30, 31)).what,
      '30 × 30 became 30 × 31',
    );
  });
});
