import { expect } from '@open-wc/testing';
import {
  notifyLoaded,
  cancelUpdateWhenLoaded,
  updateWhenLoaded,
} from '../../src/platform/late-chunks.js';

/** Counts its updates. */
const target = () => {
  const counted = { updates: 0, requestUpdate: () => void counted.updates++ };
  return counted;
};

describe('updates when a late chunk is loaded', () => {
  it('a file updates those that wait for it, once, and nobody else', () => {
    const [waits, others] = [target(), target()];
    updateWhenLoaded(waits, 'https://a.example/menu.js');
    updateWhenLoaded(others, 'https://a.example/retry.js');
    notifyLoaded('https://a.example/menu.js');
    notifyLoaded('https://a.example/menu.js');
    expect([waits.updates, others.updates]).to.eql([1, 0]);
    cancelUpdateWhenLoaded(others);
  });

  it('who waits for two files is updated by each', () => {
    const waits = target();
    updateWhenLoaded(waits, 'https://a.example/menu.js');
    updateWhenLoaded(waits, 'https://a.example/retry.js');
    notifyLoaded('https://a.example/menu.js');
    notifyLoaded('https://a.example/retry.js');
    notifyLoaded('https://a.example/retry.js');
    expect(waits.updates).to.equal(2);
  });

  it('where an address is unknown, any file will do', () => {
    const [waits, others] = [target(), target()];
    updateWhenLoaded(waits);
    notifyLoaded('https://a.example/menu.js');
    updateWhenLoaded(others, 'https://a.example/retry.js');
    notifyLoaded('');
    expect([waits.updates, others.updates]).to.eql([1, 1]);
  });

  it('who has left is not updated', () => {
    const waits = target();
    updateWhenLoaded(waits, 'https://a.example/menu.js');
    cancelUpdateWhenLoaded(waits);
    notifyLoaded('https://a.example/menu.js');
    expect(waits.updates).to.equal(0);
  });
});
