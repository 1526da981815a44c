// Inserted texts keep their order, and do not change the order of the line around.
import { expect } from '@open-wc/testing';
import type { Article } from '../../src/index.js';
import { targetLocales } from '../../src/localization/generated/locale-codes.js';
import { localeFile } from '../../src/localization/import-locale.js';
import { shareTargets } from '../../src/lazy/share-menu/share-targets.js';
import {
  type Card,
  openShareMenu,
  part,
  parts,
  partTexts,
  rootOf,
  showArticle,
  textOf,
  until,
} from '../element/support/card.js';
import { arabic, forty, french } from './support/articles.js';
import { directionOf, fromLeftToRight, rectOf } from './support/flat-text.js';

/** A card whose labels are in a language, as wide as a page. */
async function show(article: Article, lang: string, attributes = ''): Promise<Card> {
  const card = await showArticle(
    article,
    `<div style="inline-size: 700px"><euromed-news-card lang="${lang}" ${attributes}></euromed-news-card></div>`,
  );
  await until(() => card.locale === lang.slice(0, 2));
  await card.updateComplete;
  return card;
}

/** The element that isolates a chip's name from its surroundings. */
const isolateOf = (chip: HTMLElement): HTMLElement =>
  chip.dir ? chip : chip.querySelector<HTMLElement>('[dir]')!;

const expectBefore = (first: DOMRect, second: DOMRect, what?: string) =>
  expect(first.right, what).to.be.at.most(second.left + 1);

describe('a chip’s star', () => {
  for (const labels of ['fr', 'ar', 'he'])
    for (const [name, lang, atLeft] of [
      ['Palestine', 'fr', false],
      ['فلسطين', 'ar', true],
      ['פלסטין', 'he', true],
    ] as const)
      for (const href of ['', 'country-href="/c/{code}"'])
        it(`is at the end of the name: ${name} under labels in ${labels}${href && ', a link'}`, async () => {
          const countries = ['DZ', { code: 'PS', name: { value: `${name} *`, lang } }, 'TN'];
          const card = await show({ ...french, countries }, labels, href);
          const chip = parts(card, 'country')[1]!;
          expect(textOf(chip), 'one star').to.equal(`${name}*`);
          const isolate = isolateOf(chip);
          expect([isolate.lang, isolate.dir]).to.deep.equal([lang, atLeft ? 'rtl' : 'ltr']);
          const [star, word] = [rectOf(chip, '*'), rectOf(chip, name)];
          if (atLeft) expectBefore(star, word);
          else expectBefore(word, star);
        });

  it('is at the end of names that engines know', async () => {
    for (const [lang, atLeft] of [
      ['fr', false],
      ['ar', true],
      ['he', true],
    ] as const) {
      const card = await show({ ...french, countries: ['PS'] }, lang);
      const chip = part(card, 'country');
      const name = textOf(chip).replace('*', '');
      const [star, word] = [rectOf(chip, '*'), rectOf(chip, name)];
      if (atLeft) expectBefore(star, word);
      else expectBefore(word, star);
    }
  });

  it('begins its note, at the note’s own start', async () => {
    for (const lang of ['fr', 'ar']) {
      const card = await show({ ...french, countries: ['PS'] }, lang);
      const find = () => card.shadowRoot!.querySelector<HTMLElement>('[part=notes] p');
      const note = (await until(find))!;
      expect([note.lang, note.dir]).to.deep.equal(['en', 'ltr']);
      expectBefore(rectOf(note, '*'), rectOf(note, 'This'), lang);
    }
  });
});

