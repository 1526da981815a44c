// The article's other languages: what they look like in both directions, and what choosing one does.
import { expect } from '@open-wc/testing';
import type { Article } from '../../src/index.js';
import {
  type Card,
  inState,
  labelOf,
  part,
  parts,
  partTexts,
  record,
  recordWarnings,
  rootOf,
  settled,
  showCard,
  statusOf,
  textOf,
  until,
} from '../element/support/card.js';
import { hasEnhancements } from '../accessibility/shown-card.js';
import { openFixtureSite } from '../support/fixture-site.js';
import { clickOn, press } from '../support/page-commands.js';
import { arabic, forty, french } from './support/articles.js';
import { directionOf } from './support/flat-text.js';

const page = (lang: string) => `https://news.example/${lang}/article/`;

const translations = [
  { lang: 'ar', name: 'عربي', url: page('ar'), src: 'ar.json' },
  { lang: 'he', url: page('he') },
  { lang: 'en', src: 'en.json' },
  { lang: 'tr', url: page('tr'), src: 'tr.json' },
];

const files = {
  'fr.json': { body: { ...french, translations } },
  'ar.json': { body: arabic },
  'en.json': { body: { ...french, lang: 'en', title: 'Three ports share their measurements' } },
  'tr.json': { status: 404 },
};

/** A French article in five languages: two can be shown in place, one is a page, one is broken. */
async function showSwitch(lang = 'fr', width = 600) {
  const site = await openFixtureSite(files);
  const card = await showCard(
    `<div style="inline-size: ${width}px"><euromed-news-card loading="eager" lang="${lang}" src="${site.url('fr.json')}"></euromed-news-card></div>`,
  );
  await inState(card, 'ready');
  await until(() => card.locale === lang);
  await card.updateComplete;
  return { card, site };
}

const entry = (card: Card, lang: string): HTMLElement => {
  const found = parts(card, 'language').find((element) => element.lang === lang);
  if (!found) throw new Error(`There is no ${lang}.`);
  return found;
};

const focused = (card: Card) => card.shadowRoot!.activeElement;

describe('entries of the language switch', () => {
  it('name each language in itself, with its language and direction, and no flag', async () => {
    const { card } = await showSwitch();
    const seen = parts(card, 'language').map((element) => [
      element.lang,
      element.getAttribute('hreflang'),
      directionOf(element),
      element.dir,
      textOf(element),
    ]);
    expect(seen).to.deep.equal([
      // The current language is no link.
      ['fr', null, 'ltr', 'ltr', 'français'],
      ['ar', 'ar', 'rtl', 'rtl', 'عربي'],
      ['he', 'he', 'rtl', 'rtl', 'עברית'],
      // A language without a page is a button, and `hreflang` is for links.
      ['en', null, 'ltr', 'ltr', 'English'],
      ['tr', 'tr', 'ltr', 'ltr', 'Türkçe'],
    ]);
    expect(card.shadowRoot!.querySelectorAll('.languages :is(img, svg)').length).to.equal(0);
    expect(partTexts(card, 'languages').join()).not.to.match(/\p{Regional_Indicator}/u);
  });

  for (const [lang, isRtl] of [
    ['fr', false],
    ['ar', true],
    // The article is not offered in Hebrew: the edge is that of its French.
    ['he', false],
  ] as const)
    it(`stand in the order of the list, whatever their scripts: ${lang}`, async () => {
      const { card } = await showSwitch(lang);
      const byPlace = parts(card, 'language')
        .map((element) => ({ lang: element.lang, x: element.getBoundingClientRect().x }))
        .sort((one, other) => (one.x - other.x) * (isRtl ? -1 : 1))
        .map((element) => element.lang);
      expect(byPlace).to.deep.equal(['fr', 'ar', 'he', 'en', 'tr']);
    });

  it('mark the current language, which is no link', async () => {
    const { card } = await showSwitch();
    const current = parts(card, 'language').filter((element) => element.ariaCurrent);
    expect(current.map((element) => [element.lang, element.ariaCurrent])).to.deep.equal([
      ['fr', 'true'],
    ]);
    expect(current[0]!.matches(':any-link')).to.be.false;
    expect(entry(card, 'ar').matches(':any-link')).to.be.true;
  });

  it('are links where there is no JSON', async () => {
    const { card, site } = await showSwitch();
    const hebrew = entry(card, 'he') as HTMLAnchorElement;
    expect(hebrew.href).to.equal(page('he'));
    expect(hebrew.rel).to.equal('noopener');
    const clicks: boolean[] = [];
    addEventListener(
      'click',
      (event) => {
        clicks.push(event.defaultPrevented);
        event.preventDefault();
      },
      { once: true },
    );
    const chosen = record(card, 'euromed-language-select');
    hebrew.click();
    await settled();
    expect(clicks, 'left to the browser').to.deep.equal([false]);
    expect([card.contentLang, card.locale, card.state]).to.deep.equal(['fr', 'fr', 'ready']);
    expect(chosen, 'nothing was changed here').to.be.empty;
    expect((await site.requests('ar.json')).length).to.equal(0);
  });
});

