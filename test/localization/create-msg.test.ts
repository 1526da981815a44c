import { expect } from '@open-wc/testing';
import { fillPlaceholders, str } from '../../src/localization/fill-placeholders.js';
import { type Catalogue, createMsg } from '../../src/localization/localize.js';

// Not called `msg`: lit-localize would take these for messages of the card.
const speak = (catalogue?: Catalogue) =>
  fillPlaceholders(createMsg(catalogue)) as (text: unknown, options: object) => string;
const options = { id: 'text', desc: 'A test' };

describe('createMsg', () => {
  it('gives the English text without a catalogue', () => {
    expect(speak()('Share', options)).to.equal('Share');
    expect(speak()(str`${1} of ${2}`, options)).to.equal('1 of 2');
  });

  it('gives the text of the catalogue', () => {
    expect(speak({ text: 'Partager' })('Share', options)).to.equal('Partager');
  });

  it('gives the English text where the catalogue lacks the message', () => {
    expect(speak({})('Share', options)).to.equal('Share');
    expect(speak({})(str`By ${'Ann'}`, options)).to.equal('By Ann');
  });

  it('inserts values in the order of the translation', () => {
    const swapped = speak({ text: str`${1}, ${0}!` });
    expect(swapped(str`${'first'} and ${'second'}`, options)).to.equal('second, first!');
  });

  it('inserts a value twice where the translation does', () => {
    const twice = speak({ text: str`${0} (${0})` });
    expect(twice(str`By ${'Ann'}`, options)).to.equal('Ann (Ann)');
  });

  it('leaves values as they are, markup included', () => {
    const french = speak({ text: str`Par ${0}` });
    expect(french(str`By ${'<b>${0}</b>'}`, options)).to.equal('Par <b>${0}</b>');
    expect(french(str`By ${0}`, options)).to.equal('Par 0');
  });

  it('does not mix the messages of two languages', () => {
    const french = speak({ text: 'Partager' });
    const arabic = speak({ text: 'مشاركة' });
    expect([french('Share', options), arabic('Share', options), speak()('Share', options)]).to.eql([
      'Partager',
      'مشاركة',
      'Share',
    ]);
  });
});
