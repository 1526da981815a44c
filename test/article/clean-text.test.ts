import { expect } from '@open-wc/testing';
import { cleanText } from '../../src/article/clean-text.js';

describe('cleanText', () => {
  for (const [name, text, clean] of [
    [
      'line breaks, tabs and runs of spaces',
      ' a\r\n\tb \u2028 c\u2029d\u0085e\u0000f ',
      'a b c d e f',
    ],
    ['no-break spaces, which are typography', 'a\u00a0: b\u202f!', 'a\u00a0: b\u202f!'],
    [
      'marks of direction, which close by themselves',
      'a\u200eb\u200fc\u061c',
      'a\u200eb\u200fc\u061c',
    ],
    ['pairs', '\u2067a\u2066b\u2069\u2069\u202bc\u202c', '\u2067a\u2066b\u2069\u2069\u202bc\u202c'],
    ['an override that nothing closes', 'a\u202eb', 'a\u202eb\u202c'],
    ['several that nothing closes', '\u2067a\u202eb', '\u2067a\u202eb\u202c\u2069'],
    ['an end of nothing', 'a\u2069b\u202cc', 'abc'],
    [
      'an end that closes what is within as well',
      '\u2066a\u202eb\u2069c',
      '\u2066a\u202eb\u202c\u2069c',
    ],
    ['an end of the other kind', '\u2066a\u202cb\u2069', '\u2066ab\u2069'],
  ] as const)
    it(`${name}`, () => {
      expect(cleanText(text)).to.equal(clean);
      expect(cleanText(clean), 'again').to.equal(clean);
    });
});
