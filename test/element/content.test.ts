import { expect } from '@open-wc/testing';
import type { Article } from '../../src/index.js';
import {
  type Card,
  isShown,
  part,
  parts,
  partTexts,
  sample,
  showArticle,
  textOf,
  until,
} from './support/card.js';

const updated = async (card: Card) => {
  await card.updateComplete;
  return card;
};

describe('the attribute `body`', () => {
  it('summary: only the summary', async () => {
    const card = await showArticle(sample);
    expect(textOf(part(card, 'summary'))).to.equal(sample.summary);
    expect(parts(card, 'body')).to.be.empty;
  });

  it('summary: the first paragraph where the article has no summary, clamped by style alone', async () => {
    const { summary: _, ...rest } = sample;
    const long = 'Une phrase qui se répète. '.repeat(60).trim();
    const card = await showArticle({ ...rest, body: [long, 'Second'] });
    const lead = part(card, 'summary');
    expect(textOf(lead)).to.equal(long);
    expect(lead.scrollHeight).to.be.above(lead.clientHeight);
    expect(parts(card, 'body')).to.be.empty;
  });

  it('full: the summary is a lead before the paragraphs', async () => {
    const card = await showArticle(sample, '<euromed-news-card body="full"></euromed-news-card>');
    expect(textOf(part(card, 'summary'))).to.equal(sample.summary);
    const paragraphs = [...part(card, 'body').querySelectorAll('p')].map(textOf);
    expect(paragraphs).to.deep.equal(sample.body);
  });

  it('full: no lead where the body begins with the summary', async () => {
    const card = await showArticle(
      { ...sample, body: [`${sample.summary} Et la suite.`, 'Second'] },
      '<euromed-news-card body="full"></euromed-news-card>',
    );
    expect(isShown(part(card, 'summary'))).to.be.false;
    expect(textOf(part(card, 'body'))).to.contain(sample.summary);
    card.body = 'summary';
    await updated(card);
    expect(isShown(part(card, 'summary'))).to.be.true;
  });

  it('full without a summary: every paragraph once', async () => {
    const { summary: _, ...rest } = sample;
    const card = await showArticle(rest, '<euromed-news-card body="full"></euromed-news-card>');
    expect(isShown(part(card, 'summary'))).to.be.false;
    const paragraphs = [...part(card, 'body').querySelectorAll('p')].map(textOf);
    expect(paragraphs).to.deep.equal(sample.body);
  });

  it('full without a body: the summary', async () => {
    const { body: _, ...rest } = sample;
    const card = await showArticle(rest, '<euromed-news-card body="full"></euromed-news-card>');
    expect(textOf(part(card, 'summary'))).to.equal(sample.summary);
    expect(parts(card, 'body')).to.be.empty;
  });
});

describe('the attribute `heading-level`', () => {
  for (const level of [1, 2, 3, 4, 5, 6])
    it(`${level}`, async () => {
      const card = await showArticle(
        sample,
        `<euromed-news-card heading-level="${level}"></euromed-news-card>`,
      );
      expect(part(card, 'title').localName).to.equal(`h${level}`);
      expect(card.shadowRoot!.querySelectorAll('h1, h2, h3, h4, h5, h6')).to.have.length(1);
    });

  it('follows the attribute, and is 3 for invalid values', async () => {
    const card = await showArticle(sample);
    card.headingLevel = 2;
    await updated(card);
    expect(part(card, 'title').localName).to.equal('h2');
    card.setAttribute('heading-level', '9');
    await updated(card);
    expect(part(card, 'title').localName).to.equal('h3');
    expect(textOf(part(card, 'title'))).to.equal(sample.title);
  });
});

