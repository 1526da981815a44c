import { expect } from '@open-wc/testing';
import { directionOf } from '../../src/article/direction.js';

describe('directionOf', () => {
  const directions = {
    rtl: 'ar ar-MA ar-u-nu-latn fa ur he yi ps sd ug dv ckb syr nqo az-Arab ku-Arab pa-Arab ks-Arab uz-AF rhg ff-Adlm',
    ltr: 'en fr mt tr ru el zh ja hi am ku az pa ar-Latn he-Latn fa-Latn ff',
  };
  for (const [direction, tags] of Object.entries(directions))
    for (const tag of tags.split(' '))
      it(`${tag} is ${direction}`, () => expect(directionOf(tag)).to.equal(direction));

  it('agrees with the script that the engine finds for a language and region', () => {
    for (const language of 'ar fa he de en es fr it pt'.split(' '))
      for (const region of ['', '-DZ', '-EG', '-FR', '-IL', '-IR', '-BR', '-US', '-CH', '-AF']) {
        const { script } = new Intl.Locale(language + region).maximize();
        const expected = /Arab|Hebr/.test(script!) ? 'rtl' : 'ltr';
        expect(directionOf(language + region), language + region).to.equal(expected);
      }
  });

  for (const tag of [undefined, '', 'xx', 'not a tag'])
    it(`is unknown for ${JSON.stringify(tag)}`, () => {
      expect(directionOf(tag)).to.be.undefined;
    });
});
