import { expect } from '@open-wc/testing';
import { linkChips } from '../../../src/lazy/chip-links/chip-links.js';
import type { CardView } from '../../../src/view/card-view.js';

const text = (value: string) => ({ value, lang: 'fr', dir: 'ltr' as const });

const linked = (
  code: string | undefined,
  own: string | undefined,
  templates: { countryHref?: string; topicHref?: string; accepts?: (url: string) => boolean },
) => {
  const view = {
    countries: [{ text: text('Algérie'), code, href: own, note: undefined }],
    topics: [{ text: text('Eau douce'), href: own }],
  } as unknown as CardView;
  const baseURI = 'https://host.example/page';
  const before = structuredClone(view);
  const linked = linkChips(view, { countryHref: '', topicHref: '', baseURI, ...templates }, 'fr');
  expect(view, 'the view given').to.deep.equal(before);
  return { country: linked.countries[0]!.href, topic: linked.topics[0]!.href };
};

describe('linkChips', () => {
  const own = 'https://own.example/';

  it('leaves chips as they are without a template', () => {
    expect(linked('DZ', undefined, {})).to.deep.equal({ country: undefined, topic: undefined });
    expect(linked('DZ', own, {})).to.deep.equal({ country: own, topic: own });
  });

  it('fills code, topic and language into the page’s templates, which win', () => {
    const templates = { countryHref: '/{lang}/{code}', topicHref: '/t/{topic}/{lang}' };
    expect(linked('DZ', own, templates)).to.deep.equal({
      country: 'https://host.example/fr/DZ',
      topic: 'https://host.example/t/Eau%20douce/fr',
    });
  });

  it('keeps the article’s address where a template leads nowhere', () => {
    const templates = { countryHref: 'javascript:{code}', topicHref: 'javascript:{topic}' };
    expect(linked('DZ', own, templates)).to.deep.equal({ country: own, topic: own });
    expect(linked('DZ', undefined, templates)).to.deep.equal({
      country: undefined,
      topic: undefined,
    });
  });

  it('keeps the article’s address where a template leads to an origin that the page does not accept', () => {
    const templates = {
      countryHref: 'https://other.example/{code}',
      topicHref: '/t/{topic}',
      accepts: (url: string) => new URL(url).origin === 'https://host.example',
    };
    expect(linked('DZ', own, templates)).to.deep.equal({
      country: own,
      topic: 'https://host.example/t/Eau%20douce',
    });
  });

  it('does not apply to a country without a code', () => {
    expect(linked(undefined, own, { countryHref: '/{code}' }).country).to.equal(own);
  });
});