describe('choosing a language', () => {
  const { length } = history;
  const address = location.href;
  afterEach(() => {
    expect(history.length, 'the back button is left alone').to.equal(length);
    expect(location.href).to.equal(address);
  });

  for (const [lang, how] of [
    ['ar', 'Enter'],
    ['en', 'Space'],
    ['ar', 'a click'],
  ] as const)
    it(`changes the card in place, keeps the focus and announces the language: ${lang}, by ${how}`, async () => {
      const { card } = await showSwitch();
      const chosen = entry(card, lang);
      const status = card.shadowRoot!.querySelector('[role=status]');
      if (how === 'a click') {
        // The card must not change its layout while the mouse is moving to the link.
        await until(() => hasEnhancements(card) && part<HTMLImageElement>(card, 'image').complete);
        await clickOn(chosen);
      } else {
        chosen.focus();
        await press(how);
      }
      await until(() => card.contentLang === lang && card.locale === lang);
      await card.updateComplete;
      expect(rootOf(card).dir).to.equal(lang === 'ar' ? 'rtl' : 'ltr');
      const current = entry(card, lang);
      if (how !== 'a click') expect(focused(card) === current, 'focus').to.be.true;
      expect([current.localName, current.ariaCurrent]).to.deep.equal(['span', 'true']);
      await until(() => statusOf(card));
      const now = card.shadowRoot!.querySelector('[role=status]');
      expect(now === status, 'the same status').to.equal(true);
      expect(statusOf(card)).to.equal(lang === 'ar' ? 'لغة المقال الآن عربي' : 'Now in English');
      await settled();
      if (how !== 'a click') expect(focused(card) === current, 'focus stays').to.be.true;
      expect(part(card, 'title').lang).to.equal(lang);
    });

  it('returns to the first language', async () => {
    const { card, site } = await showSwitch();
    entry(card, 'ar').focus();
    await press('Enter');
    await until(() => card.contentLang === 'ar');
    await card.updateComplete;
    entry(card, 'fr').focus();
    await press('Enter');
    await until(() => card.contentLang === 'fr' && card.locale === 'fr');
    await card.updateComplete;
    expect(focused(card)).to.equal(entry(card, 'fr'));
    expect(rootOf(card).dir).to.equal('ltr');
    expect((await site.requests('fr.json')).length, 'the first article is still here').to.equal(1);
  });

  it('keeps the article, the language and the focus, and shows a message, where the translation fails', async () => {
    const { card } = await showSwitch();
    const warnings = recordWarnings();
    const errors = record(card, 'euromed-error');
    entry(card, 'tr').focus();
    await press('Enter');
    await until(() => errors.length);
    await card.updateComplete;
    expect(statusOf(card)).to.equal('Le chargement a échoué. L’article reste affiché tel quel.');
    expect([card.state, card.contentLang, card.locale]).to.deep.equal(['ready', 'fr', 'fr']);
    expect(textOf(part(card, 'title'))).to.equal(french.title);
    expect(focused(card)).to.equal(entry(card, 'tr'));
    expect(entry(card, 'fr').ariaCurrent).to.equal('true');
    expect(warnings).to.have.length(1);
    // The next choice works all the same.
    entry(card, 'ar').focus();
    await press('Enter');
    await until(() => card.contentLang === 'ar');
    await card.updateComplete;
    expect(card.error).to.be.null;
    expect(statusOf(card)).to.match(/عربي/);
  });

  it('shows the last choice, whatever answer is last', async () => {
    const { card, site } = await showSwitch();
    await site.script('ar.json', { body: arabic, hold: true });
    entry(card, 'ar').click();
    await site.waitForRequests('ar.json');
    entry(card, 'en').click();
    await until(() => card.contentLang === 'en' && card.locale === 'en');
    await site.release('ar.json');
    await settled();
    await card.updateComplete;
    expect([card.contentLang, card.locale, rootOf(card).dir]).to.deep.equal(['en', 'en', 'ltr']);
    expect(textOf(part(card, 'title'))).to.equal('Three ports share their measurements');
  });
});

describe('a change of `lang`', () => {
  it('changes direction, date, digits and plural, and leaves the focus', async () => {
    const article: Article = { ...french, countries: forty };
    const site = await openFixtureSite({ 'fr.json': { body: article } });
    const card = await showCard(
      `<euromed-news-card loading="eager" lang="fr" src="${site.url('fr.json')}"></euromed-news-card>`,
    );
    await inState(card, 'ready');
    const more = () => textOf(card.shadowRoot!.querySelector('#more-countries'));
    await until(() => card.locale === 'fr' && /\p{L}/u.test(more()));
    const button = part(card, 'share-button');
    button.focus();
    const seen = [];
    for (const lang of ['fr', 'ar', 'ar-EG', 'he', 'fr']) {
      card.lang = lang;
      await until(() => card.locale === lang.slice(0, 2));
      await card.updateComplete;
      await until(() => more().match(/\p{L}/u));
      await settled();
      seen.push([
        lang,
        labelOf(card).dir,
        textOf(part(card, 'date')),
        more().replace(/[\u061c\u200e]/g, ''),
        textOf(button),
      ]);
      expect(focused(card), lang).to.equal(button);
    }
    const inFrench = ['fr', 'ltr', '11 novembre 2021', seen[0]![3], 'Partager'];
    expect(seen).to.deep.equal([
      inFrench,
      ['ar', 'rtl', '11 نوفمبر 2021', '+30 بلدًا آخر', 'مشاركة'],
      ['ar-EG', 'rtl', '١١ نوفمبر ٢٠٢١', '+٣٠ بلدًا آخر', 'مشاركة'],
      ['he', 'rtl', '11 בנובמבר 2021', '+30 נוספות', 'שיתוף'],
      inFrench,
    ]);
    expect((await site.requests('fr.json')).length).to.equal(1);
  });
});
