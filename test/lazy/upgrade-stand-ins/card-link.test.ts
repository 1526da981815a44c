import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readCardLink } from '../../../src/lazy/upgrade-stand-ins/card-link.js';
import { propertyRuns } from '../../support/property-runs.js';

const read = (href: string) => {
  const link = readCardLink(href);
  return link && { address: link.address, ...Object.fromEntries(link.attributes) };
};

describe('a link with the attributes of a card in its fragment', () => {
  it('has an address, and form values in its fragment', () => {
    expect(
      read(
        'https://a.example/news#euromed-news-card?src=%2Fa.json%3Fb%3D1%26c&lang=fr&layout=compact',
      ),
    ).to.deep.equal({
      address: 'https://a.example/news',
      src: '/a.json?b=1&c',
      lang: 'fr',
      layout: 'compact',
    });
  });

  for (const [name, href, expected] of [
    ['without values', '/a#euromed-news-card', { address: '/a' }],
    ['with nothing after the question mark', '/a#euromed-news-card?', { address: '/a' }],
    ['of the page itself', '#euromed-news-card?lang=ar', { address: '', lang: 'ar' }],
    ['with spaces around', ' /a#euromed-news-card?lang=ar\n', { address: '/a', lang: 'ar' }],
    [
      'with a question mark that an editor encoded',
      '/a#euromed-news-card%3Flang=ar',
      { address: '/a', lang: 'ar' },
    ],
    [
      'with a plus for a space',
      '/a#euromed-news-card?hide=image+date',
      { address: '/a', hide: 'image date' },
    ],
    ['with a name twice', '/a#euromed-news-card?lang=ar&lang=fr', { address: '/a', lang: 'ar' }],
    [
      'with letters of any script',
      '/a#euromed-news-card?src=/%D8%A3',
      { address: '/a', src: '/أ' },
    ],
    ['with a broken escape', '/a#euromed-news-card?src=%zz', { address: '/a', src: '%zz' }],
    [
      'with a query of its own',
      '/a?b=1#euromed-news-card?lang=ar',
      { address: '/a?b=1', lang: 'ar' },
    ],
  ] as const)
    it(`may be written ${name}`, () => {
      expect(read(href)).to.deep.equal(expected);
    });

  for (const href of [
    '',
    '/a',
    '/a#',
    '/a#top',
    '/a#euromed-news-cards',
    '/a#euromed-news-card-base',
    '/a#euromed-news-card&lang=fr',
    '/a#x#euromed-news-card',
    '/euromed-news-card?src=/a',
    '/a?#',
  ])
    it(`is not recognised in ${JSON.stringify(href)}`, () => {
      expect(readCardLink(href)).to.equal(undefined);
    });

  it('gives back the attributes that were written', () => {
    fc.assert(
      fc.property(
        fc.webUrl({ withQueryParameters: true }),
        fc.dictionary(fc.stringMatching(/^[a-z-]{1,9}$/), fc.string({ unit: 'grapheme' })),
        (address, values) => {
          const query = new URLSearchParams(values);
          expect(read(`${address}#euromed-news-card?${query}`)).to.deep.equal({
            address,
            ...values,
          });
        },
      ),
      { numRuns: propertyRuns / 10 },
    );
  });
});
