// Node’s own `Intl.Locale.prototype.textInfo` is wrong for some of these; the card’s list of scripts is not.
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

describe('directions of languages, in Node', () => {
  let directionOf;

  before(async () => {
    const entry = fileURLToPath(new URL('../../src/article/direction.ts', import.meta.url));
    const [{ output }] = await build({
      configFile: false,
      logLevel: 'error',
      build: { write: false, lib: { entry, formats: ['es'], fileName: 'direction' } },
    });
    ({ directionOf } = await import(`data:text/javascript,${encodeURIComponent(output[0].code)}`));
  });

  for (const [tag, expected] of [
    ['ku-Arab', 'rtl'],
    ['az-Arab', 'rtl'],
    ['dv', 'rtl'],
    ['ar-Latn', 'ltr'],
    ['ckb', 'rtl'],
    ['he', 'rtl'],
    ['mt', 'ltr'],
    ['', undefined],
    ['?', undefined],
  ])
    it(`${tag || 'no language'}: ${expected}`, () => assert.equal(directionOf(tag), expected));
});
