import { expect } from '@open-wc/testing';
import {
  chooseTargets,
  mastodonHref,
  mastodonServer,
  shareTargets,
  type ShareContent,
} from '../../../src/lazy/share-menu/share-targets.js';

const titles = {
  Arabic: '«EUROMED Migration V» ينظم فعالية حول مستقبل العمل، بنسبة 70% من المشاركين!',
  Hebrew: 'עתיד העבודה: 27–28 באוקטובר',
  French: 'EUROMED Migration V : « l’avenir du travail » à l’ère numérique',
  'reserved characters':
    'A & B = C? #1 + 50% ; a/b\\c | "d" \'e\' <f> (g) [h] {i} ~ ^ ` * ! @ $ , :',
  emoji: '👩🏽‍🚀 de 🇵🇸 à 🇲🇹 🎉',
  'an encoded address': 'What %20 and %C3%A9 and + mean in https://example.org/?a=b&c=d',
  '300 characters': 'السلام عليكم 👋 & '.repeat(20).slice(0, 300),
} as const;

const urls = [
  'https://south.euneighbours.eu/fr/news/article/?a=1&b=%20x+y#part-2',
  'https://example.org/%D8%A3%D8%AE%D8%A8%D8%A7%D8%B1/2021',
  'https://example.org/a(b)!*\'c;d,e"%25',
];

const isolated = (title: string) => `\u2068${title}\u2069`;

/** The address of a target's form, taken apart by the platform's own parser. */
function hrefOf(service: string, content: ShareContent): URL {
  const target = shareTargets.find((one) => one.service === service);
  expect(target?.href, service).to.be.a('function');
  return new URL(target!.href!(content));
}

const parameters = (url: URL) => Object.fromEntries(url.searchParams);

/** The address of a service's form, and the expected values of its fields. */
const expected: Record<string, (content: ShareContent) => [string, Record<string, string>]> = {
  whatsapp: ({ title, url }) => ['https://wa.me/', { text: `${title}\n${url}` }],
  facebook: ({ url }) => ['https://www.facebook.com/sharer/sharer.php', { u: url }],
  x: ({ title, url }) => ['https://x.com/intent/tweet', { text: isolated(title), url }],
  linkedin: ({ url }) => ['https://www.linkedin.com/sharing/share-offsite/', { url }],
  telegram: ({ title, url }) => ['https://t.me/share/url', { url, text: title }],
  bluesky: ({ title, url }) => ['https://bsky.app/intent/compose', { text: `${title}\n${url}` }],
};

describe('share targets', () => {
  it('are those of the contract, in the contract’s order', () => {
    const names = 'copy email whatsapp facebook x linkedin telegram bluesky mastodon native';
    expect(shareTargets.map(({ service }) => service).join(' ')).to.equal(names);
  });

  it('have the address of a form, or an action on the device', () => {
    const withForm = shareTargets.filter(({ href }) => href).map(({ service }) => service);
    expect(withForm).to.deep.equal(['email', ...Object.keys(expected)]);
    for (const { icon, brand, service } of shareTargets) {
      expect(icon.path, service).to.match(/^[Mm][-\d.]+ ?[-\d.]+/);
      expect(!!brand, service).to.equal(!['copy', 'email', 'native'].includes(service));
    }
  });

  for (const [name, title] of Object.entries(titles))
    describe(`with a title with ${name}`, () => {
      for (const url of urls) {
        for (const [service, form] of Object.entries(expected))
          it(`${service} gets the whole title and ${url}`, () => {
            const [address, fields] = form({ title, url });
            const href = hrefOf(service, { title, url });
            expect(href.origin + href.pathname).to.equal(address);
            expect(parameters(href)).to.deep.equal(fields);
            expect(href.hash).to.equal('');
            expect(href.search).not.to.include('+');
          });

        it(`email gets the whole title and ${url}`, () => {
          const href = hrefOf('email', { title, url });
          expect(href.protocol + href.pathname).to.equal('mailto:');
          // Mail programs do not decode a plus sign as a space.
          const [subject, body, ...others] = href.search
            .slice(1)
            .split('&')
            .map((field) => field.split('=').map(decodeURIComponent));
          expect(subject).to.deep.equal(['subject', title]);
          expect(body).to.deep.equal(['body', `${title}\r\n\r\n${url}`]);
          expect(others).to.deep.equal([]);
          expect(href.href).not.to.include('+');
        });

        it(`Mastodon gets the whole title and ${url}`, () => {
          const href = new URL(mastodonHref('https://mastodon.social', { title, url }));
          expect(href.origin + href.pathname).to.equal('https://mastodon.social/share');
          expect(parameters(href)).to.deep.equal({ text: `${title}\n${url}` });
        });
      }
    });

  it('accept a lone surrogate', () => {
    const title = '\ud83d x \ude00';
    for (const { href } of shareTargets)
      expect(href?.({ title, url: 'https://example.org/' }) ?? '').not.to.include('%ED');
    expect(parameters(hrefOf('x', { title, url: 'https://example.org/' }))['text']).to.equal(
      isolated('\ufffd x \ufffd'),
    );
  });

  it('remove tracking parameters from the address', () => {
    for (const { href } of shareTargets)
      expect(href?.({ title: 'T', url: 'https://example.org/a' }) ?? '').not.to.match(
        /utm_|fbclid/,
      );
  });
});

describe('the choice of share targets', () => {
  const chosen = (names: string) => chooseTargets(names).map(({ service }) => service);
  const all = shareTargets.map(({ service }) => service);

  it('has the page’s order', () => {
    expect(chosen('mastodon copy  x')).to.deep.equal(['mastodon', 'copy', 'x']);
  });

  it('has each target once, in any case, and no unknown one', () => {
    expect(chosen(' X myspace x\nCopy constructor')).to.deep.equal(['x', 'copy']);
  });

  it('has all targets where none is named', () => {
    expect(chosen('')).to.deep.equal(all);
    expect(chosen('myspace')).to.deep.equal(all);
  });
});

describe('a Mastodon server', () => {
  for (const typed of [
    'mastodon.social',
    ' Mastodon.Social ',
    'https://mastodon.social',
    'http://mastodon.social/@someone',
    'HTTPS://mastodon.social/home?x=1#y',
    '@someone@mastodon.social',
    'someone@mastodon.social',
    'https://mastodon.social/@someone@example.org/1',
  ])
    it(`is found in “${typed}”`, () => {
      expect(mastodonServer(typed)).to.equal('https://mastodon.social');
    });

  it('can have a name in any script, and a port', () => {
    expect(mastodonServer('例え.jp')).to.equal('https://xn--r8jz45g.jp');
    expect(mastodonServer('social.example:8443')).to.equal('https://social.example:8443');
  });

  for (const typed of [
    '',
    ' ',
    'mastodon',
    '@someone',
    'a b.c',
    'javascript:alert(1)',
    'https://',
    '.',
    'a.',
    '<x>.y',
  ])
    it(`is not found in “${typed}”`, () => {
      expect(mastodonServer(typed)).to.equal(undefined);
    });
});
