// The article on show, for scripts of the page.
import { expect } from '@open-wc/testing';
import { openFixtureSite } from '../support/fixture-site.js';
import {
  arabicSample,
  inState,
  parts,
  recordWarnings,
  sample,
  showArticle,
  showCard,
  until,
} from './support/card.js';

describe('currentArticle', () => {
  it('is null until an article is on show, then the article of the event', async () => {
    const site = await openFixtureSite({ 'a.json': { body: sample } });
    const card = await showCard('<euromed-news-card loading="eager"></euromed-news-card>');
    expect(card.currentArticle).to.be.null;
    const loaded = new Promise((resolve) =>
      card.addEventListener('euromed-load', ({ article }) => resolve(article)),
    );
    card.src = site.url('a.json');
    expect(card.currentArticle).to.be.null;
    const article = await loaded;
    expect(card.currentArticle).to.equal(article);
    expect(card.currentArticle!.title).to.equal(sample.title);
    expect(card.article, 'holds only what the page set').to.be.null;
  });

  it('is the validated form of the page’s article once that article is on show', async () => {
    const card = await showArticle({ ...sample, url: '/news' });
    expect(card.currentArticle!.url).to.equal(new URL('/news', location.href).href);
    card.article = null;
    await inState(card, 'idle');
    expect(card.currentArticle).to.be.null;
  });

  it('is the translation after a switch, and stays while a translation is loading', async () => {
    const site = await openFixtureSite({
      'a.json': { body: { ...sample, translations: [{ lang: 'ar', src: 'ar.json' }] } },
      'ar.json': { body: arabicSample, hold: true },
    });
    const card = await showCard(
      `<euromed-news-card loading="eager" lang="fr" src="${site.url('a.json')}"></euromed-news-card>`,
    );
    await inState(card, 'ready');
    parts(card, 'language')
      .find((entry) => entry.lang === 'ar')!
      .click();
    await site.waitForRequests('ar.json');
    expect(card.currentArticle!.lang).to.equal('fr');
    await site.release('ar.json');
    await until(() => card.currentArticle!.lang === 'ar');
    expect(card.currentArticle!.title).to.equal(arabicSample.title);
  });

  it('is null where loading failed', async () => {
    recordWarnings();
    const card = await showArticle(sample);
    card.article = { title: '' };
    await inState(card, 'error');
    expect(card.currentArticle).to.be.null;
  });
});
