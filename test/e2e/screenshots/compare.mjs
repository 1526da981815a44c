// Compares two pictures of one card.
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/**
 * Pixels that may differ in a whole picture. Browser and fonts are the same, so none should; one letter of
 * the smallest text is more than this.
 */
const maxPixels = 8;

/** How much a pixel's colour may differ, of 1: rounding in another processor's arithmetic. */
const threshold = 0.05;

/**
 * What makes two PNGs different, as `{ what, picture }`, the picture being a PNG that shows where; undefined if
 * nothing does.
 *
 * @param {Buffer} then
 * @param {Buffer} now
 */
export function compareScreenshots(then, now) {
  const [before, after] = [PNG.sync.read(then), PNG.sync.read(now)];
  if (before.width !== after.width || before.height !== after.height) {
    const [old, fresh] = [before, after].map(({ width, height }) => `${width} × ${height}`);
    return { what: `${old} became ${fresh}`, picture: now };
  }
  const { width, height } = after;
  const difference = new PNG({ width, height });
  const options = { threshold, includeAA: true };
  const pixels = pixelmatch(before.data, after.data, difference.data, width, height, options);
  if (pixels <= maxPixels) return undefined;
  return { what: `${pixels} pixels differ`, picture: PNG.sync.write(difference) };
}
