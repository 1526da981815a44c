import { expect } from '@open-wc/testing';
import {
  bareTag,
  fallbackTags,
  matchLanguage,
  parseLanguageTag,
} from '../../src/article/language-tag.js';

describe('parseLanguageTag', () => {
  const tags: [written: unknown, tag: string | undefined][] = [
    ['en', 'en'],
    [' EN ', 'en'],
    ['FR', 'fr'],
    ['ar_MA', 'ar-MA'],
    ['ar-ma', 'ar-MA'],
    ['“fr”', 'fr'],
    ["'fr'", 'fr'],
    ['«\u00a0fr\u00a0»', 'fr'],
    ['zh-hant-tw', 'zh-Hant-TW'],
    ['iw', 'he'],
    // CLDR's alias of Montenegrin, also in engines that do not know the alias.
    ['cnr', 'sr-ME'],
    ['cnr_ME', 'sr-ME'],
    ['CNR-cyrl', 'sr-Cyrl-ME'],
    ['cnr-Latn-RS', 'sr-Latn-RS'],
    ['cnr-u-nu-latn', 'sr-ME-u-nu-latn'],
    ['cnrx', undefined],
    ['ar-u-nu-latn', 'ar-u-nu-latn'],
    ['de-1996', 'de-1996'],
    ['ar-x-private', 'ar-x-private'],
    ['', undefined],
    ['  ', undefined],
    ['“”', undefined],
    ['e', undefined],
    ['arabic', undefined],
    ['French', undefined],
    ['root', undefined],
    ['fil', 'fil'],
    ['english please', undefined],
    ['fr-', undefined],
    ['-fr', undefined],
    ['fr--FR', undefined],
    ['<b>', undefined],
    ['*', undefined],
    ['fr,ar', undefined],
    ['fr'.repeat(60), undefined],
    [undefined, undefined],
    [null, undefined],
    [7, undefined],
    [['fr'], undefined],
    [{ toString: () => 'fr' }, undefined],
  ];
  for (const [written, tag] of tags)
    it(`${JSON.stringify(written)?.slice(0, 30)} is ${tag}`, () => {
      expect(parseLanguageTag(written)).to.equal(tag);
    });
});

describe('bareTag', () => {
  const tags: [string, string][] = [
    ['fr', 'fr'],
    ['ar-MA', 'ar-MA'],
    ['ar-u-nu-latn', 'ar'],
    ['ar-MA-u-ca-islamic-nu-arab', 'ar-MA'],
    ['zh-Hant-TW', 'zh-Hant-TW'],
    ['fr-x-own', 'fr'],
    ['ca-valencia', 'ca-valencia'],
  ];
  for (const [tag, bare] of tags)
    it(`makes ${tag} ${bare}`, () => expect(bareTag(tag)).to.equal(bare));
});

describe('fallbackTags', () => {
  it('lead from the tag to its language', () => {
    expect(fallbackTags('zh-Hant-TW-u-nu-hanidec')).to.deep.equal(['zh-Hant-TW', 'zh-Hant', 'zh']);
    expect(fallbackTags('fr')).to.deep.equal(['fr']);
  });
});

describe('matchLanguage', () => {
  const matches: [wanted: string, available: string[], found: string | undefined][] = [
    ['ar-MA', ['en', 'ar', 'fr'], 'ar'],
    ['ar-MA', ['ar', 'ar-MA'], 'ar-MA'],
    ['fr', ['en', 'fr-FR'], 'fr-FR'],
    ['fr-BE', ['fr-FR', 'fr'], 'fr'],
    ['fr-BE', ['fr-FR', 'fr-CA'], 'fr-FR'],
    ['ar-u-nu-arab', ['ar'], 'ar'],
    ['ar', ['ar-u-nu-arab'], 'ar-u-nu-arab'],
    ['zh-Hant', ['zh-Hans'], 'zh-Hans'],
    ['de', ['en', 'fr'], undefined],
    ['de', [], undefined],
    ['fil', ['fi'], undefined],
  ];
  for (const [wanted, available, found] of matches)
    it(`${wanted} of ${available.join()} is ${found}`, () => {
      expect(matchLanguage(wanted, available)).to.equal(found);
    });
});
