import { expect } from '@open-wc/testing';
import type { Article } from '../../src/index.js';
import { openFixtureSite } from '../support/fixture-site.js';
import {
  arabicSample,
  type Card,
  inState,
  outcomesOf,
  labelOf,
  part,
  parts,
  partTexts,
  recordWarnings,
  rootOf,
  sample,
  settled,
  showArticle,
  showCard,
  statusOf,
  textOf,
  until,
} from './support/card.js';

const { lang: _, ...withoutLang } = sample;
const unknownLang: Article = withoutLang;

/** Shows an article on a page with `lang` attributes on some elements. */
const show = (html: string, article: Article = unknownLang) => showArticle(article, html);

const speaks = async (card: Card, locale: string) => {
  await until(() => card.locale === locale);
  await card.updateComplete;
  expect(rootOf(card).lang).to.equal(locale);
};

const label = (card: Card) => textOf(part(card, 'share-button'));

const { documentElement } = document;
const pageLang = documentElement.getAttribute('lang');

afterEach(() => {
  if (pageLang === null) documentElement.removeAttribute('lang');
  else documentElement.lang = pageLang;
});

beforeEach(() => documentElement.removeAttribute('lang'));

describe('the language wanted', () => {
  it('is that of the element’s own `lang`', async () => {
    const card = await show(
      '<div lang="ar"><euromed-news-card lang="fr"></euromed-news-card></div>',
    );
    await speaks(card, 'fr');
    expect(label(card)).to.equal('Partager');
    expect(labelOf(card).dir).to.equal('ltr');
  });

  it('is else that of the nearest ancestor', async () => {
    const card = await show(
      '<div lang="ar"><div lang="fr"><p><euromed-news-card></euromed-news-card></p></div></div>',
    );
    await speaks(card, 'fr');
  });

  it('is else that of <html>', async () => {
    documentElement.lang = 'ar';
    const card = await show('<euromed-news-card></euromed-news-card>');
    await speaks(card, 'ar');
    expect(labelOf(card).dir).to.equal('rtl');
  });

  it('is found across shadow roots', async () => {
    const outer = document.createElement('section');
    outer.lang = 'fr';
    const middle = document.createElement('div');
    const card = document.createElement('euromed-news-card');
    card.article = unknownLang;
    outer.attachShadow({ mode: 'open' }).append(middle);
    middle.attachShadow({ mode: 'open' }).append(card);
    document.body.append(outer);
    await speaks(card, 'fr');
    outer.remove();
  });

  it('is found across slots: the language around the slot counts', async () => {
    const host = document.createElement('section');
    host.attachShadow({ mode: 'open' }).innerHTML = '<div lang="ar"><slot></slot></div>';
    const card = document.createElement('euromed-news-card');
    card.article = unknownLang;
    host.lang = 'fr';
    host.append(card);
    document.body.append(host);
    await speaks(card, 'ar');
    host.remove();
  });

  it('is else that of the article', async () => {
    const card = await show('<euromed-news-card></euromed-news-card>', arabicSample);
    await speaks(card, 'ar');
    expect(labelOf(card).dir).to.equal('rtl');
  });

  it('is else English', async () => {
    const card = await show('<euromed-news-card></euromed-news-card>');
    await speaks(card, 'en');
    expect(label(card)).to.equal('Share');
  });

  it('is never the browser’s', async () => {
    const own = Object.getOwnPropertyDescriptor(Navigator.prototype, 'languages')!;
    Object.defineProperty(navigator, 'languages', { value: ['ar'], configurable: true });
    Object.defineProperty(navigator, 'language', { value: 'ar', configurable: true });
    const card = await show('<euromed-news-card></euromed-news-card>');
    await speaks(card, 'en');
    expect(textOf(part(card, 'date'))).to.equal('11 November 2021');
    Reflect.deleteProperty(navigator, 'languages');
    Reflect.deleteProperty(navigator, 'language');
    expect(own).to.exist;
  });

  for (const [written, locale] of [
    [' EN', 'en'],
    ['FR', 'fr'],
    ['fr_FR', 'fr'],
    ['“ar”', 'ar'],
    ['ar_MA', 'ar'],
    ['ar-x-private', 'ar'],
    ['fr-CA-u-ca-gregory', 'fr'],
    ['pt-BR', 'pt'],
    ['zh-Hant', 'ar'],
    ['xx', 'ar'],
    ['tlh', 'ar'],
    ['', 'ar'],
    ['  ', 'ar'],
    ['not a language at all', 'ar'],
    ['<b>', 'ar'],
    ['e', 'ar'],
    ['_', 'ar'],
    ['fr'.repeat(500), 'ar'],
  ] as const)
    it(`lang="${written.slice(0, 30)}" is ${locale}${locale === 'ar' ? ', the page’s or its own' : ''}`, async () => {
      const card = await show('<div lang="ar"><euromed-news-card></euromed-news-card></div>');
      card.setAttribute('lang', written);
      await speaks(card, locale);
      await inState(card, 'ready');
      card.removeAttribute('lang');
      card.parentElement!.setAttribute('lang', written);
      documentElement.lang = 'ar';
      await speaks(card, locale);
    });
});

