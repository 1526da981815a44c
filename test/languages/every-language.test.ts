// Cards of one article on one page, one for every language.
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

/** A row of languages.json, whose dates and names are CLDR's; docs/languages.md shows it as well. */
interface Expected {
  /** The tag in the page. */
  lang: string;
  /** The catalogue of the labels, and their direction. */
  locale: string;
  dir: 'ltr' | 'rtl';
  share: string;
  countries: string;
  /** 11 November 2021, and usual names of DZ, EG, MA, PS. */
  date: string;
  names: string[];
  /** The language of the article on show: the original's, or that of a translation. */
  content: 'fr' | 'en' | 'ar';
}

/** Dates and names of engines with CLDR 45 or older. */
const olderDates: Record<string, string> = { mk: '11 ноември 2021' };

/** The same for languages without a catalogue. */
const olderForms: Record<string, string[]> = {
  ca: ['11 de novembre de 2021', '1 de setembre de 2024'],
  kok: ['अल्जेरिया', 'ईजिप्त', 'पेलेस्टायन'],
  ku: ['2021 sermawezê 11', '2024 rezberê 1', 'Cezayir', 'Maroko'],
  ps: ['د ۲۰۲۱ د نومبر ۱۱', 'د ۲۰۲۴ د سېپتمبر ۱'],
};

/** The Union's states, its neighbours to the south and east, the Western Balkans and Türkiye. */
const states = (
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK DZ EG IL JO LB LY MA PS SY TN ' +
  'AM AZ BY GE MD UA AL BA ME MK RS XK TR'
).split(' ');

let rows: Expected[] = [];

before(async () => {
  const answer = await fetch(new URL('languages.json', import.meta.url));
  rows = (await answer.json()) as Expected[];
});

const src = (lang: string) => `/demo/articles/euromed-migration-v.${lang}.json`;

async function showAll(attributes: string, article?: Article): Promise<Card[]> {
  const first = await showCard(
    rows
      .map(({ lang }) => `<euromed-news-card lang="${lang}" ${attributes}></euromed-news-card>`)
      .join(''),
  );
  const cards = [...first.parentElement!.querySelectorAll('euromed-news-card')];
  expect(cards).to.have.length(rows.length);
  if (article) for (const card of cards) card.article = article;
  for (const [i, card] of cards.entries()) {
    await until(() => card.state === 'ready' && card.locale === rows[i]!.locale);
    await card.updateComplete;
  }
  return cards;
}

const read = async (lang: string): Promise<Article> =>
  (await (await fetch(src(lang))).json()) as Article;

