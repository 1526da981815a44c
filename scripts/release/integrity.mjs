// @ts-check
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * For the attribute `integrity` of the scripts that pages name themselves; what these load is covered by their own.
 * @param {string} folder of the scripts
 * @param {{ version: string, under?: string }} options `under`: what stands before a script's name
 */
export const integrityOf = (folder, { version, under = '' }) => ({
  version,
  integrity: Object.fromEntries(
    readdirSync(folder)
      .filter((file) => file.endsWith('.js'))
      .sort()
      .map((file) => {
        const digest = createHash('sha384').update(readFileSync(join(folder, file)));
        return [`${under}${file}`, `sha384-${digest.digest('base64')}`];
      }),
  ),
});
