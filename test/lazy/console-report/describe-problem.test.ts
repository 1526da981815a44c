import { expect } from '@open-wc/testing';
import { describeValue } from '../../../src/lazy/console-report/describe-problem.js';

describe('the description of a value', () => {
  it('is short, whatever the value', () => {
    expect(describeValue('Tunisia')).to.equal('"Tunisia"');
    expect(describeValue('x'.repeat(1000))).to.equal(`"${'x'.repeat(59)}…"`);
    expect(describeValue(null)).to.equal('null');
    expect(describeValue(true)).to.equal('true');
    expect(describeValue(1.5)).to.equal('1.5');
    expect(describeValue([1, 2])).to.equal('array of 2');
    expect(describeValue({ a: 1 })).to.equal('object');
    expect(describeValue(undefined)).to.equal('undefined');
  });
});
