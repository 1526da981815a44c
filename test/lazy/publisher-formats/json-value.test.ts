import { expect } from '@open-wc/testing';
import { lengthOf } from '../../../src/lazy/publisher-formats/shared/json-value.js';

describe('the length of a picture', () => {
  it('is a positive number, also as text', () => {
    expect([1200, '1200', '1200px', ' 1200 ', 0.5].map(lengthOf)).to.deep.equal([
      1200, 1200, 1200, 1200, 0.5,
    ]);
  });

  it('is unknown for anything else, and nothing throws', () => {
    const others = [
      0,
      -1,
      Infinity,
      '',
      'wide',
      null,
      undefined,
      true,
      {},
      [],
      // In JSON an object can have these fields.
      JSON.parse('{ "toString": {}, "valueOf": 1 }'),
      Object.create(null),
    ];
    expect(others.map(lengthOf)).to.deep.equal(others.map(() => undefined));
  });
});
