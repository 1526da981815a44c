// Serbian in Latin letters, and Montenegrin, are generated from Serbian without losses.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import {
  derivedLocales,
  derivedXliff,
  toLatin,
  toMontenegrin,
} from '../../scripts/locales/derived-locales.mjs';
import { unitsOf } from '../../scripts/locales/xliff.mjs';

describe('catalogues derived from another', () => {
  it('transliterate each letter of Serbian Cyrillic', () => {
    // The pangram of Vuk’s thirty letters.
    assert.equal(
      toLatin('Љубазни фењерџија чађавог лица хоће да ми покаже штос.'),
      'Ljubazni fenjerdžija čađavog lica hoće da mi pokaže štos.',
    );
    assert.equal(toLatin('Mastodon'), 'Mastodon');
  });

  it('refuse letters that are not Serbian', () => {
    assert.throws(() => toLatin('моя'), /я is no Serbian letter/);
  });

  it('have Montenegrin words', () => {
    assert.equal(toMontenegrin('Подели чланак као пре'), 'Podijeli članak kao prije');
    assert.equal(toMontenegrin('предуго'), 'predugo');
  });

  it('keep tags, states and sources', () => {
    const xliff = `<file target-language="sr" source-language="en">
<trans-unit id="a"><source>Share {0}</source><target state="final">Подели <x id="0" equiv-text="\${ж}"/></target><note>Џ</note></trans-unit>`;
    const derived = derivedXliff(xliff, 'sr', 'sr-Latn', toLatin);
    assert.match(derived, /target-language="sr-Latn"/);
    assert.match(
      derived,
      /<target state="final">Podeli <x id="0" equiv-text="\$\{ж\}"\/><\/target>/,
    );
    assert.match(derived, /<source>Share \{0\}<\/source>/);
  });

  for (const [tag, { from }] of Object.entries(derivedLocales))
    it(`${tag} has what ${from} has, in Latin letters`, () => {
      const units = (name) => unitsOf(readFileSync(`locales/${name}.xlf`, 'utf8'));
      const own = units(tag);
      assert.ok(own.length > 0);
      assert.deepEqual(
        own.map(({ id, source, state }) => [id, source, state]),
        units(from).map(({ id, source, state }) => [id, source, state]),
      );
      for (const { target } of own) assert.doesNotMatch(target, /\p{Script=Cyrillic}/u);
    });
});
