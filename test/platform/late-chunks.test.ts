import { expect } from '@open-wc/testing';
import {
  notifyLoaded,
  cancelUpdateWhenLoaded,
  updateWhenLoaded,
} from '../../src/platform/late-chunks.js';

/** A target that counts its updates. */
const target = () => {
  const counted = { updates: 0, requestUpdate: () => void counted.updates++ };
  return counted;
};

describe('a late chunk', () => {
  it('updates the targets that wait for its file, once, and no others', () => {
    const [waits, others] = [target(), target()];
    updateWhenLoaded(waits, 'https://a.example/menu.js');
    updateWhenLoaded(others, 'https://a.example/retry.js');
    notifyLoaded('https://a.example/menu.js');
    notifyLoaded('https://a.example/menu.js');
    expect([waits.updates, others.updates]).to.eql([1, 0]);
    cancelUpdateWhenLoaded(others);
  });

  it('updates a target for each of two files', () => {
    const waits = target();
    updateWhenLoaded(waits, 'https://a.example/menu.js');
    updateWhenLoaded(waits, 'https://a.example/retry.js');
    notifyLoaded('https://a.example/menu.js');
    notifyLoaded('https://a.example/retry.js');
    notifyLoaded('https://a.example/retry.js');
    expect(waits.updates).to.equal(2);
  });

  it('updates targets that wait for an unknown address', () => {
    const [waits, others] = [target(), target()];
    updateWhenLoaded(waits);
    notifyLoaded('https://a.example/menu.js');
    updateWhenLoaded(others, 'https://a.example/retry.js');
    notifyLoaded('');
    expect([waits.updates, others.updates]).to.eql([1, 1]);
  });

  it('does not update a target that no longer waits', () => {
    const waits = target();
    updateWhenLoaded(waits, 'https://a.example/menu.js');
    cancelUpdateWhenLoaded(waits);
    notifyLoaded('https://a.example/menu.js');
    expect(waits.updates).to.equal(0);
  });
});