describe('one page, one article, every language', () => {
  let cards: Card[];
  const originals = new Map<string, Article>();

  before(async () => {
    for (const lang of ['fr', 'en', 'ar']) originals.set(lang, await read(lang));
  });
  beforeEach(async () => {
    cards = await showAll(`loading="eager" src="${src('fr')}"`);
  });

  it('has labels of the language’s own catalogue, in its direction', () => {
    for (const [i, { lang, locale, dir, share, countries, content }] of rows.entries()) {
      const card = cards[i]!;
      const root = rootOf(card);
      // The card's own direction is that of the article.
      const edge = content === 'ar' ? 'rtl' : 'ltr';
      expect(
        [card.locale, root.lang, root.dir, getComputedStyle(root).direction],
        lang,
      ).to.deep.equal([locale, locale, edge, edge]);
      const labels = [part(card, 'share-button'), card.shadowRoot!.querySelector('#countries')!];
      const seen = labels.map((around) => {
        const label = around.querySelector('bdi')!;
        return [textOf(label), label.lang, label.dir, getComputedStyle(label).direction];
      });
      expect(seen, lang).to.deep.equal([share, countries].map((text) => [text, locale, dir, dir]));
    }
  });

  it('has the date in the language and its region, and the same `datetime` in all languages', async () => {
    for (const [i, entry] of rows.entries()) {
      const card = cards[i]!;
      const date = part(card, 'date');
      const seen = [textOf(date), date.lang, date.dir, date.getAttribute('datetime')];
      const wanted = [entry.date.replace(/\s+/g, ' '), entry.lang, entry.dir, '2021-11-11'];
      if (seen[0] !== olderDates[entry.lang]) expect(seen, entry.lang).to.deep.equal(wanted);
      else expect(seen.slice(1), entry.lang).to.deep.equal(wanted.slice(1));
      const copy = (await until(() => card.querySelector<HTMLElement>('[slot=date]')))!;
      expect([textOf(copy), copy.lang, copy.dir], entry.lang).to.deep.equal(seen.slice(0, 3));
    }
  });

  it('has the article in the language or else in the original one, with the article’s names of countries', () => {
    for (const [i, { lang, content }] of rows.entries()) {
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
    for (const [i, { content }] of rows.entries()) {
      const languages = parts(cards[i]!, 'language');
      expect(languages.map(({ lang }) => lang)).to.deep.equal(['fr', 'ar', 'en']);
      expect(languages.find(({ ariaCurrent }) => ariaCurrent)?.lang).to.equal(content);
    }
  });
});

describe('one page, one article without names, every language', () => {
  it('has the usual names in the language wanted, and the short name of PS', async () => {
    const codes = ['DZ', 'EG', 'MA', 'PS'];
    const { translations: _, ...article } = await read('fr');
    const cards = await showAll('', { ...article, countries: codes });
    for (const [i, entry] of rows.entries()) {
      const { names, lang, dir } = entry;
      const seen = parts(cards[i]!, 'country').map((chip) => {
        const name = chip.lang ? chip : chip.querySelector<HTMLElement>('[lang]')!;
        return [textOf(name).replace('*', ''), name.lang, name.dir];
      });
      expect(seen, entry.lang).to.deep.equal(names.map((name) => [name, lang, dir]));
    }
  });
});

describe('a language that the engine has no data for', () => {
  // No engine has data for these, not even where the browser claims to.
  for (const lang of ['tlh', 'xx'])
    it(`has names in a language that the markup names: ${lang}`, async () => {
      const { translations: _, ...article } = await read('fr');
      const card = await showCard(`<euromed-news-card lang="${lang}"></euromed-news-card>`);
      card.article = { ...article, countries: ['DZ'] };
      await until(() => card.state === 'ready' && card.locale === 'fr');
      await card.updateComplete;
      expect(part(card, 'date').lang).to.equal('fr');
      expect(part(card, 'country').lang).to.equal('fr');
    });

  it('has an English name, marked as English, for a country that its own file lacks', async () => {
    const { translations: _, ...article } = await read('fr');
    const card = await showCard('<euromed-news-card lang="mt"></euromed-news-card>');
    card.article = { ...article, countries: ['DZ', 'JP'] };
    await until(() => card.state === 'ready' && card.locale === 'mt');
    const [algeria, japan] = parts(card, 'country');
    expect([textOf(algeria), algeria!.lang]).to.deep.equal(['l-Alġerija', 'mt']);
    // Firefox and Safari know Maltese.
    expect([
      ['Japan', 'en'],
      ['il-Ġappun', 'mt'],
    ]).to.deep.include([textOf(japan), japan!.lang]);
  });

  // Names of CLDR (cldr-localenames-full) in every engine; the names of Berber and Montenegrin are the project's.
  const names = {
    mt: 'Malti',
    ga: 'Gaeilge',
    sq: 'shqip',
    mk: 'македонски',
    ka: 'ქართული',
    hy: 'հայերեն',
    be: 'беларуская',
    ckb: 'کوردیی ناوەندی',
    kab: 'Taqbaylit',
    zgh: 'ⵜⴰⵎⴰⵣⵉⵖⵜ',
    shi: 'ⵜⴰⵛⵍⵃⵉⵜ',
    tzm: 'Tamaziɣt n laṭlaṣ',
    rif: 'Tarifit',
    ber: 'Tamaziɣt',
    cnr: 'crnogorski',
    uk: 'українська',
    az: 'azərbaycan',
    bs: 'bosanski',
  };
  it('is named in itself in the language switch', async () => {
    const article = await read('fr');
    const card = await showCard('<euromed-news-card lang="fr"></euromed-news-card>');
    card.article = {
      ...article,
      translations: Object.keys(names).map((lang) => ({
        lang,
        url: `https://news.example/${lang}`,
      })),
    };
    await until(() => card.state === 'ready');
    await card.updateComplete;
    const seen = parts(card, 'language').slice(1);
    // Engines differ in whether a name begins with a capital.
    const small = (name: string) => name.toLowerCase();
    expect(seen.map(textOf).map(small)).to.deep.equal(Object.values(names).map(small));
    expect(seen.map(({ lang }) => lang)).to.deep.equal(
      Object.keys(names).map((lang) => (lang === 'cnr' ? 'sr-ME' : lang)),
    );
    expect(seen.find(({ lang }) => lang === 'ckb')!.dir).to.equal('rtl');
  });
});

/** A row of other-languages.json, from CLDR. */
interface Other {
  lang: string;
  dir: 'ltr' | 'rtl';
  dates: string[];
  /** `null`: CLDR has none. */
  names: (string | null)[];
}

describe('an article in a language without a catalogue', () => {
  it('has the dates and usual names of that language, in the language’s direction', async () => {
    const answer = await fetch(new URL('other-languages.json', import.meta.url));
    const others = (await answer.json()) as Other[];
    expect(others.map(({ lang }) => lang)).to.include.members(['ckb', 'fa', 'kok', 'ku', 'sd']);
    const wrong: string[] = [];
    for (const { lang, dir, dates, names } of others) {
      const check = (what: string, seen: unknown, wanted: unknown) => {
        if (JSON.stringify(seen) !== JSON.stringify(wanted))
          wrong.push(`${lang}, ${what}: ${JSON.stringify(seen)}, not ${JSON.stringify(wanted)}`);
      };
      const card = await showCard(`<euromed-news-card lang="${lang}"></euromed-news-card>`);
      for (const [i, published] of ['2021-11-11', '2024-09-01'].entries()) {
        const countries = ['DZ', 'EG', 'MA', 'PS'];
        card.article = { title: '2021', url: src(lang), published, lang, countries };
        await until(() => parts(card, 'date')[0]?.getAttribute('datetime') === published);
        const date = part(card, 'date');
        const text = textOf(date);
        if (!olderForms[lang]?.includes(text)) check('date', text, dates[i]!.replace(/\s+/g, ' '));
        check('language of the date', [date.lang, date.dir], [lang, dir]);
        check('edge', getComputedStyle(rootOf(card)).direction, dir);
        for (const [at, chip] of parts(card, 'country').entries()) {
          const name = chip.lang ? chip : chip.querySelector<HTMLElement>('[lang]')!;
          const seen = [textOf(name).replace('*', ''), name.lang, name.dir];
          // Where CLDR has no short name of Palestine: the English name, or the engine's long one.
          if (names[at]) {
            if (!olderForms[lang]?.includes(seen[0]!)) check('name', seen, [names[at], lang, dir]);
          } else if (name.lang !== lang) check('name', seen, ['Palestine', 'en', 'ltr']);
        }
        // The labels are English, and marked as English everywhere.
        const label = card.shadowRoot!.querySelector('#countries bdi') as HTMLElement;
        check('label', [label.lang, label.dir], ['en', 'ltr']);
      }
    }
    expect(wrong).to.deep.equal([]);
  });

  it('has CLDR’s names of all states and territories in a language that the engine lacks', async () => {
    const isMissing = (lang: string) =>
      !Intl.DateTimeFormat.supportedLocalesOf(lang).length ||
      /M\d/.test(new Intl.DateTimeFormat(lang, { month: 'long' }).format());
    for (const lang of ['az', 'bs', 'ga', 'mt', 'uz'].filter(isMissing)) {
      const file = `/node_modules/cldr-localenames-full/main/${lang}/territories.json`;
      const { main } = (await (await fetch(file)).json()) as {
        main: Record<string, { localeDisplayNames: { territories: Record<string, string> } }>;
      };
      const cldr = main[lang]!.localeDisplayNames.territories;
      const card = await showCard(`<euromed-news-card lang="${lang}"></euromed-news-card>`);
      card.article = { title: '2021', url: src(lang), lang, countries: states };
      await until(() => card.state === 'ready' && parts(card, 'country').length === states.length);
      const seen = parts(card, 'country').map((chip) => [textOf(chip).replace('*', ''), chip.lang]);
      expect(
        seen.map(([name]) => name),
        lang,
      ).to.deep.equal(states.map((code) => cldr[code === 'PS' ? 'PS-alt-short' : code]));
    }
  });
});
