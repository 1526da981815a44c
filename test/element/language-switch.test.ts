import { expect } from '@open-wc/testing';
import type { Article } from '../../src/index.js';
import { EuromedLanguageSelectEvent } from '../../src/index.js';
import { type FixtureSite, openFixtureSite } from '../support/fixture-site.js';
import { clickOn, press } from '../support/page-commands.js';
import {
  arabicSample,
  type Card,
  inState,
  outcomesOf,
  labelOf,
  part,
  parts,
  partTexts,
  record,
  recordWarnings,
  rootOf,
  sample,
  settled,
  showArticle,
  showCard,
  textOf,
  until,
} from './support/card.js';

const pages = { ar: 'https://example.org/ar/news/1', en: 'https://example.org/news/1' };

const translations = [
  { lang: 'ar', name: 'عربي', url: pages.ar, src: 'ar.json' },
  { lang: 'en', url: pages.en, src: 'en.json' },
];

const english = { ...sample, lang: 'en', url: pages.en, title: 'An event at sea' };

const openSite = (more = {}): Promise<FixtureSite> =>
  openFixtureSite({
    'fr.json': { body: { ...sample, translations } },
    // Each document lists the others as translations.
    'ar.json': { body: { ...arabicSample, translations: [{ lang: 'fr', src: 'fr.json' }] } },
    'en.json': { body: english },
    ...more,
  });

const open = async (site: FixtureSite, attributes = 'lang="fr"'): Promise<Card> => {
  const card = await showCard(
    `<euromed-news-card src="${site.url('fr.json')}" ${attributes}></euromed-news-card>`,
  );
  await inState(card, 'ready');
  await until(() => outcomesOf(card).length);
  outcomesOf(card).length = 0;
  return card;
};

const entry = (card: Card, name: string): HTMLElement => {
  const found = parts(card, 'language').find((one) => textOf(one) === name);
  if (!found) throw new Error(`No language "${name}".`);
  return found;
};

const focused = (card: Card) => textOf(card.shadowRoot!.activeElement);

const current = (card: Card) =>
  parts(card, 'language')
    .filter((one) => one.getAttribute('aria-current') === 'true')
    .map(textOf);

/** All that changes with the language. */
const look = (card: Card) => ({
  title: textOf(part(card, 'title')),
  url: part(card, 'title-link').getAttribute('href'),
  date: textOf(part(card, 'date')),
  countries: partTexts(card, 'country'),
  dir: labelOf(card).dir,
  lang: rootOf(card).lang,
  content: part(card, 'title').lang,
  current: current(card),
});

const french = {
  title: sample.title,
  url: sample.url,
  date: '11 novembre 2021',
  countries: ['Algérie', 'Égypte'],
  dir: 'ltr',
  lang: 'fr',
  content: 'fr',
  current: ['français'],
};

const arabic = {
  title: arabicSample.title,
  url: pages.ar,
  date: '12 نوفمبر 2021',
  countries: ['مصر', 'المغرب'],
  dir: 'rtl',
  lang: 'ar',
  content: 'ar',
  current: ['عربي'],
};

