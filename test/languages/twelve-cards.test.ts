// Twelve cards of one article on one page, each in a language of its own.
import { expect } from '@open-wc/testing';
import type { Article } from '../../src/index.js';
import {
  type Card,
  part,
  parts,
  partTexts,
  rootOf,
  showCard,
  textOf,
  until,
} from '../element/support/card.js';

/** A row of the table that twelve-languages.json is; docs/languages.md shows it as well. */
interface Expected {
  /** What the page asks for. */
  lang: string;
  /** The catalogue of the labels, and their direction. */
  locale: string;
  dir: 'ltr' | 'rtl';
  share: string;
  countries: string;
  /** 11 November 2021, and usual names of DZ, EG, MA, PS. */
  date: string;
  names: string[];
  /** The language that the article has: its own, or one of its translations. */
  content: 'fr' | 'en' | 'ar';
}

let twelve: Expected[] = [];

before(async () => {
  const answer = await fetch(new URL('twelve-languages.json', import.meta.url));
  twelve = (await answer.json()) as Expected[];
});

const src = (lang: string) => `/demo/articles/euromed-migration-v.${lang}.json`;

const inEnglish = () => twelve.find(({ lang }) => lang === 'en')!;

/** Chromium has no data for Maltese: dates and names are English there, and say so. */
const isKnown = ({ lang }: Expected) =>
  Intl.DateTimeFormat.supportedLocalesOf(lang).length > 0 &&
  Intl.DisplayNames.supportedLocalesOf(lang).length > 0;

const expectedDate = (entry: Expected) =>
  isKnown(entry)
    ? [entry.date, entry.lang, entry.dir, '2021-11-11']
    : [inEnglish().date, 'en', 'ltr', '2021-11-11'];

async function showAll(attributes: string, article?: Article): Promise<Card[]> {
  const first = await showCard(
    twelve
      .map(({ lang }) => `<euromed-news-card lang="${lang}" ${attributes}></euromed-news-card>`)
      .join(''),
  );
  const cards = [...first.parentElement!.querySelectorAll('euromed-news-card')];
  expect(cards).to.have.length(12);
  if (article) for (const card of cards) card.article = article;
  for (const [i, card] of cards.entries()) {
    await until(() => card.state === 'ready' && card.locale === twelve[i]!.locale);
    await card.updateComplete;
  }
  return cards;
}

const read = async (lang: string): Promise<Article> =>
  (await (await fetch(src(lang))).json()) as Article;

describe('one page, one article, twelve languages', () => {
  let cards: Card[];
  const originals = new Map<string, Article>();

  before(async () => {
    for (const lang of ['fr', 'en', 'ar']) originals.set(lang, await read(lang));
  });
  beforeEach(async () => {
    cards = await showAll(`loading="eager" src="${src('fr')}"`);
  });

  it('has labels of the language’s own catalogue, in its direction', () => {
    for (const [i, { lang, locale, dir, share, countries }] of twelve.entries()) {
      const card = cards[i]!;
      const root = rootOf(card);
      expect(
        [card.locale, root.lang, root.dir, getComputedStyle(root).direction],
        lang,
      ).to.deep.equal([locale, locale, dir, dir]);
      expect(textOf(part(card, 'share-button')), lang).to.equal(share);
      expect(textOf(card.shadowRoot!.querySelector('#countries')), lang).to.equal(countries);
    }
  });

  it('has the date of the language and its region, and one datetime', async () => {
    for (const [i, entry] of twelve.entries()) {
      const card = cards[i]!;
      const date = part(card, 'date');
      const seen = [textOf(date), date.lang, date.dir, date.getAttribute('datetime')];
      expect(seen, entry.lang).to.deep.equal(expectedDate(entry));
      const copy = (await until(() => card.querySelector<HTMLElement>('[slot=date]')))!;
      expect([textOf(copy), copy.lang, copy.dir], entry.lang).to.deep.equal(seen.slice(0, 3));
    }
  });

  it('has the article in the language, or else in its own, with its own names of countries', () => {
    for (const [i, { lang, content }] of twelve.entries()) {
      const card = cards[i]!;
      const original = originals.get(content)!;
      expect(card.contentLang, lang).to.equal(content);
      const title = part(card, 'title');
      expect([title.textContent.trim(), title.lang, title.dir], lang).to.deep.equal([
        original.title,
        content,
        content === 'ar' ? 'rtl' : 'ltr',
      ]);
      const names = original.countries!.map((country) =>
        typeof country === 'object' && 'name' in country ? country.name : undefined,
      );
      const seen = partTexts(card, 'country').map((name) => name.replace('*', ''));
      expect(seen, lang).to.deep.equal(names);
      expect(parts(card, 'country').filter((chip) => textOf(chip).endsWith('*'))).to.have.length(1);
    }
  });

  it('lists the languages of the article first loaded in every card', () => {
    for (const [i, { content }] of twelve.entries()) {
      const languages = parts(cards[i]!, 'language');
      expect(languages.map(({ lang }) => lang)).to.deep.equal(['fr', 'ar', 'en']);
      expect(languages.find(({ ariaCurrent }) => ariaCurrent)?.lang).to.equal(content);
    }
  });
});

describe('one page, one article without names, twelve languages', () => {
  it('has the usual names in the language wanted, the short one of PS', async () => {
    const codes = ['DZ', 'EG', 'MA', 'PS'];
    const { translations: _, ...article } = await read('fr');
    const cards = await showAll('', { ...article, countries: codes });
    for (const [i, entry] of twelve.entries()) {
      const names = isKnown(entry) ? entry.names : inEnglish().names;
      const [lang, dir] = isKnown(entry) ? [entry.lang, entry.dir] : ['en', 'ltr'];
      const seen = parts(cards[i]!, 'country').map((chip) => {
        const name = chip.lang ? chip : chip.querySelector<HTMLElement>('[lang]')!;
        return [textOf(name).replace('*', ''), name.lang, name.dir];
      });
      expect(seen, entry.lang).to.deep.equal(names.map((name) => [name, lang, dir]));
    }
  });
});

describe('a language that the engine has no data for', () => {
  // Irish and Maltese in Chromium, which would take the visitor’s own instead; everywhere the last two.
  for (const lang of ['ga', 'mt', 'tlh', 'xx'])
    it(`has no names but in a language that is said: ${lang}`, async () => {
      const { translations: _, ...article } = await read('fr');
      const card = await showCard(`<euromed-news-card lang="${lang}"></euromed-news-card>`);
      card.article = {
        ...article,
        countries: ['DZ'],
        translations: [{ lang: 'mt', url: 'https://news.example/mt/' }],
      };
      await until(() => card.state === 'ready');
      const wanted = lang.length === 2 && lang !== 'xx' ? lang : 'fr';
      await until(() => card.locale === wanted);
      await card.updateComplete;
      const isKnownHere = Intl.DateTimeFormat.supportedLocalesOf(wanted).length > 0;
      const expected = isKnownHere ? wanted : 'en';
      expect(part(card, 'date').lang).to.equal(expected);
      const chip = part(card, 'country');
      expect(chip.lang || chip.querySelector<HTMLElement>('[lang]')!.lang).to.equal(expected);
      const maltese = parts(card, 'language').find(
        (entry) => entry.getAttribute('hreflang') === 'mt',
      )!;
      expect([textOf(maltese), maltese.lang]).to.deep.equal(
        Intl.DisplayNames.supportedLocalesOf('mt').length ? ['Malti', 'mt'] : ['Maltese', 'en'],
      );
    });
});
