import { expect } from '@open-wc/testing';
import { loadChunk } from '../../src/platform/load-chunk.js';

describe('loadChunk', () => {
  it('asks once for all who want it', async () => {
    let asked = 0;
    const importer = () => {
      asked += 1;
      return Promise.resolve({ name: 'part' });
    };
    const [first, second] = await Promise.all([loadChunk(importer), loadChunk(importer)]);
    expect(second).to.equal(first);
    expect(await loadChunk(importer)).to.equal(first);
    expect(asked).to.equal(1);
  });

  it('does not keep a failure, and tries a fresh address each time', async () => {
    const addresses: string[] = [];
    const importer = (retry: string) => {
      addresses.push(retry);
      return addresses.length < 3 ? Promise.reject(new Error('gone')) : Promise.resolve(7);
    };
    for (let i = 0; i < 2; i++)
      expect(await loadChunk(importer).catch(() => 'failed')).to.equal('failed');
    expect(await loadChunk(importer)).to.equal(7);
    expect(addresses).to.deep.equal(['', '?1', '?2']);
  });

  it('fails together for those who ask at once', async () => {
    let asked = 0;
    const importer = () => {
      asked += 1;
      return Promise.reject(new Error('gone'));
    };
    await Promise.allSettled([loadChunk(importer), loadChunk(importer)]);
    expect(asked).to.equal(1);
  });

  it('tells parts apart by a key, where one importer has many', async () => {
    const importer = (name: string) => () => Promise.resolve(name);
    expect(await loadChunk(importer('a'), 'key-a')).to.equal('a');
    expect(await loadChunk(importer('b'), 'key-b')).to.equal('b');
    expect(await loadChunk(importer('c'), 'key-a')).to.equal('a');
  });
});
