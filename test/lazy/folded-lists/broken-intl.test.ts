import { expect } from '@open-wc/testing';
import { describeMore } from '../../../src/lazy/folded-lists/folded-lists.js';
import { createMsg } from '../../../src/localization/localize.js';

describe('the button of a folded list where the page has replaced Intl', () => {
  const l10n = { msg: createMsg(), locale: 'en', lang: 'en', dir: 'ltr' } as const;
  const broken = {
    absent: undefined,
    throwing: class {
      constructor() {
        throw new Error('replaced by the page');
      }
    },
  };

  for (const name of ['NumberFormat', 'PluralRules'] as const)
    for (const [how, value] of Object.entries(broken))
      it(`has a label although ${name} ${how}`, () => {
        const original = Object.getOwnPropertyDescriptor(Intl, name)!;
        Object.defineProperty(Intl, name, { ...original, value });
        try {
          for (const list of ['countries', 'topics'] as const)
            expect(describeMore(list, 30, l10n)).to.equal('+30 more');
        } finally {
          Object.defineProperty(Intl, name, original);
        }
      });
});