describe('a change of language', () => {
  it('of the element is followed', async () => {
    const card = await show('<euromed-news-card lang="fr"></euromed-news-card>');
    await speaks(card, 'fr');
    card.lang = 'ar';
    await speaks(card, 'ar');
    expect(labelOf(card).dir).to.equal('rtl');
    card.removeAttribute('lang');
    await speaks(card, 'en');
  });

  it('of any ancestor is followed', async () => {
    const card = await show('<div><p><euromed-news-card></euromed-news-card></p></div>');
    await speaks(card, 'en');
    const [paragraph, around] = [card.parentElement!, card.parentElement!.parentElement!];
    documentElement.lang = 'fr';
    await speaks(card, 'fr');
    around.lang = 'ar';
    await speaks(card, 'ar');
    paragraph.lang = 'en';
    await speaks(card, 'en');
    paragraph.removeAttribute('lang');
    await speaks(card, 'ar');
    around.lang = '';
    await speaks(card, 'fr');
  });

  it('of hosts of shadow roots is followed', async () => {
    const host = document.createElement('section');
    const card = document.createElement('euromed-news-card');
    card.article = unknownLang;
    host.attachShadow({ mode: 'open' }).append(card);
    document.body.append(host);
    await inState(card, 'ready');
    host.lang = 'fr';
    await speaks(card, 'fr');
    host.remove();
  });

  it('is followed while the card waits for the viewport', async () => {
    const site = await openFixtureSite({ 'a.json': { body: unknownLang } });
    const card = await showCard(
      `<div style="height: 9000px"></div><euromed-news-card src="${site.url('a.json')}"></euromed-news-card>`,
    );
    await settled();
    documentElement.lang = 'ar';
    card.scrollIntoView();
    await inState(card, 'ready');
    await speaks(card, 'ar');
  });

  it('is followed while the article is loading', async () => {
    const ar = { ...arabicSample, countries: [] };
    const site = await openFixtureSite({
      'fr.json': {
        body: { ...sample, translations: [{ lang: 'ar', src: 'ar.json' }] },
        hold: true,
      },
      'ar.json': { body: ar },
    });
    const card = await showCard(
      `<div lang="fr"><euromed-news-card src="${site.url('fr.json')}"></euromed-news-card></div>`,
    );
    await site.waitForRequests('fr.json');
    card.parentElement!.lang = 'ar';
    await site.release('fr.json');
    await until(() => card.contentLang === 'ar');
    await speaks(card, 'ar');
  });

  it('is followed while a translation is loading', async () => {
    const translations = [
      { lang: 'ar', src: 'ar.json' },
      { lang: 'en', src: 'en.json' },
    ];
    const site = await openFixtureSite({
      'fr.json': { body: { ...sample, translations } },
      'ar.json': { body: arabicSample, hold: true },
      'en.json': { body: { ...sample, lang: 'en', title: 'An event' } },
    });
    const card = await showCard(
      `<euromed-news-card src="${site.url('fr.json')}" lang="ar"></euromed-news-card>`,
    );
    await site.waitForRequests('ar.json');
    card.lang = 'en';
    await until(() => card.contentLang === 'en');
    await site.release('ar.json');
    await settled();
    expect(textOf(part(card, 'title'))).to.equal('An event');
    expect(card.locale).to.equal('en');
  });

  it('is followed when a card moves', async () => {
    const card = await show(
      '<div lang="fr"><euromed-news-card></euromed-news-card></div><div lang="ar"></div>',
    );
    await speaks(card, 'fr');
    card.parentElement!.nextElementSibling!.append(card);
    await speaks(card, 'ar');
  });
});

