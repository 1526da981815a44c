import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { isEqual } from '../../src/view/is-equal.js';

describe('isEqual', () => {
  const anyValue = () => fc.jsonValue({ depthSize: 'medium' });

  it('is true for a copy', () => {
    fc.assert(
      fc.property(
        anyValue(),
        (value) => isEqual(value, JSON.parse(JSON.stringify(value))) === true,
      ),
    );
  });

  it('is false for values whose JSON differs', () => {
    fc.assert(
      fc.property(anyValue(), anyValue(), (one, other) => {
        // Comparing JSON depends on the order of keys, and JSON has no negative zero.
        const written = [one, other].map((value) => JSON.stringify(value));
        if (isEqual(one, other)) return written[0]!.length === written[1]!.length;
        return written[0] !== written[1] || /(^|[^\d.])-?0(?![\d.])/.test(written[0]!);
      }),
    );
  });

  for (const [now, before] of [
    [[1, 2], [1]],
    [[], {}],
    [{ a: undefined }, { b: undefined }],
    [{ a: 1 }, { a: 1, b: 2 }],
    [{ a: { b: 1 } }, { a: { b: 2 } }],
    [{}, null],
    [undefined, null],
    [0, '0'],
    ['[]', []],
  ] as const)
    it(`distinguishes ${JSON.stringify(now)} from ${JSON.stringify(before)}`, () => {
      expect(isEqual(now, before)).to.equal(false);
      expect(isEqual(before, now)).to.equal(false);
    });

  it('ignores what the page has added to all objects', () => {
    Object.defineProperty(Object.prototype, 'every', {
      configurable: true,
      enumerable: true,
      get: () => {
        throw new Error('looked at');
      },
    });
    try {
      expect(isEqual({ a: [{ b: 1 }] }, { a: [{ b: 1 }] })).to.equal(true);
      expect(isEqual({ a: 1 }, { b: 1 })).to.equal(false);
    } finally {
      Reflect.deleteProperty(Object.prototype, 'every');
    }
  });
});
