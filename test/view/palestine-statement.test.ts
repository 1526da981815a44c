import { expect } from '@open-wc/testing';
import { palestineStatement } from '../../src/view/palestine-statement.js';

describe('palestineStatement', () => {
  const wordings = { en: 'English', fr: 'français', pt: 'português' };

  it('is the official wording of the reader’s language, whatever the region', () => {
    for (const [tag, lang] of [
      ['fr', 'fr'],
      ['fr-CA', 'fr'],
      ['pt-BR', 'pt'],
      ['en-US', 'en'],
      ['fr-u-nu-latn', 'fr'],
    ] as const)
      expect(palestineStatement(tag, wordings), tag).to.deep.equal({ value: wordings[lang], lang });
  });

  it('is English, and marked as English, in other languages', () => {
    for (const tag of ['ar', 'mt', 'zgh'])
      expect(palestineStatement(tag, wordings), tag).to.deep.equal({
        value: 'English',
        lang: 'en',
      });
  });

  it('is verbatim: Eurostat, med_esms', () => {
    expect(palestineStatement('en')).to.deep.equal({
      value:
        'This designation shall not be construed as recognition of a State of Palestine and is without prejudice to the individual positions of the Member States on this issue.',
      lang: 'en',
    });
  });
});