describe('a date', () => {
  const words = {
    fr: ['11', 'novembre', '2021'],
    ar: ['2021', 'نوفمبر', '11'],
    'ar-EG': ['٢٠٢١', 'نوفمبر', '١١'],
    he: ['2021', 'נובמבר', '11'],
  };
  for (const [lang, seen] of Object.entries(words))
    for (const page of ['ltr', 'rtl'])
      for (const copies of ['on', 'off'])
        it(`reads day, month, year: ${lang} on ${page}, copies ${copies}`, async () => {
          const card = await showArticle(
            arabic,
            `<div dir="${page}"><euromed-news-card lang="${lang}" readable-copy="${copies}"></euromed-news-card></div>`,
          );
          await until(() => card.locale === lang.slice(0, 2));
          await card.updateComplete;
          if (copies === 'on')
            await until(() => card.querySelector('[slot=date]')?.getAttribute('lang') === lang);
          // The day and the year may share digits, so the year is searched behind the day.
          const date = part(card, 'date');
          expect(fromLeftToRight(date, ...seen)).to.deep.equal(seen);
        });

  it('is not reordered with the publisher beside it', async () => {
    const name = (value: string, lang: string) => ({ name: { value, lang } });
    const latin = await show({ ...arabic, publisher: name('EU Neighbours 2021', 'en') }, 'ar');
    const meta = (card: Card) => card.shadowRoot!.querySelector('.meta')!;
    expect(fromLeftToRight(meta(latin), 'EU', 'Neighbours', '·', 'نوفمبر', '11')).to.deep.equal([
      'EU',
      'Neighbours',
      '·',
      'نوفمبر',
      '11',
    ]);
    const mixed = await show({ ...french, publisher: name('هيئة 24 التحرير', 'ar') }, 'fr');
    expect(fromLeftToRight(meta(mixed), '11', 'novembre', '·', 'التحرير', 'هيئة')).to.deep.equal([
      '11',
      'novembre',
      '·',
      'التحرير',
      'هيئة',
    ]);
  });

  const arabicDigits = /[\u0660-\u0669\u06f0-\u06f9]/;

  it('has one datetime in all languages', async () => {
    const card = await show(french, 'fr');
    for (const lang of ['en', ...targetLocales, 'ar-EG', 'ar-MA', 'ar-LB', 'fa', 'th', 'ar-SA']) {
      card.lang = lang;
      await card.updateComplete;
      await until(() => !rootOf(card).querySelector('[aria-busy=true]'));
      expect(part(card, 'date').getAttribute('datetime'), lang).to.equal('2021-11-11');
      expect(textOf(part(card, 'date')), lang).to.match(/2021|٢٠٢١/);
    }
  });

  for (const [lang, hasArabicDigits] of [
    ['ar', false],
    ['ar-MA', false],
    ['ar-EG-u-nu-latn', false],
    ['ar-EG', true],
    ['ar-LB', true],
    ['ar-u-nu-arab', true],
  ] as const)
    it(`has ${hasArabicDigits ? 'Arabic' : 'Latin'} digits in ${lang}`, async () => {
      const card = await show(arabic, lang);
      const date = part(card, 'date');
      expect(arabicDigits.test(textOf(date))).to.equal(hasArabicDigits);
      const copy = await until(() => card.querySelector('[slot=date]'));
      expect(arabicDigits.test(textOf(copy)), 'its copy').to.equal(hasArabicDigits);
    });
});

describe('“+30 more”', () => {
  // With Arabic digits the sign leads in reading order, as the region's data (CLDR) have it.
  for (const [lang, digits, signAtLeft] of [
    ['fr', '30', true],
    ['he', '30', true],
    ['ar', '30', true],
    ['ar-MA', '30', true],
    ['ar-EG', '٣٠', false],
  ] as const)
    it(`has its sign at the ${signAtLeft ? 'left' : 'right'} of the digits: ${lang}`, async () => {
      const card = await show({ ...french, countries: forty }, lang);
      const more = () => card.shadowRoot!.querySelector('#more-countries');
      await until(() => /\p{L}/u.test(textOf(more())));
      const button = more()!;
      const [sign, number] = [rectOf(button, '+'), rectOf(button, digits)];
      if (signAtLeft) expectBefore(sign, number);
      else expectBefore(number, sign);
      // The number begins the phrase.
      const word = rectOf(button, /\p{L}+/u.exec(textOf(button))![0]);
      if (lang === 'fr') expectBefore(number, word);
      else expectBefore(word, number);
    });

  it('is in one of the plural forms of its language', async () => {
    const words = {
      ar: [
        [13, 'أخرى'],
        [21, 'آخر'],
      ],
      fr: [[13, 'de plus|autres|autre|supplémentaires']],
    } as const;
    for (const [lang, table] of Object.entries(words))
      for (const [count, word] of table) {
        const card = await show({ ...french, countries: forty.slice(0, count) }, lang);
        const button = () => textOf(card.shadowRoot!.querySelector('#more-countries'));
        await until(() => new RegExp(word).test(button()));
      }
  });
});