describe('the language switch', () => {
  it('lists the article’s own language first, then its translations in order', async () => {
    const card = await open(await openSite());
    expect(partTexts(card, 'language')).to.deep.equal(['français', 'عربي', 'English']);
    expect(current(card)).to.deep.equal(['français']);
    const [own, ar, en] = parts(card, 'language');
    expect([own!.lang, ar!.lang, en!.lang]).to.deep.equal(['fr', 'ar', 'en']);
    expect([own!.dir, ar!.dir, en!.dir]).to.deep.equal(['ltr', 'rtl', 'ltr']);
    expect(ar!.getAttribute('href')).to.equal(pages.ar);
    expect(own!.hasAttribute('href'), 'the current one leads nowhere').to.be.false;
  });

  it('keeps the order of `translations` where these include the article’s own language', async () => {
    const listed = [
      translations[1]!,
      { lang: 'fr', name: 'FR' },
      translations[0]!,
    ] as Article['translations'];
    const card = await showArticle({
      ...sample,
      translations: [...listed!].map((one) => ({ ...one, url: 'https://example.org/' })),
    });
    expect(partTexts(card, 'language')).to.deep.equal(['English', 'FR', 'عربي']);
  });

  it('is absent where there is no choice', async () => {
    const card = await showArticle(sample);
    expect(parts(card, 'languages')).to.be.empty;
  });

  it('is a plain link where a translation has only a page', async () => {
    const card = await showArticle({ ...sample, translations: [{ lang: 'ar', url: '#there' }] });
    const events = record(card, 'euromed-language-select');
    await clickOn(entry(card, 'العربية'));
    await until(() => location.hash === '#there');
    location.hash = '';
    expect(events).to.be.empty;
    expect(card.contentLang).to.equal('fr');
  });

  it('is a button where a translation has no page', async () => {
    const site = await openSite();
    const card = await showArticle({
      ...sample,
      translations: [{ lang: 'ar', src: site.url('ar.json') }],
    });
    const button = entry(card, 'العربية');
    expect(button.localName).to.equal('button');
    button.click();
    await until(() => card.contentLang === 'ar');
  });

  it('changes all texts at once, in place', async () => {
    const site = await openSite();
    const card = await open(site);
    expect(look(card)).to.deep.equal(french);
    await site.script('ar.json', { body: arabicSample, hold: true });
    const address = location.href;
    await clickOn(entry(card, 'عربي'));
    await site.waitForRequests('ar.json');
    await settled();
    expect(look(card), 'while it loads').to.deep.equal(french);
    await site.release('ar.json');
    await until(() => outcomesOf(card).length);
    expect(look(card)).to.deep.equal(arabic);
    expect(card.locale).to.equal('ar');
    expect(card.contentLang).to.equal('ar');
    expect(location.href).to.equal(address);
    expect(outcomesOf(card).map(({ type }) => type)).to.deep.equal(['euromed-load']);
  });

  it('still lists the translations of the article first loaded', async () => {
    const card = await open(await openSite());
    entry(card, 'عربي').click();
    await until(() => card.contentLang === 'ar');
    await card.updateComplete;
    expect(partTexts(card, 'language')).to.deep.equal(['français', 'عربي', 'English']);
    expect(entry(card, 'français').getAttribute('href')).to.equal(sample.url);
    entry(card, 'English').click();
    await until(() => card.contentLang === 'en');
    entry(card, 'français').click();
    await until(() => card.contentLang === 'fr');
    await card.updateComplete;
    expect(look(card)).to.deep.equal(french);
  });

  it('requests each translation once', async () => {
    const site = await openSite();
    const card = await open(site);
    for (const [name, lang] of [
      ['عربي', 'ar'],
      ['français', 'fr'],
      ['عربي', 'ar'],
      ['français', 'fr'],
    ] as const) {
      entry(card, name).click();
      await until(() => card.contentLang === lang);
      await card.updateComplete;
    }
    expect(await site.requests('ar.json')).to.have.length(1);
    expect(await site.requests('fr.json')).to.have.length(1);
    expect(await site.requests('en.json')).to.be.empty;
  });

  it('works by keyboard and keeps the focus', async () => {
    const card = await open(await openSite());
    entry(card, 'عربي').focus();
    await press('Enter');
    await until(() => outcomesOf(card).length);
    await card.updateComplete;
    expect(focused(card)).to.equal('عربي');
    expect(document.activeElement === card).to.be.true;
    await press('Tab');
    expect(focused(card)).to.equal('English');
  });

  it('announces the new language', async () => {
    const card = await open(await openSite());
    const status = () => card.shadowRoot!.querySelector('[role=status]');
    expect(textOf(status())).to.equal('');
    entry(card, 'عربي').click();
    await until(() => textOf(status()).includes('عربي'));
    entry(card, 'English').click();
    await until(() => textOf(status()).includes('English'));
  });

  it('fires an event before the article changes', async () => {
    const card = await open(await openSite());
    const seen: unknown[] = [];
    card.parentElement!.addEventListener('euromed-language-select', (event) => {
      const { lang, previous, target } = event;
      seen.push([lang, previous, card.contentLang, target === card]);
    });
    const events = record(card, 'euromed-language-select');
    entry(card, 'عربي').click();
    await until(() => card.contentLang === 'ar');
    expect(seen).to.deep.equal([['ar', 'fr', 'fr', true]]);
    const [event] = events;
    expect(event).to.be.instanceOf(EuromedLanguageSelectEvent);
    expect([event!.bubbles, event!.composed, event!.cancelable]).to.deep.equal([true, true, true]);
  });

  it('changes nothing where the page cancels the event', async () => {
    const site = await openSite();
    const card = await open(site);
    card.addEventListener('euromed-language-select', (event) => event.preventDefault());
    const address = location.href;
    await clickOn(entry(card, 'عربي'));
    await settled();
    expect(look(card)).to.deep.equal(french);
    expect(await site.requests('ar.json')).to.be.empty;
    expect(location.href).to.equal(address);
  });

  it('does nothing where the reader chooses the language on show', async () => {
    const card = await open(await openSite());
    const events = record(card, 'euromed-language-select');
    entry(card, 'français').click();
    await settled();
    expect(events).to.be.empty;
    expect(outcomesOf(card)).to.be.empty;
  });

  for (const modifier of ['ctrlKey', 'metaKey', 'shiftKey'] as const)
    it(`leaves a click with ${modifier} to the browser`, async () => {
      const card = await open(await openSite());
      const events = record(card, 'euromed-language-select');
      let prevented: boolean | undefined;
      const note = (event: Event) => {
        prevented = event.defaultPrevented;
        event.preventDefault();
      };
      document.addEventListener('click', note, { once: true });
      entry(card, 'عربي').dispatchEvent(
        new MouseEvent('click', {
          bubbles: true,
          composed: true,
          cancelable: true,
          [modifier]: true,
        }),
      );
      expect(prevented).to.be.false;
      expect(events).to.be.empty;
    });

  it('leaves article and labels as they were where the translation fails', async () => {
    const warnings = recordWarnings();
    const card = await open(await openSite({ 'ar.json': { status: 404 } }));
    const before = look(card);
    const states: string[] = [];
    card.addEventListener('euromed-error', () => states.push(card.state));
    await clickOn(entry(card, 'عربي'));
    await until(() => outcomesOf(card).length);
    await card.updateComplete;
    expect(look(card)).to.deep.equal(before);
    expect(states).to.deep.equal(['ready']);
    expect(card.locale).to.equal('fr');
    expect(card.error!.code).to.equal('http');
    expect(outcomesOf(card).map(({ type }) => type)).to.deep.equal(['euromed-error']);
    expect(textOf(card.shadowRoot!.querySelector('[role=status]'))).not.to.equal('');
    expect(warnings.filter((line) => line.includes('404'))).to.have.length(1);
    expect(focused(card)).to.equal('عربي');
  });

  it('has a retry button at the message after a temporary failure', async () => {
    recordWarnings();
    const site = await openSite({
      'ar.json': [{ status: 503, headers: { 'retry-after': '60' } }, { body: arabicSample }],
    });
    const card = await open(site);
    entry(card, 'عربي').click();
    await until(() => parts(card, 'retry').length);
    part(card, 'retry').click();
    await until(() => card.contentLang === 'ar');
    await card.updateComplete;
    expect(card.error).to.be.null;
    expect(look(card)).to.deep.equal(arabic);
    expect(parts(card, 'retry')).to.be.empty;
  });

  it('can be used again after a failure, and then shows no message', async () => {
    recordWarnings();
    const site = await openSite({ 'ar.json': { status: 404 } });
    const card = await open(site);
    entry(card, 'عربي').click();
    await until(() => outcomesOf(card).length);
    await site.script('ar.json', { body: arabicSample });
    entry(card, 'عربي').click();
    await until(() => card.contentLang === 'ar');
    await card.updateComplete;
    expect(card.error).to.be.null;
    expect(look(card)).to.deep.equal(arabic);
  });

  it('shows the last of two quick choices', async () => {
    const site = await openSite({ 'ar.json': { body: arabicSample, hold: true } });
    const card = await open(site);
    entry(card, 'عربي').click();
    await site.waitForRequests('ar.json');
    entry(card, 'English').click();
    await until(() => outcomesOf(card).length);
    await site.release('ar.json');
    await settled();
    expect(card.contentLang).to.equal('en');
    expect(current(card)).to.deep.equal(['English']);
    expect(card.locale).to.equal('en');
  });

  it('stays with the language on show when the last of two quick choices fails', async () => {
    recordWarnings();
    const site = await openSite({
      'ar.json': { body: arabicSample, hold: true },
      'en.json': { status: 404 },
    });
    const card = await open(site);
    entry(card, 'عربي').click();
    await site.waitForRequests('ar.json');
    entry(card, 'English').click();
    await until(() => outcomesOf(card).length);
    await site.release('ar.json');
    await settled();
    expect(look(card)).to.deep.equal(french);
  });

  it('is called off where the reader chooses the language that is still on show', async () => {
    const site = await openSite({ 'ar.json': { body: arabicSample, hold: true } });
    const card = await open(site);
    const events = record(card, 'euromed-language-select');
    entry(card, 'عربي').click();
    await site.waitForRequests('ar.json');
    entry(card, 'français').click();
    entry(card, 'français').click();
    await until(() => outcomesOf(card).length);
    await site.release('ar.json');
    await settled();
    expect(look(card)).to.deep.equal(french);
    expect(card.locale).to.equal('fr');
    expect(card.error).to.be.null;
    expect(events.map(({ lang, previous }) => [lang, previous])).to.deep.equal([
      ['ar', 'fr'],
      ['fr', 'ar'],
    ]);
    expect(outcomesOf(card).map(({ type }) => type)).to.deep.equal(['euromed-load']);
  });

  it('announces nothing where the page has set another article meanwhile', async () => {
    const site = await openSite({ 'ar.json': { body: arabicSample, hold: true } });
    const card = await open(site);
    entry(card, 'عربي').click();
    await site.waitForRequests('ar.json');
    card.src = site.url('en.json');
    await until(() => outcomesOf(card).length);
    await site.release('ar.json');
    await settled();
    expect(card.contentLang).to.equal('en');
    expect(textOf(card.shadowRoot!.querySelector('[role=status]'))).to.equal('');
  });

  it('stays with the language on show where the page asks for it while another is loading', async () => {
    const site = await openSite({ 'ar.json': { body: arabicSample, hold: true } });
    const card = await open(site);
    entry(card, 'عربي').click();
    await site.waitForRequests('ar.json');
    card.lang = 'fr-BE';
    await settled();
    await site.release('ar.json');
    await settled();
    await inState(card, 'ready');
    expect(card.contentLang).to.equal('fr');
    expect(rootOf(card).lang).to.equal('fr');
  });
});

