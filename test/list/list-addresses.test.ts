import { expect } from '@open-wc/testing';
import { listAddresses } from '../../src/list/list-addresses.js';

describe('addresses of a list', () => {
  it('are the words of src, each once, resolved', () => {
    expect([
      ...listAddresses('  a.json https://e.org/b\n a.json ftp://x/', 'https://f.org/p/'),
    ]).to.deep.equal([
      ['a.json', 'https://f.org/p/a.json'],
      ['https://e.org/b', 'https://e.org/b'],
      ['ftp://x/', undefined],
    ]);
  });
});
