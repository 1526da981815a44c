// Any value in place of a language: the card is shown, and nothing is logged.
import { expect } from '@open-wc/testing';
import { parseLanguageTag } from '../../src/article/language-tag.js';
import type { Article } from '../../src/index.js';
import {
  arabicSample,
  type Card,
  inState,
  labelOf,
  part,
  partTexts,
  rootOf,
  sample,
  settled,
  showArticle,
  showCard,
  textOf,
  until,
} from '../element/support/card.js';

const lines: string[] = [];
const problems: string[] = [];

const methods = ['error', 'warn', 'info', 'log', 'debug'] as const;
const originals = methods.map((method) => console[method]);
const noteError = (event: Event) => problems.push(String((event as ErrorEvent).message));
const noteRejection = (event: PromiseRejectionEvent) => problems.push(String(event.reason));

beforeEach(() => {
  lines.length = problems.length = 0;
  for (const method of methods)
    console[method] = (...values: unknown[]) => lines.push(values.map(String).join(' '));
  addEventListener('error', noteError);
  addEventListener('unhandledrejection', noteRejection);
});

afterEach(() => {
  for (const [i, method] of methods.entries()) console[method] = originals[i]!;
  removeEventListener('error', noteError);
  removeEventListener('unhandledrejection', noteRejection);
});

/** Tags as written, with the catalogue and the date that result; `undefined` where the tag is ignored. */
const written: [string, [locale: string, date: string]?][] = [
  [' en', ['en', '11 November 2021']],
  ['\n\tEN\u00a0', ['en', '11 November 2021']],
  ['en_us', ['en', 'November 11, 2021']],
  ['ar_MA', ['ar', '11 نونبر 2021']],
  ['AR-ma', ['ar', '11 نونبر 2021']],
  ['”ar”', ['ar', '11 نوفمبر 2021']],
  ['« de »', ['de', '11. November 2021']],
  ['en-u-ca-nonsense', ['en', '11 November 2021']],
  ['de-u-nu-nonsense-co-phonebk', ['de', '11. November 2021']],
  ['de-1996', ['de', '11. November 2021']],
  ['de-x-private', ['de', '11. November 2021']],
  ['iw', ['he', '11 בנובמבר 2021']],
  ['xx-invalid-'],
  ['xx-invalid'],
  [''],
  ['   '],
  ['en_US.UTF-8'],
  ['en-'],
  ['-'],
  ['*'],
  ['C'],
  ['und'],
  ['zxx'],
  ['constructor'],
  ['__proto__'],
  ['français'],
  ['عربي'],
  ['🇫🇷'],
  ['\0'],
  ['javascript:alert(1)'],
  ['<script>'],
  ['x'.repeat(10_000)],
  ['ar '.repeat(3_334)],
  [`ar-${'a'.repeat(8)}`.repeat(500)],
];

const name = (text: string) => JSON.stringify(text.slice(0, 30)).slice(1, -1);

async function expectShown(card: Card, locale: string, date?: string): Promise<void> {
  await inState(card, 'ready');
  await until(() => card.locale === locale);
  await card.updateComplete;
  const isRtl = ['ar', 'he'].includes(locale);
  const { lang, dir } = labelOf(card);
  expect([rootOf(card).lang, lang, dir]).to.deep.equal([locale, locale, isRtl ? 'rtl' : 'ltr']);
  if (date) expect(textOf(part(card, 'date'))).to.equal(date);
  await settled();
  expect(problems, 'errors').to.deep.equal([]);
}

describe('a malformed language tag', () => {
  for (const [text, outcome] of written) {
    const [locale, date] = outcome ?? ['tr', '11 Kasım 2021'];

    it(`on the card is ${outcome ? locale : 'none'}: ${name(text)}`, async () => {
      const card = await showCard('<div lang="tr"><euromed-news-card></euromed-news-card></div>');
      card.setAttribute('lang', text);
      card.article = sample;
      await expectShown(card, locale, date);
      expect(lines, 'said').to.deep.equal([]);
      expect(card.getAttribute('lang'), 'left as it was').to.equal(text);
      card.lang = 'fr';
      await expectShown(card, 'fr', '11 novembre 2021');
      card.lang = text;
      await expectShown(card, locale, date);
    });

    it(`around the card is ${outcome ? locale : 'none'}: ${name(text)}`, async () => {
      const card = await showCard(
        '<div lang="tr"><p><euromed-news-card></euromed-news-card></p></div>',
      );
      card.parentElement!.setAttribute('lang', text);
      card.article = sample;
      await expectShown(card, locale, date);
      expect(lines, 'said').to.deep.equal([]);
    });

    it(`in the article does not prevent the article from being shown: ${name(text)}`, async () => {
      const article = {
        ...arabicSample,
        // The title has no letters: a language that letters contradict would be dropped.
        summary: '2021',
        lang: text,
        translations: [{ lang: text, url: 'https://example.org/' }],
        title: { value: 'Un titre', lang: text },
      } as Article;
      const card = await showArticle(article, '<euromed-news-card lang="en"></euromed-news-card>');
      await expectShown(card, 'en');
      expect(textOf(part(card, 'title'))).to.equal('Un titre');
      expect(partTexts(card, 'country')).to.deep.equal(['Egypt', 'Morocco']);
      // One problem for each place; a chunk writes their lines later.
      await until(() => lines.length === (parseLanguageTag(text) ? 0 : 3));
    });

    it(`in article-lang and translations does no harm: ${name(text)}`, async () => {
      const card = await showCard(
        '<euromed-news-card lang="en" loading="eager" country-href="/c/{code}/{lang}"></euromed-news-card>',
      );
      card.setAttribute('article-lang', text);
      card.setAttribute('translations', `${text}=/nowhere.json`);
      card.src = '/demo/articles/short-news.fr.json';
      await expectShown(card, 'en');
      expect(lines, 'said').to.deep.equal([]);
    });
  }

  it('leaves the direction to the letters where no language is known', async () => {
    const card = await showArticle(
      { ...arabicSample, lang: 'und' },
      '<euromed-news-card lang="en"></euromed-news-card>',
    );
    expect(part(card, 'title').dir).to.equal('rtl');
  });
});
