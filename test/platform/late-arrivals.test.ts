import { expect } from '@open-wc/testing';
import { announceArrival, stopWaiting, updateOnArrival } from '../../src/platform/late-arrivals.js';

/** Counts its updates. */
const target = () => {
  const counted = { updates: 0, requestUpdate: () => void counted.updates++ };
  return counted;
};

describe('late arrivals', () => {
  it('a file updates those that wait for it, once, and nobody else', () => {
    const [waits, others] = [target(), target()];
    updateOnArrival(waits, 'https://a.example/menu.js');
    updateOnArrival(others, 'https://a.example/retry.js');
    announceArrival('https://a.example/menu.js');
    announceArrival('https://a.example/menu.js');
    expect([waits.updates, others.updates]).to.eql([1, 0]);
    stopWaiting(others);
  });

  it('who waits for two files is updated by each', () => {
    const waits = target();
    updateOnArrival(waits, 'https://a.example/menu.js');
    updateOnArrival(waits, 'https://a.example/retry.js');
    announceArrival('https://a.example/menu.js');
    announceArrival('https://a.example/retry.js');
    announceArrival('https://a.example/retry.js');
    expect(waits.updates).to.equal(2);
  });

  it('where an address is unknown, any file will do', () => {
    const [waits, others] = [target(), target()];
    updateOnArrival(waits);
    announceArrival('https://a.example/menu.js');
    updateOnArrival(others, 'https://a.example/retry.js');
    announceArrival('');
    expect([waits.updates, others.updates]).to.eql([1, 1]);
  });

  it('who has left is not updated', () => {
    const waits = target();
    updateOnArrival(waits, 'https://a.example/menu.js');
    stopWaiting(waits);
    announceArrival('https://a.example/menu.js');
    expect(waits.updates).to.equal(0);
  });
});
