import { expect } from '@open-wc/testing';
import { contradicts, directionOfLetters, lettersOf } from '../../src/article/letters.js';
import { readArticle, type Problem } from '../../src/article/read-article.js';

describe('the direction of letters', () => {
  for (const [text, direction] of [
    ['EUROMED ينظم ورشة عمل حول المياه المشتركة في تونس', 'rtl'],
    ['UNDP والوزارة يوقعان اتفاقا جديدا', 'rtl'],
    ['COVID-19 وأثره على المياه', 'rtl'],
    ['האיחוד האירופי', 'rtl'],
    ['ދިވެހި', 'rtl'],
    ['𞤀𞤁𞤂', 'rtl'],
    ['تونس: a word in Arabic', 'ltr'],
    ['Ελλάδα', 'ltr'],
    ['日本', 'ltr'],
    ['2024 — 12.5 %', undefined],
    ['', undefined],
  ] as const)
    it(`of ${JSON.stringify(text)} is ${direction}`, () => {
      expect(directionOfLetters(lettersOf(text))).to.equal(direction);
    });

  it('depends on the beginning of a text only', () => {
    expect(lettersOf('x'.repeat(5000)).length).to.equal(1000);
  });
});

describe('letters and languages', () => {
  const arabic = 'EUROMED ينظم ورشة عمل حول المياه المشتركة في تونس';
  const english = 'Twenty delegates met in Tunis to speak of shared water and its future';
  const greek = 'Η Ευρωπαϊκή Ένωση και οι εταίροι της στη Μεσόγειο για το νερό';
  for (const [text, tag, wrong] of [
    [arabic, 'en', true],
    [arabic, 'fr-FR', true],
    [arabic, 'he', true],
    [arabic, 'el', true],
    [arabic, 'ar', false],
    [arabic, 'fa', false],
    [arabic, 'ku', false],
    [english, 'ar', true],
    [english, 'ru', true],
    [english, 'mt', false],
    // An abbreviation does not tell the language.
    ['EUROMED Migration V', 'ar', false],
    ['EUROMED Migration V: UNDP, UNHCR and IOM ورشة عمل', 'ar', false],
    [greek, 'en', true],
    [greek, 'el', false],
    ['日本の水', 'en', true],
    ['日本の水', 'ja', false],
    ['2024', 'ar', false],
    [english, 'xx', false],
    [english, 'sr', false],
  ] as const)
    it(`${tag} is ${wrong ? 'not believed' : 'believed'} of ${text}`, () => {
      expect(contradicts(text, tag)).to.equal(wrong);
    });

  const read = (json: object) => {
    const problems: Problem[] = [];
    const article = readArticle(json, 'https://portal.example/', (problem) =>
      problems.push(problem),
    );
    return { article, paths: problems.map(({ path }) => path) };
  };

  it('let the reader drop and report a document’s language that the text contradicts', () => {
    expect(read({ url: '/a', lang: 'en', title: arabic })).to.deep.equal({
      article: { url: 'https://portal.example/a', title: arabic },
      paths: ['lang'],
    });
  });

  it('let the reader drop a text’s own language too; the text keeps the direction of its letters', () => {
    const { article, paths } = read({
      url: '/a',
      lang: 'fr',
      title: 'Une réunion',
      summary: { value: arabic, lang: 'en' },
    });
    expect(article).to.deep.include({ lang: 'fr', summary: { value: arabic, dir: 'rtl' } });
    expect(paths).to.deep.equal(['summary.lang']);
  });
});
