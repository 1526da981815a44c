import { expect } from '@open-wc/testing';
import { unfold } from '../../../src/lazy/folded-lists/unfold.js';

describe('unfold', () => {
  it('does nothing for a button that is no longer in its list', () => {
    const item = document.createElement('li');
    item.innerHTML = '<button></button>';
    expect(() => unfold(item.firstElementChild!)).not.to.throw();
    expect(() => unfold(document.createElement('button'))).not.to.throw();
    expect(document.activeElement).to.equal(document.body);
  });
});