describe('two cards', () => {
  it('in two languages live on one page', async () => {
    const french = await show(
      '<euromed-news-card lang="fr"></euromed-news-card><euromed-news-card lang="ar"></euromed-news-card>',
    );
    const arabic = french.nextElementSibling as Card;
    arabic.article = unknownLang;
    await inState(arabic, 'ready');
    await speaks(french, 'fr');
    await speaks(arabic, 'ar');
    expect(label(french)).to.equal('Partager');
    expect(label(arabic)).to.match(/^\p{Script=Arabic}+/u);
    expect([labelOf(french).dir, labelOf(arabic).dir]).to.deep.equal(['ltr', 'rtl']);
    expect(partTexts(french, 'country')).to.deep.equal(['Algérie', 'Égypte']);
    expect(partTexts(arabic, 'country')).to.deep.equal(['الجزائر', 'مصر']);
  });
});

describe('the article’s content', () => {
  const site = () =>
    openFixtureSite({
      'fr.json': { body: { ...sample, translations: [{ lang: 'ar', src: 'ar.json' }] } },
      'ar.json': { body: { ...arabicSample, translations: [{ lang: 'fr', src: 'fr.json' }] } },
    });

  it('is in the language wanted when the article offers it', async () => {
    const { url } = { url: (await site()).url('fr.json') };
    const card = await showCard(
      `<euromed-news-card src="${url}" lang="ar-MA"></euromed-news-card>`,
    );
    await inState(card, 'ready');
    await until(() => outcomesOf(card).length);
    expect(card.contentLang).to.equal('ar');
    expect(textOf(part(card, 'title'))).to.equal(arabicSample.title);
    expect(outcomesOf(card).map(({ type }) => type)).to.deep.equal(['euromed-load']);
  });

  it('is requested at `src` first, then in the other language; the card is loading meanwhile', async () => {
    const files = await site();
    await files.script('ar.json', { body: arabicSample, hold: true });
    const card = await showCard(
      `<euromed-news-card src="${files.url('fr.json')}" lang="ar"></euromed-news-card>`,
    );
    await files.waitForRequests('ar.json');
    expect(card.state).to.equal('loading');
    expect(parts(card, 'title')).to.be.empty;
    await files.release('ar.json');
    await inState(card, 'ready');
    expect((await files.requests('fr.json')).length).to.equal(1);
    expect((await files.requests('ar.json')).length).to.equal(1);
  });

  it('is the article’s own where it does not offer the language wanted', async () => {
    const card = await showArticle(
      arabicSample,
      '<euromed-news-card lang="fr" body="full"></euromed-news-card>',
    );
    await speaks(card, 'fr');
    expect(labelOf(card).dir).to.equal('ltr');
    for (const name of ['title', 'summary']) {
      const { lang, dir } = part(card, name);
      expect([lang, dir], name).to.deep.equal(['ar', 'rtl']);
    }
    const [paragraph] = part(card, 'body').querySelectorAll('p');
    expect([paragraph!.lang, paragraph!.dir]).to.deep.equal(['ar', 'rtl']);
    const date = part(card, 'date');
    expect([textOf(date), date.lang, date.dir]).to.deep.equal(['12 novembre 2021', 'fr', 'ltr']);
  });

  it('carries its own language beside a card’s right-to-left labels', async () => {
    const card = await showArticle(sample, '<euromed-news-card lang="ar"></euromed-news-card>');
    await speaks(card, 'ar');
    const { lang, dir } = part(card, 'title');
    expect([labelOf(card).dir, lang, dir]).to.deep.equal(['rtl', 'fr', 'ltr']);
  });

  it('has the direction of the data, else of its script, else of its letters', async () => {
    const table: [Partial<Article>, string, string][] = [
      [{ lang: 'fr', dir: 'rtl' }, 'fr', 'rtl'],
      [{ lang: 'az-Arab' }, 'az-Arab', 'rtl'],
      [{ lang: 'ar-Latn' }, 'ar-Latn', 'ltr'],
      [{ lang: 'he' }, 'he', 'rtl'],
      [{}, '', 'ltr'],
      [{ dir: 'rtl' }, '', 'rtl'],
      [{ lang: 'fr', title: { value: 'فعالية', lang: 'ar' } }, 'ar', 'rtl'],
      [{ lang: 'ar', title: { value: 'Event', lang: 'en' } }, 'en', 'ltr'],
      [{ lang: 'ar', title: { value: 'Event', dir: 'ltr' } }, 'ar', 'ltr'],
    ];
    for (const [article, lang, dir] of table) {
      const card = await showArticle({ ...unknownLang, ...article });
      const title = part(card, 'title');
      expect([title.getAttribute('lang'), title.dir], JSON.stringify(article)).to.deep.equal([
        lang,
        dir,
      ]);
      expect(card.contentLang).to.equal(article.lang ?? '');
    }
  });

  for (const [name, answer] of [
    ['fails', { status: 404 }],
    ['is no article', { body: {} }],
    ['takes too long', { body: arabicSample, hold: true }],
  ] as const)
    it(`stays the original, with a message, where the translation ${name}`, async () => {
      const warnings = recordWarnings();
      const files = await site();
      await files.script('ar.json', answer);
      const card = await showCard(
        `<euromed-news-card src="${files.url('fr.json')}" lang="ar" timeout="4000"></euromed-news-card>`,
      );
      await inState(card, 'ready');
      await until(() => outcomesOf(card).length === 2);
      const types = outcomesOf(card).map(({ type }) => type);
      expect(types).to.have.members(['euromed-error', 'euromed-load']);
      expect(textOf(part(card, 'title'))).to.equal(sample.title);
      expect(card.contentLang).to.equal('fr');
      expect(card.error).not.to.be.null;
      expect(statusOf(card)).to.match(/\p{Script=Arabic}/u);
      expect(rootOf(card).lang, 'the labels are in the language wanted').to.equal('ar');
      expect(warnings.filter((line) => line.includes(card.error!.code))).to.have.length(1);
      await settled();
      expect(outcomesOf(card), 'said once').to.have.length(2);
    });

  it('needs one request, whatever the language depends on', async () => {
    const translations = [{ lang: 'ja', src: 'ja.json' }];
    const files = await openFixtureSite({
      'fr.json': { body: { ...sample, translations } },
      'ja.json': { status: 404 },
    });
    recordWarnings();
    // The card has no labels in this language, but the article is in this language.
    const card = await showCard(
      `<div lang="fr"><euromed-news-card src="${files.url('fr.json')}" lang="ja"></euromed-news-card></div>`,
    );
    await inState(card, 'ready');
    await until(() => outcomesOf(card).length === 2);
    await settled();
    expect(outcomesOf(card)).to.have.length(2);
    expect(await files.requests('ja.json')).to.have.length(1);
    await speaks(card, 'fr');
  });

  it('is loaded once where the article itself decides on the language', async () => {
    const files = await site();
    const card = await showCard(
      `<euromed-news-card src="${files.url('ar.json')}"></euromed-news-card>`,
    );
    const states: string[] = [];
    const watch = setInterval(() => states.at(-1) !== card.state && states.push(card.state), 0);
    await inState(card, 'ready');
    await until(() => outcomesOf(card).length);
    await settled();
    clearInterval(watch);
    expect(outcomesOf(card)).to.have.length(1);
    expect(states.filter((state) => state === 'ready')).to.have.length(1);
  });

  it('follows the page when its language changes', async () => {
    const files = await site();
    const card = await showCard(
      `<div lang="fr"><euromed-news-card src="${files.url('fr.json')}"></euromed-news-card></div>`,
    );
    await inState(card, 'ready');
    await until(() => outcomesOf(card).length === 1);
    card.parentElement!.lang = 'ar';
    await until(() => outcomesOf(card).length === 2);
    expect(card.contentLang).to.equal('ar');
    await speaks(card, 'ar');
    card.parentElement!.lang = 'fr';
    await until(() => outcomesOf(card).length === 3);
    expect(card.contentLang).to.equal('fr');
    expect((await files.requests('fr.json')).length).to.equal(1);
  });

  it('changes at the same time as the labels', async () => {
    const files = await site();
    const card = await showCard(
      `<euromed-news-card src="${files.url('fr.json')}" lang="fr"></euromed-news-card>`,
    );
    await inState(card, 'ready');
    await files.script('ar.json', { body: arabicSample, hold: true });
    card.lang = 'ar';
    await files.waitForRequests('ar.json');
    await settled();
    expect(rootOf(card).lang).to.equal('fr');
    expect(textOf(part(card, 'title'))).to.equal(sample.title);
    expect(part(card, 'card').getAttribute('aria-busy')).to.equal('true');
    await files.release('ar.json');
    await until(() => card.contentLang === 'ar');
    await speaks(card, 'ar');
    expect(part(card, 'card').getAttribute('aria-busy')).to.equal('false');
  });
});