describe('the reader’s choice', () => {
  const chosen = async (attributes = 'lang="fr"') => {
    const site = await openSite();
    const card = await open(site, attributes);
    entry(card, 'عربي').click();
    await until(() => outcomesOf(card).length);
    await card.updateComplete;
    outcomesOf(card).length = 0;
    return { card, site };
  };

  it('outlives a change of the page’s language, a reload and a move', async () => {
    const { card } = await chosen('');
    card.parentElement!.lang = 'en';
    await settled();
    expect(card.contentLang).to.equal('ar');
    await card.reload();
    expect(card.contentLang).to.equal('ar');
    const parent = card.parentElement!;
    card.remove();
    await settled();
    parent.append(card);
    await settled();
    expect(card.contentLang).to.equal('ar');
    expect(labelOf(card).dir).to.equal('rtl');
  });

  it('is forgotten when the element’s own lang changes', async () => {
    const { card } = await chosen();
    card.lang = 'en';
    await until(() => card.contentLang === 'en');
    card.removeAttribute('lang');
    entry(card, 'عربي').click();
    await until(() => card.contentLang === 'ar');
  });

  it('is forgotten when `lang` is removed', async () => {
    const { card } = await chosen();
    card.parentElement!.lang = 'en';
    card.removeAttribute('lang');
    await until(() => card.contentLang === 'en');
  });

  it('is forgotten when src changes', async () => {
    const { card, site } = await chosen();
    card.src = `${site.url('fr.json')}?again`;
    await until(() => card.contentLang === 'fr');
    await card.updateComplete;
    expect(look(card)).to.deep.equal(french);
  });

  it('is forgotten when the article changes', async () => {
    const { card, site } = await chosen();
    const src = site.url('ar.json');
    card.article = { ...sample, translations: [{ lang: 'ar', src }] };
    await until(() => card.contentLang === 'fr');
  });
});
