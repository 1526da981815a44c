import { expect } from '@open-wc/testing';
import type { Article } from '../../src/article/article.js';
import type { CardOptions } from '../../src/view/card-options.js';
import type { HideablePart } from '../../src/view/layout-parts.js';
import { createCardView } from '../../src/view/card-view.js';

const article: Article = {
  title: 'Titre',
  url: 'https://example.org/fr',
  lang: 'fr',
  published: '2021-11-11T23:30:00-05:00',
  summary: 'Résumé.',
  body: ['Un.', 'Deux.'],
  image: { src: 'https://example.org/a.jpg', alt: 'Un phare', credit: 'Photo : A' },
  links: [{ title: 'Lien', url: 'https://example.org/l' }],
  countries: ['DZ', 'PS'],
  topics: ['Migration', { name: 'Eau', url: 'https://example.org/eau' }],
  translations: [{ lang: 'ar', url: 'https://example.org/ar' }],
  publisher: { name: 'Rédaction', url: 'https://example.org/' },
};

const view = (shown: Article, options: Partial<CardOptions> = {}, tag = 'fr') =>
  createCardView(
    { original: shown, shown, shownLang: shown.lang, base: 'https://example.org/' },
    tag,
    {
      body: 'summary',
      layout: 'auto',
      imagePosition: 'auto',
      appearance: 'outlined',
      hides: () => false,
      shows: (part) => !options.hides?.(part),
      headingLevel: 3,
      target: '',
      ...options,
    },
  );

const without = (...fields: (keyof Article)[]): Article => {
  const rest = { ...article };
  for (const field of fields) delete rest[field];
  return rest;
};

const lead = (shown: Article, options: Partial<CardOptions> = {}) => {
  const { summary, clamped, body, bodyHtml } = view(shown, options);
  return [summary?.value, clamped, body.map(({ value }) => value), bodyHtml];
};

describe('createCardView', () => {
  const full = { body: 'full' } as const;
  const long = { ...article, body: ['Résumé. Et la suite.', 'Deux.'] };
  const leads: [
    name: string,
    article: Article,
    options: Partial<CardOptions>,
    expected: unknown[],
  ][] = [
    ['a summary', article, {}, ['Résumé.', false, [], undefined]],
    ['no summary', without('summary'), {}, ['Un.', true, [], undefined]],
    ['neither', without('summary', 'body'), {}, [undefined, true, [], undefined]],
    ['full', article, full, ['Résumé.', false, ['Un.', 'Deux.'], undefined]],
    ['full, no summary', without('summary'), full, [undefined, true, ['Un.', 'Deux.'], undefined]],
    ['full, no body', without('body'), full, ['Résumé.', false, [], undefined]],
    ['full, repeated', long, full, [undefined, false, long.body, undefined]],
    ['summary, repeated', long, {}, ['Résumé.', false, [], undefined]],
    ['HTML', { ...article, bodyHtml: '<p>H' }, {}, ['Résumé.', false, [], undefined]],
    ['full HTML', { ...article, bodyHtml: '<p>H' }, full, ['Résumé.', false, [], '<p>H']],
    ['HTML alone', { ...without('summary'), bodyHtml: '<p>H' }, {}, [undefined, true, [], '<p>H']],
  ];
  for (const [name, shown, options, expected] of leads)
    it(`has lead and body: ${name}`, () => expect(lead(shown, options)).to.deep.equal(expected));

  const hidden: [part: HideablePart, isGone: (shown: ReturnType<typeof view>) => boolean][] = [
    ['image', ({ image }) => !image],
    ['date', ({ date }) => !date],
    ['summary', ({ summary, hidesSummary }) => !summary && hidesSummary],
    ['countries', ({ countries, notes }) => !countries.length && !notes.length],
    ['topics', ({ topics }) => !topics.length],
    ['links', ({ links }) => !links.length],
    ['languages', ({ languages }) => !languages.length],
    ['share', ({ share }) => !share],
    ['publisher', ({ publisher }) => !publisher],
  ];
  for (const [part] of hidden)
    it(`hides ${part} and nothing else`, () => {
      const shown = view(article, { hides: (asked) => asked === part });
      expect(hidden.filter(([, gone]) => gone(shown)).map(([name]) => name)).to.deep.equal([part]);
    });

  it('shows the day as written, in the language wanted, with `lang`', () => {
    expect(view(article).date).to.deep.equal({
      value: '11 novembre 2021',
      lang: 'fr',
      dir: 'ltr',
      datetime: article.published,
    });
    expect(view(article, {}, 'ar').date).to.include({
      value: '11 نوفمبر 2021',
      lang: 'ar',
      dir: 'rtl',
    });
    expect(view(without('published')).date).to.be.undefined;
  });

  it('marks texts with the article’s language', () => {
    const { title, summary, links, publisher, image, topics } = view(article, {}, 'ar');
    for (const text of [
      title,
      summary,
      links[0]!.text,
      publisher!.text,
      image!.alt,
      image!.credit,
      topics[0]!.text,
    ])
      expect([text!.lang, text!.dir], text!.value).to.deep.equal(['fr', 'ltr']);
  });

  it('treats a missing alt as empty', () => {
    const { image } = view({ ...article, image: { src: 'https://example.org/a.jpg' } });
    expect(image!.alt.value).to.equal('');
    expect(image!.credit).to.be.undefined;
  });

  it('links topics to the article’s own addresses', () => {
    expect(view(article).topics.map(({ href }) => href)).to.deep.equal([
      undefined,
      'https://example.org/eau',
    ]);
  });

  it('has sharing only where the article has an address', () => {
    expect(view(article).share).to.be.true;
    expect(view(without('url')).share).to.be.false;
  });

  it('does not change the article', () => {
    const before = structuredClone(article);
    view(article, { body: 'full' });
    expect(article).to.deep.equal(before);
  });
});
