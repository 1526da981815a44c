import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { listedOrigins } from '../../src/loading/listed-origins.js';
import { propertyRuns } from '../support/property-runs.js';

const own = 'https://page.example';

describe('the list of origins', () => {
  for (const [list, allowed, refused] of [
    ['self', ['https://page.example/a'], ['https://a.page.example/', 'http://page.example/']],
    ["'self'", ['https://page.example/a'], ['https://other.example/']],
    ['“SELF”', ['https://page.example/a'], ['https://other.example/']],
    ['', [], ['https://page.example/', 'https://other.example/']],
    [
      'https://portal.example',
      ['https://portal.example/a.json?b#c', 'https://portal.example:443/'],
      [
        'http://portal.example/',
        'https://portal.example:8443/',
        'https://portal.example.evil/',
        'https://evilportal.example/',
        'https://portal.example@evil.example/',
        'https://page.example/',
      ],
    ],
    ['https://PORTAL.example/fr/', ['https://portal.example/ar/'], []],
    ['https://portal.example:8443', ['https://portal.example:8443/'], ['https://portal.example/']],
    [
      'https://*.example.org',
      ['https://a.example.org/', 'https://a.b.example.org/'],
      [
        'https://example.org/',
        'https://evilexample.org/',
        'http://a.example.org/',
        'https://a.example.org:81/',
        'https://a.example.org.evil/',
      ],
    ],
    ['https://*.bücher.example', ['https://neu.xn--bcher-kva.example/'], []],
    [
      '*',
      ['https://any.example/', 'http://any.example:81/'],
      ['data:,x', 'javascript:1', 'file:///a'],
    ],
    [
      'self,https://a.example ,\n\t"https://*.b.example"',
      ['https://page.example/', 'https://a.example/', 'https://c.b.example/'],
      ['https://b.example/'],
    ],
    // No origins: a host, several stars, a star in another place, another scheme, nonsense.
    [
      'portal.example *.example.org https://*.*.example.org https://a.*.org https://* https:// null data: ftp://portal.example javascript:* <x>',
      [],
      ['https://portal.example/', 'https://a.example.org/', 'https://a.b.example.org/', 'data:,x'],
    ],
  ] as const)
    it(`allows the listed origins of ${JSON.stringify(list)}`, () => {
      const accepts = listedOrigins(list, own);
      for (const url of allowed) expect(accepts(url), url).to.be.true;
      for (const url of refused) expect(accepts(url), url).to.be.false;
    });

  it('allows nothing that is no address', () => {
    for (const text of ['', '/a', 'a b', 'https://'])
      expect(listedOrigins('*', own)(text)).to.be.false;
  });

  it('does not allow the page itself where the page has no origin', () => {
    expect(listedOrigins('self', 'null')('data:,x')).to.be.false;
  });

  const label = fc.stringMatching(/^[a-z][a-z0-9]{0,5}$/);
  const host = fc.array(label, { minLength: 2, maxLength: 4 }).map((labels) => labels.join('.'));
  const scheme = fc.constantFrom('https', 'http');
  const port = fc.constantFrom('', ':81', ':8443');
  const origin = fc.tuple(scheme, host, port).map(([s, h, p]) => `${s}://${h}${p}`);
  const between = fc.constantFrom(' ', ',', ', ', '\n', ' , ');
  const quoted = (text: fc.Arbitrary<string>) =>
    fc.tuple(text, fc.constantFrom('', '"', "'")).map(([value, quote]) => quote + value + quote);

  it('allows an address if, and only if, its origin is listed', () => {
    fc.assert(
      fc.property(
        fc.array(origin, { maxLength: 4 }),
        origin,
        between,
        fc.webPath(),
        (listed, other, separator, path) => {
          const accepts = listedOrigins(listed.join(separator), own);
          for (const one of listed) expect(accepts(one + path)).to.be.true;
          expect(accepts(other + path)).to.equal(listed.includes(other));
        },
      ),
      { numRuns: propertyRuns / 10 },
    );
  });

  it('allows subdomains of a host with a star, and nothing else', () => {
    fc.assert(
      fc.property(host, host, scheme, scheme, port, (parent, other, listed, asked, at) => {
        const accepts = listedOrigins(`${listed}://*.${parent}${at}`, own);
        expect(accepts(`${asked}://${other}.${parent}${at}/a`)).to.equal(asked === listed);
        expect(accepts(`${listed}://${parent}${at}/a`)).to.be.false;
        expect(accepts(`${listed}://${other}x${parent}${at}/a`)).to.be.false;
      }),
      { numRuns: propertyRuns / 10 },
    );
  });

  it('never throws, and allows nothing but web addresses', () => {
    fc.assert(
      fc.property(fc.string(), quoted(fc.string()), (list, address) => {
        const allowed = listedOrigins(list, own)(address);
        if (allowed) expect(new URL(address).protocol).to.match(/^https?:$/);
      }),
      { numRuns: propertyRuns / 10 },
    );
  });
});