describe('the attributes `article-lang`, `countries` and `translations`', () => {
  it('complete the document at src', async () => {
    const files = await openFixtureSite({
      'a.json': { body: unknownLang },
      'ar.json': { body: arabicSample },
    });
    const card = await showCard(
      `<euromed-news-card lang="fr" src="${files.url('a.json')}" article-lang="fr" countries="TN ps"
        translations="ar=${files.url('ar.json')}"></euromed-news-card>`,
    );
    await inState(card, 'ready');
    expect(card.contentLang).to.equal('fr');
    expect(partTexts(card, 'country').map((name) => name.replace('*', ''))).to.deep.equal([
      'Tunisie',
      'Palestine',
    ]);
    expect(partTexts(card, 'language')).to.have.length(2);
    card.lang = 'ar';
    await until(() => card.contentLang === 'ar');
    expect(textOf(part(card, 'title'))).to.equal(arabicSample.title);
  });

  it('win over the document’s language, not over that of translations', async () => {
    const files = await openFixtureSite({
      'a.json': { body: { ...sample, lang: 'en', translations: [{ lang: 'ar', src: 'ar.json' }] } },
      'ar.json': { body: arabicSample },
    });
    const card = await showCard(
      `<euromed-news-card lang="fr" src="${files.url('a.json')}" article-lang="fr"></euromed-news-card>`,
    );
    await inState(card, 'ready');
    expect(card.contentLang).to.equal('fr');
    card.lang = 'ar';
    await until(() => card.contentLang === 'ar');
  });

  it('do not change an article that the page sets', async () => {
    const card = await showArticle(
      sample,
      '<euromed-news-card lang="fr" article-lang="ar" countries="TN"></euromed-news-card>',
    );
    expect(card.contentLang).to.equal('fr');
    expect(partTexts(card, 'country')).to.deep.equal(['Algérie', 'Égypte']);
  });
});