describe('links', () => {
  const linked: Article = {
    ...sample,
    countries: [{ code: 'DZ', url: 'https://example.org/dz' }],
    topics: [{ name: 'Migration', url: 'https://example.org/migration' }],
    translations: [{ lang: 'ar', url: 'https://example.org/ar' }],
  };
  const links = (card: Card) => [
    ...card.shadowRoot!.querySelectorAll<HTMLAnchorElement>('a[href]'),
  ];

  it('open where target says, always without an opener', async () => {
    const card = await showArticle(linked);
    expect(links(card)).to.have.length(6);
    for (const link of links(card)) {
      expect(link.hasAttribute('target')).to.be.false;
      expect(link.relList.contains('noopener')).to.be.true;
    }
    card.target = '_blank';
    await updated(card);
    for (const link of links(card)) {
      expect(link.target, link.href).to.equal('_blank');
      expect(link.relList.contains('noopener')).to.be.true;
    }
  });

  it('of each kind lead where the article says', async () => {
    const card = await showArticle(linked);
    const hrefs = (name: string) => parts<HTMLAnchorElement>(card, name).map(({ href }) => href);
    expect(hrefs('link')).to.deep.equal(['https://example.org/fr/press']);
    expect(hrefs('country')).to.deep.equal(['https://example.org/dz']);
    expect(hrefs('topic')).to.deep.equal(['https://example.org/migration']);
    const publisher = part(card, 'publisher').querySelector('a')!;
    expect(publisher.href).to.equal('https://example.org/fr/');
    expect(textOf(publisher)).to.equal('La Rédaction');
  });

  it('may have the schemes mailto and tel', async () => {
    const card = await showArticle({
      ...sample,
      links: [
        { title: 'Mail', url: 'mailto:a@example.org' },
        { title: 'Phone', url: 'tel:+3221234567' },
      ],
    });
    expect(parts<HTMLAnchorElement>(card, 'link').map(({ href }) => href)).to.deep.equal([
      'mailto:a@example.org',
      'tel:+3221234567',
    ]);
  });
});

describe('the attributes `country-href` and `topic-href`', () => {
  const countries = [
    'DZ',
    { code: 'EG', url: 'https://example.org/own' },
    { name: 'Méditerranée' },
    { name: 'Le Levant', url: 'https://example.org/levant' },
  ];
  const topics = ['Migration', { name: 'Eau & énergie (mer)', url: 'https://example.org/own' }];
  const show = (attributes: string) =>
    showArticle(
      { ...sample, countries, topics },
      `<euromed-news-card lang="fr-BE" ${attributes}></euromed-news-card>`,
    );
  const hrefs = (card: Card, name: string) =>
    parts(card, name).map((chip) => chip.getAttribute('href'));

  it('without a template only chips with an address of their own are links', async () => {
    const card = await show('');
    const levant = 'https://example.org/levant';
    expect(hrefs(card, 'country')).to.deep.equal([null, 'https://example.org/own', null, levant]);
    expect(hrefs(card, 'topic')).to.deep.equal([null, 'https://example.org/own']);
  });

  it('make links of chips with a code, and win over the article’s own', async () => {
    const card = await show('country-href="https://example.org/{lang}/c/{code}"');
    expect(hrefs(card, 'country')).to.deep.equal([
      'https://example.org/fr-BE/c/DZ',
      'https://example.org/fr-BE/c/EG',
      null,
      'https://example.org/levant',
    ]);
  });

  it('encode what they insert', async () => {
    const card = await show('topic-href="https://example.org/?q={topic}&l={lang}"');
    expect(hrefs(card, 'topic')).to.deep.equal([
      'https://example.org/?q=Migration&l=fr-BE',
      'https://example.org/?q=Eau%20%26%20%C3%A9nergie%20%28mer%29&l=fr-BE',
    ]);
  });

  it('are relative to the page', async () => {
    const card = await show('country-href="/countries/{code}"');
    expect(hrefs(card, 'country')[0]).to.equal(`${location.origin}/countries/DZ`);
  });

  it('make no link where the address is unsafe', async () => {
    for (const template of [
      'javascript:alert(1)//{code}',
      'data:text/html,{code}',
      'https://[{code}',
    ]) {
      const card = await show(`country-href="${template}"`);
      const [first, ...rest] = hrefs(card, 'country');
      expect(first, template).to.be.null;
      for (const href of rest) expect(href ?? 'https:').to.match(/^https:/);
    }
    const card = await show('topic-href="{topic}:alert(1)"');
    for (const href of hrefs(card, 'topic')) expect(href ?? 'https:').to.match(/^https?:/);
  });

  it('follow changes of the attributes', async () => {
    const card = await show('');
    card.countryHref = '/x/{code}';
    await until(() => hrefs(card, 'country')[0] === `${location.origin}/x/DZ`);
    card.countryHref = '';
    await until(() => hrefs(card, 'country')[0] === null);
  });
});

describe('countries', () => {
  it('are named in the language wanted, in the article’s order', async () => {
    const card = await showArticle(
      { ...sample, countries: ['MA', 'DZ', { code: 'EG', name: 'L’Égypte' }] },
      '<euromed-news-card lang="ar"></euromed-news-card>',
    );
    await until(() => card.locale === 'ar');
    await card.updateComplete;
    expect(partTexts(card, 'country')).to.deep.equal(['المغرب', 'الجزائر', 'L’Égypte']);
    expect(parts(card, 'country').map(({ lang, dir }) => [lang, dir])).to.deep.equal([
      ['ar', 'rtl'],
      ['ar', 'rtl'],
      ['fr', 'ltr'],
    ]);
  });
});
