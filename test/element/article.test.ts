import { expect } from '@open-wc/testing';
import type { Article } from '../../src/index.js';
import { openFixtureSite } from '../support/fixture-site.js';
import {
  arabicSample,
  inState,
  part,
  parts,
  partTexts,
  record,
  recordWarnings,
  sample,
  settled,
  showArticle,
  showCard,
  textOf,
  until,
} from './support/card.js';

describe('the property `article`', () => {
  it('makes the card show the article', async () => {
    const card = await showArticle(sample);
    expect(textOf(part(card, 'title'))).to.equal(sample.title);
    expect(textOf(part(card, 'summary'))).to.equal(sample.summary);
    expect(card.contentLang).to.equal('fr');
    expect(card.error).to.be.null;
  });

  it('reads back as it was set, whatever it is', async () => {
    const card = await showCard();
    expect(card.article).to.be.null;
    card.article = sample;
    expect(card.article).to.equal(sample);
    recordWarnings();
    for (const wrong of [{ title: '' }, 'text', 7] as unknown as Article[]) {
      card.article = wrong;
      expect(card.article).to.equal(wrong);
      await inState(card, 'error');
      expect(card.article).to.equal(wrong);
    }
    card.article = null;
    expect(card.article).to.be.null;
    card.article = undefined as unknown as null;
    expect(card.article).to.be.null;
  });

  it('wins over `src`, and no request is sent', async () => {
    const site = await openFixtureSite({ 'a.json': { body: arabicSample } });
    const card = await showArticle(
      sample,
      `<euromed-news-card src="${site.url('b.json')}" loading="lazy"></euromed-news-card>`,
    );
    card.src = site.url('a.json');
    card.loading = 'eager';
    await settled();
    await inState(card, 'ready');
    expect(textOf(part(card, 'title'))).to.equal(sample.title);
    expect(await site.requests('a.json')).to.be.empty;
  });

  it('is shown also far from the viewport', async () => {
    const card = await showCard(
      '<div style="height: 9000px"></div><euromed-news-card></euromed-news-card>',
    );
    card.article = sample;
    await inState(card, 'ready');
  });

  it('gives way to `src` when the property is null again', async () => {
    const site = await openFixtureSite({ 'a.json': { body: arabicSample } });
    const card = await showArticle(
      sample,
      `<euromed-news-card src="${site.url('a.json')}"></euromed-news-card>`,
    );
    card.article = null;
    await until(() => card.contentLang === 'ar');
    await inState(card, 'ready');
    expect(textOf(part(card, 'title'))).to.equal(arabicSample.title);
    expect(card.article, 'what was fetched is not the page’s').to.be.null;
  });

  it('leaves an idle card without `src` when the property is null again', async () => {
    const card = await showArticle(
      sample,
      '<euromed-news-card><a href="/">A</a></euromed-news-card>',
    );
    card.article = null;
    await inState(card, 'idle');
    expect(parts(card, 'card')).to.be.empty;
    expect(card.querySelector('a')!.checkVisibility()).to.be.true;
    expect(card.contentLang).to.equal('');
  });

  it('is validated: invalid fields are left out', async () => {
    const warnings = recordWarnings();
    const card = await showArticle({
      ...sample,
      url: 'javascript:alert(1)',
      published: 'yesterday',
      countries: ['DZ', 'nowhere', { code: 'EG', url: 'data:text/html,x' }],
      image: { src: 'ftp://example.org/a.jpg' },
      links: 'none',
    } as unknown as Article);
    expect(part(card, 'title-link').hasAttribute('href')).to.be.false;
    expect(parts(card, 'image')).to.be.empty;
    expect(parts(card, 'links')).to.be.empty;
    expect(card.shadowRoot!.querySelectorAll('time').length).to.equal(0);
    expect(partTexts(card, 'country')).to.have.length(2);
    expect(parts(card, 'country').some((chip) => chip.localName === 'a')).to.be.false;
    await until(() => warnings.length);
  });

  it('causes an error where the value is no article', async () => {
    recordWarnings();
    const card = await showCard();
    const events = record(card, 'euromed-load', 'euromed-error');
    card.article = { title: 'Only a title' };
    await inState(card, 'error');
    await until(() => events.length);
    expect(card.error!.code).to.equal('not-an-article');
    expect(events.map(({ type }) => type)).to.deep.equal(['euromed-error']);
  });

  it('can be replaced by another article', async () => {
    const card = await showArticle(sample);
    const events = record(card, 'euromed-load');
    card.article = arabicSample;
    await until(() => events.length);
    expect(textOf(part(card, 'title'))).to.equal(arabicSample.title);
    expect(card.state).to.equal('ready');
  });

  it('shows changes of the same object when it is set again', async () => {
    const article = { ...sample };
    const card = await showArticle(article);
    article.title = 'Autre titre';
    card.article = article;
    await until(() => textOf(part(card, 'title')) === 'Autre titre');
  });

  it('is not changed by the card', async () => {
    const article = structuredClone(sample);
    Object.freeze(article);
    const card = await showArticle(article);
    expect(card.article).to.deep.equal(sample);
  });

  it('resolves addresses against the page', async () => {
    const card = await showArticle({ title: 'A', url: 'news/1', image: { src: 'a.jpg' } });
    expect(part<HTMLAnchorElement>(card, 'title-link').href).to.equal(
      new URL('news/1', document.baseURI).href,
    );
  });

  it('can be set before the card is inserted', async () => {
    const parent = await showCard();
    const card = document.createElement('euromed-news-card');
    card.article = sample;
    parent.parentElement!.append(card);
    await inState(card, 'ready');
  });
});
