import { expect } from '@open-wc/testing';
import type { Article } from '../../src/index.js';
import {
  type Card,
  inState,
  part,
  parts,
  partTexts,
  sample,
  settled,
  showArticle,
  showCard,
  textOf,
  until,
} from './support/card.js';

const statement =
  'This designation shall not be construed as recognition of a State of Palestine and is without prejudice to the individual positions of the Member States on this issue.';

const withCountries = (countries: Article['countries'], notes?: Article['notes']): Article => ({
  ...sample,
  countries: countries!,
  ...(notes && { notes }),
});

const noted = async (article: Article, html?: string): Promise<Card> => {
  const card = await showArticle(article, html);
  await until(() => parts(card, 'notes').length);
  return card;
};

const notes = (card: Card) => [...part(card, 'notes').querySelectorAll('p')];

/** The note that a screen reader reads with a country. */
const described = (card: Card, name: string): string => {
  const chip = parts(card, 'country').find((one) => textOf(one).startsWith(name));
  if (!chip) throw new Error(`No country "${name}".`);
  const holder = chip.matches('[aria-describedby]')
    ? chip
    : chip.querySelector('[aria-describedby]');
  const id = holder?.getAttribute('aria-describedby');
  return id ? textOf(card.shadowRoot!.getElementById(id)) : '';
};

describe('the note on Palestine', () => {
  it('is shown by default, in English and marked as English, in cards of any language', async () => {
    for (const [lang, name] of [
      ['en', 'Palestine'],
      ['fr', 'Palestine'],
      ['ar', 'فلسطين'],
    ] as const) {
      const card = await noted(
        withCountries(['PS']),
        `<euromed-news-card lang="${lang}"></euromed-news-card>`,
      );
      await until(() => textOf(part(card, 'country')).startsWith(name));
      expect(partTexts(card, 'country')).to.deep.equal([`${name}*`]);
      const [note, ...more] = notes(card);
      expect(more).to.be.empty;
      expect(textOf(note)).to.equal(`* ${statement}`);
      expect([note!.lang, note!.dir]).to.deep.equal(['en', 'ltr']);
    }
  });

  it('is shown together with the article, before the enhancements', async () => {
    const card = await showCard('<euromed-news-card lang="en"></euromed-news-card>');
    const seen = new Promise<string[]>((resolve) =>
      card.addEventListener('euromed-load', () => resolve(notes(card).map(textOf))),
    );
    card.article = withCountries(['DZ', 'PS']);
    expect(await seen).to.deep.equal([`* ${statement}`]);
  });

  it('describes the chip for screen readers', async () => {
    const card = await noted(
      withCountries(['DZ', 'PS']),
      '<euromed-news-card lang="en"></euromed-news-card>',
    );
    await until(() => card.locale === 'en');
    expect(described(card, 'Palestine')).to.contain(statement);
    expect(described(card, 'Algeria')).to.equal('');
    expect(part(card, 'notes').getAttribute('role')).to.equal('note');
  });

  it('is the target of the marker’s link', async () => {
    for (const lang of ['en', 'ar']) {
      const card = await noted(
        withCountries(['DZ', 'PS', 'TN']),
        `<euromed-news-card lang="${lang}"></euromed-news-card>`,
      );
      const marker = card.shadowRoot!.querySelector<HTMLAnchorElement>('[role=doc-noteref]')!;
      const [note] = notes(card);
      expect(textOf(marker)).to.equal('*');
      expect(marker.getAttribute('aria-describedby')).to.equal(note!.id);
      const { width, height } = marker.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(24);
      // The marker is inside its chip, and not above the next chip.
      const chip = marker.closest('[part=country]')!.getBoundingClientRect();
      expect(marker.getBoundingClientRect().left).to.be.at.least(chip.left);
      expect(marker.getBoundingClientRect().right).to.be.at.most(chip.right);
      const { href } = location;
      marker.click();
      expect(card.shadowRoot!.activeElement).to.equal(note);
      expect(location.href).to.equal(href);
    }
  });

  it('describes a chip that is a link', async () => {
    const card = await noted(
      withCountries(['PS']),
      '<euromed-news-card country-href="/{code}"></euromed-news-card>',
    );
    expect(part(card, 'country').localName).to.equal('a');
    // HTML allows no link inside a link.
    expect(part(card, 'country').querySelectorAll('a').length).to.equal(0);
    expect(described(card, 'Palestine')).to.contain(statement);
  });

  it('is the article’s own where it has one', async () => {
    const card = await noted(
      withCountries([{ code: 'PS', name: 'Palestine', note: 'own' }], {
        own: { marker: '†', text: 'Our own words.' },
      }),
    );
    expect(partTexts(card, 'country')).to.deep.equal(['Palestine†']);
    expect(notes(card).map(textOf)).to.deep.equal(['† Our own words.']);
    expect(notes(card)[0]!.lang).to.equal('fr');
  });

  it('is the default where the article names a note that is missing', async () => {
    const card = await noted(withCountries([{ code: 'PS', note: 'gone' }]));
    expect(textOf(part(card, 'notes'))).to.contain(statement);
  });

  it('is shown once where the country occurs several times', async () => {
    const card = await noted(
      withCountries(['PS', { code: 'PS', name: 'State of Palestine' }, 'PS']),
    );
    expect(notes(card)).to.have.length(1);
    for (const text of partTexts(card, 'country')) expect(text.endsWith('*')).to.be.true;
  });

  it('has one star where the publisher’s own name of the country has a star', async () => {
    const card = await noted(withCountries([{ code: 'ps', name: 'Palestine*' }]));
    expect(partTexts(card, 'country')).to.deep.equal(['Palestine*']);
  });

  it('is hidden with the countries', async () => {
    const card = await noted(withCountries(['PS']));
    card.hide = 'countries';
    await card.updateComplete;
    expect(parts(card, 'notes')).to.be.empty;
  });

  it('is once in each card', async () => {
    const first = await noted(withCountries(['PS']));
    const second = await noted(withCountries(['PS']));
    expect(notes(first)).to.have.length(1);
    expect(notes(second)).to.have.length(1);
  });

  it('is absent from articles that do not concern Palestine', async () => {
    const card = await showArticle(withCountries(['IL', 'JO', { name: 'Palestine Street' }]));
    await settled();
    expect(parts(card, 'notes')).to.be.empty;
    expect(partTexts(card, 'country').join()).not.to.contain('*');
  });

  it('is the article’s own in the sample article', async () => {
    const card = await showCard(
      '<euromed-news-card src="/demo/articles/euromed-migration-v.ar.json"></euromed-news-card>',
    );
    await inState(card, 'ready');
    expect(notes(card)).to.have.length(1);
    expect(notes(card)[0]!.lang).to.equal('en');
    expect(described(card, 'فلسطين')).to.contain(statement);
  });
});

describe('other notes', () => {
  it('are numbered by their own markers, each once', async () => {
    const card = await noted(
      withCountries(
        [
          { code: 'SY', note: 'sy' },
          'PS',
          { code: 'LY', note: 'sy' },
          { code: 'EG', note: 'none' },
        ],
        { sy: { marker: '**', text: { value: 'Suspended.', lang: 'en' } } },
      ),
      '<euromed-news-card lang="en"></euromed-news-card>',
    );
    await until(() => notes(card).length === 2);
    expect(partTexts(card, 'country')).to.deep.equal(['Syria**', 'Palestine*', 'Libya**', 'Egypt']);
    expect(notes(card).map(textOf)).to.deep.equal(['** Suspended.', `* ${statement}`]);
    expect(described(card, 'Libya')).to.contain('Suspended.');
  });
});