describe('addresses in Arabic text', () => {
  const slug = 'https://news.example/ar/%D8%A3%D8%AE%D8%A8%D8%A7%D8%B1/';

  it('stay encoded in links', async () => {
    const card = await show(
      { ...arabic, url: slug, links: [{ title: 'البيان', url: 'https://news.example/ar/أخبار/' }] },
      'ar',
    );
    expect(part<HTMLAnchorElement>(card, 'title-link').href).to.equal(slug);
    expect(part<HTMLAnchorElement>(card, 'link').href).to.equal(slug);
  });

  // The card shows addresses to be copied only, so it leaves them encoded: decoded ones end at their
  // first space in most programs.
  it('read from left to right where the reader copies them', async () => {
    const card = await show({ ...arabic, url: slug }, 'ar', 'share-targets="copy"');
    const clipboard = Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard');
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    try {
      await openShareMenu(card);
      part(card, 'share-target').click();
      const field = await until(() =>
        card.shadowRoot!.querySelector<HTMLInputElement>('#share-address'),
      );
      expect(field!.value).to.equal(slug);
      expect(directionOf(field!)).to.equal('ltr');
      expect(directionOf(part(card, 'share-menu'))).to.equal('rtl');
    } finally {
      Reflect.deleteProperty(navigator, 'clipboard');
    }
    expect(Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard')).to.deep.equal(
      clipboard,
    );
  });

  it('read from left to right on paper', async () => {
    const card = await show(arabic, 'ar');
    const printed = () =>
      card
        .shadowRoot!.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules])
        .filter((rule) => rule instanceof CSSMediaRule && rule.conditionText.includes('print'))
        .map(({ cssText }) => cssText)
        .filter((text) => text.includes('attr(href)'))
        .join('');
    const rules = await until(printed);
    const [, rule] = /\{([^{}]*attr\(href\)[^{}]*)\}/.exec(rules)!;
    expect(rule)
      .to.match(/direction: ltr/)
      .and.to.match(/unicode-bidi: isolate/);
    // Direction marks would be copied from a PDF together with the address.
    expect(rule).not.to.match(/[\u2066-\u2069]|\\206/);
  });
});

describe('shared text', () => {
  const title = 'فعالية EUROMED: ماذا بعد؟';
  const url = 'https://news.example/ar/%D8%A3%D8%AE%D8%A8%D8%A7%D8%B1/?a=1&b=2';

  it('has title and address on lines of their own, or an isolated title', async () => {
    const card = await show({ ...arabic, title, url }, 'ar');
    await openShareMenu(card);
    const hrefs = parts<HTMLAnchorElement>(card, 'share-target')
      .filter(({ localName }) => localName === 'a')
      .map(({ href }) => href);
    expect(hrefs).to.have.length(shareTargets.filter(({ href }) => href).length);
    for (const href of hrefs) {
      expect(href, 'percent-encoded').to.match(/^[\x21-\x7e]+$/);
      expect(href, 'no + for a space').not.to.match(/\+/);
      const texts = (href.split('?')[1] ?? '').split('&').map((field) => decodeURIComponent(field));
      const line = texts.find((text) => text.includes(title));
      if (!line) continue;
      // Apps look for a line's direction at its first letter: the address goes into another line,
      // or, where the service itself puts it into the same one, the title is isolated from it.
      const [own, ...others] = line.slice(line.indexOf('=') + 1).split(/\r?\n/);
      expect(own?.replace(/^\u2068(.*)\u2069$/, '$1')).to.equal(title);
      if (others.length) expect(others.at(-1)).to.equal(url);
      if (/x\.com/.test(href)) expect(own).to.equal(`\u2068${title}\u2069`);
    }
    const mail = hrefs.find((href) => href.startsWith('mailto:'))!;
    expect(mail).to.include(`subject=${encodeURIComponent(title)}`);
  });
});

describe('labels', () => {
  const directionMarks = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

  it('have brackets in reading order in every catalogue, since brackets are mirrored', async () => {
    for (const locale of targetLocales) {
      const { templates } = await localeFile(locale)('');
      for (const [id, template] of Object.entries(templates)) {
        const text = typeof template === 'string' ? template : template.strings.join('');
        expect(
          text.replace(/\([^()]*\)|\[[^\][]*\]|«[^«»]*»/g, ''),
          `${locale} ${id}`,
        ).not.to.match(/[()[\]«»]/);
        expect(text, `${locale} ${id}`).not.to.match(directionMarks);
      }
    }
  });

  for (const lang of ['ar', 'he', 'fr'])
    it(`for screen readers hold no markup and no direction marks: ${lang}`, async () => {
      const card = await show(
        {
          ...arabic,
          countries: ['PS', 'DZ'],
          title: 'عنوان «بأقواس» (2021)',
          translations: [{ lang: 'en', url: 'https://news.example/en/' }],
        },
        lang,
      );
      await openShareMenu(card);
      const labelled = card.shadowRoot!.querySelectorAll('[aria-label], [alt], [title]');
      expect(labelled.length).to.be.above(1);
      for (const element of labelled)
        for (const name of ['aria-label', 'alt', 'title']) {
          const value = element.getAttribute(name) ?? '';
          expect(value, value).not.to.match(/[<>]|&\w+;/);
          expect(value, value).not.to.match(directionMarks);
        }
      for (const label of card.shadowRoot!.querySelectorAll('.label, button, [role=status]'))
        expect(textOf(label)).not.to.match(directionMarks);
      expect(textOf(part(card, 'title')), 'content is left alone').to.equal(
        'عنوان «بأقواس» (2021)',
      );
      expect(partTexts(card, 'language')).to.include('English');
    });
});
