// What the card looks like, compared with what was accepted. After a change that is meant:
// `node scripts/accept-screenshots.mjs`, and look at every picture before committing it.
import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { before, describe, it } from 'node:test';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { availableEngines } from '../../scripts/browsers/engines.mjs';
import { takeScreenshots } from './screenshots/take.mjs';

const accepted = new URL('./screenshots/accepted/', import.meta.url);
const failed = new URL('../../.cache/screenshots/', import.meta.url);

/** Share of pixels that may differ: edges of letters, between versions of an engine. */
const tolerance = 0.002;

const names = (await readdir(accepted)).map((file) => file.replace('.png', ''));

if ((await availableEngines()).includes('chromium'))
  describe('screenshots (chromium)', () => {
    let shots;

    before(async () => {
      shots = await takeScreenshots();
    });

    it('are all accepted ones', () => {
      assert.deepEqual([...shots.keys()].sort(), names.sort());
    });

    for (const name of names)
      it(name, async () => {
        const now = PNG.sync.read(shots.get(name));
        const then = PNG.sync.read(await readFile(new URL(`${name}.png`, accepted)));
        const keep = async (png) => {
          await mkdir(failed, { recursive: true });
          await writeFile(new URL(`${name}.png`, failed), png);
        };
        if (now.width !== then.width || now.height !== then.height) {
          await keep(shots.get(name));
          assert.fail(`${then.width} × ${then.height} became ${now.width} × ${now.height}`);
        }
        const difference = new PNG({ width: now.width, height: now.height });
        const pixels = pixelmatch(then.data, now.data, difference.data, now.width, now.height, {
          threshold: 0.15,
        });
        if (pixels > now.width * now.height * tolerance) {
          await keep(PNG.sync.write(difference));
          assert.fail(`${pixels} pixels differ: see .cache/screenshots/${name}.png`);
        }
      });
  });
