import { expect } from '@open-wc/testing';
import {
  loadMessages,
  locales,
  messagesOf,
  sourceLocale,
} from '../../src/localization/catalogues.js';
import { targetLocales } from '../../src/localization/generated/locale-codes.js';
import { localeFile } from '../../src/localization/import-locale.js';
import type { Catalogue } from '../../src/localization/localize.js';

// The official languages of the European Union, and those of its neighbours and of the Western Balkans.
const OF_THE_UNION =
  'bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv'.split(' ');
const OF_THE_NEIGHBOURS = 'ar az bs he hy ka mk ru sq sr sr-Latn sr-ME tr uk'.split(' ');

const CATEGORIES = ['zero', 'one', 'two', 'few', 'many', 'other'];

interface Values {
  strings: readonly string[];
  values: readonly number[];
}
const valuesOf = (message: unknown): readonly number[] =>
  typeof message === 'string' ? [] : [...(message as Values).values].sort();

describe('the catalogues', () => {
  const catalogues = new Map<string, Catalogue>();
  let english: Record<string, string> = {};

  before(async () => {
    const answer = await fetch(new URL('../../locales/english.json', import.meta.url));
    english = (await answer.json()) as Record<string, string>;
    for (const locale of targetLocales)
      catalogues.set(locale, (await localeFile(locale)('')).templates);
  });

  it('exist for the languages of the Union and of its neighbours, English first', () => {
    expect(locales[0]).to.equal('en');
    expect(sourceLocale).to.equal('en');
    expect(locales).to.include.members([...OF_THE_UNION, ...OF_THE_NEIGHBOURS]);
    expect(new Set(locales)).to.have.length(locales.length);
  });

  for (const locale of targetLocales) {
    it(`have every message in ${locale}`, () => {
      const catalogue = catalogues.get(locale) ?? {};
      expect(Object.keys(catalogue)).to.have.members(Object.keys(english));
      for (const [id, source] of Object.entries(english)) {
        const message: unknown = catalogue[id];
        const text = typeof message === 'string' ? message : (message as Values).strings.join('');
        expect(text.trim(), id).not.to.equal('');
        const placeholders = [...source.matchAll(/\{(\d)\}/g)].map(([, index]) => Number(index));
        expect(valuesOf(message), id).to.eql(placeholders.sort());
      }
    });

    it(`have every plural category that this engine knows for ${locale}`, () => {
      const catalogue = catalogues.get(locale) ?? {};
      const groups = Object.keys(catalogue).flatMap((id) => /^(.+)-other$/.exec(id)?.[1] ?? []);
      const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions();
      expect(CATEGORIES).to.include.members(pluralCategories);
      for (const group of groups)
        expect(catalogue).to.include.keys(
          pluralCategories.map((category) => `${group}-${category}`),
        );
    });
  }

  it('are loaded on demand and cached', async () => {
    await loadMessages('mt');
    const msg = messagesOf('mt');
    expect(msg).to.be.a('function');
    await loadMessages('mt');
    expect(messagesOf('mt')).to.equal(msg);
  });

  it('reject a language without a catalogue, each time', async () => {
    for (let i = 0; i < 2; i++) {
      const reason = await loadMessages('tlh').then(String, (error: unknown) => error);
      expect(reason).to.be.instanceOf(Error);
    }
    expect(messagesOf('tlh')).to.equal(undefined);
  });
});
