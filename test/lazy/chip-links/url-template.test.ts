import { expect } from '@open-wc/testing';
import { expandUrlTemplate } from '../../../src/lazy/chip-links/url-template.js';

const base = 'https://host.example/fr/page';

describe('expandUrlTemplate', () => {
  const values = {
    code: 'DZ',
    lang: 'fr-BE',
    topic: 'Eau & énergie (l’été)',
    sign: "!'()*-._~/?#%",
  };
  const templates: [template: string, url: string | undefined][] = [
    ['https://a.example/{code}', 'https://a.example/DZ'],
    ['https://a.example/{lang}/{code}/{code}', 'https://a.example/fr-BE/DZ/DZ'],
    ['/c/{code}', 'https://host.example/c/DZ'],
    ['c/{code}', 'https://host.example/fr/c/DZ'],
    ['?c={code}', 'https://host.example/fr/page?c=DZ'],
    ['//b.example/{code}', 'https://b.example/DZ'],
    ['“https://a.example/{code}”', 'https://a.example/DZ'],
    [
      '/t?q={topic}',
      'https://host.example/t?q=Eau%20%26%20%C3%A9nergie%20%28l%E2%80%99%C3%A9t%C3%A9%29',
    ],
    ['/t/{sign}', 'https://host.example/t/%21%27%28%29%2A-._~%2F%3F%23%25'],
    ['/t/{unknown}/{code}', 'https://host.example/t//DZ'],
    ['/t/{}', 'https://host.example/t/%7B%7D'],
    ['/plain', 'https://host.example/plain'],
    ['javascript:{code}', undefined],
    ['data:text/html,{code}', undefined],
    ['mailto:{code}', undefined],
    ['ftp://a.example/{code}', undefined],
    ['https://[{code}', undefined],
    ['', undefined],
    ['  ', undefined],
  ];
  for (const [template, url] of templates)
    it(`${JSON.stringify(template)} is ${url}`, () => {
      expect(expandUrlTemplate(template, values, base)).to.equal(url);
    });

  it('encodes values, so that they cannot leave their place in the address', () => {
    const expand = (topic: string) =>
      expandUrlTemplate('https://a.example/t/{topic}', { topic }, base);
    expect(expand('../../x')).to.equal('https://a.example/t/..%2F..%2Fx');
    expect(expand('@evil.example')).to.equal('https://a.example/t/%40evil.example');
    for (const step of ['.', '..']) expect(expand(step), step).to.equal(undefined);
    expect(expand('a..')).to.equal('https://a.example/t/a..');
    expect(expand('{code}')).to.equal('https://a.example/t/%7Bcode%7D');
    expect(expandUrlTemplate('{topic}', { topic: 'javascript:alert(1)' }, base)).to.equal(
      'https://host.example/fr/javascript%3Aalert%281%29',
    );
  });
});
