// Takes the screenshots anew and accepts them. Look at each one that changed before committing it.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { PNG } from 'pngjs';
import { openStudio } from './take.mjs';

const accepted = new URL('accepted/', import.meta.url);

/** Smaller than the browser's own: without transparency, packed harder. */
const pack = (png) =>
  PNG.sync.write(PNG.sync.read(png), {
    colorType: 2,
    deflateLevel: 9,
    deflateStrategy: 0,
    filterType: 0,
  });

const studio = await openStudio();
try {
  const shots = [...(await studio.take())].map(([name, png]) => [name, pack(png)]);
  await rm(accepted, { recursive: true, force: true });
  await mkdir(accepted, { recursive: true });
  for (const [name, png] of shots) await writeFile(new URL(`${name}.png`, accepted), png);
  const takenWith = `${JSON.stringify(studio.takenWith, null, 2)}\n`;
  await writeFile(new URL('taken-with.json', accepted), takenWith);
  const size = shots.reduce((sum, [, { length }]) => sum + length, 0);
  console.log(`${shots.length} screenshots, ${Math.round(size / 1024)} kB`);
} finally {
  await studio.close();
}
