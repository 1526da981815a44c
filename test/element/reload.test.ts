import { expect } from '@open-wc/testing';
import { openFixtureSite } from '../support/fixture-site.js';
import {
  type Card,
  inState,
  isShown,
  outcomesOf,
  part,
  parts,
  recordWarnings,
  sample,
  settled,
  showArticle,
  showCard,
  textOf,
  titleOf,
  until,
} from './support/card.js';

const open = async (url: string): Promise<Card> => {
  const card = await showCard(
    `<euromed-news-card src="${url}"><a href="/">Fallback</a></euromed-news-card>`,
  );
  await until(() => outcomesOf(card).length);
  outcomesOf(card).length = 0;
  return card;
};

describe('reload()', () => {
  it('requests the document again and shows what has changed', async () => {
    const site = await openFixtureSite({
      'a.json': [{ body: sample }, { body: { ...sample, title: 'Changed' } }],
    });
    const card = await open(site.url('a.json'));
    await card.reload();
    expect(titleOf(card)).to.equal('Changed');
    expect(card.state).to.equal('ready');
    expect(outcomesOf(card).map(({ type }) => type)).to.deep.equal(['euromed-load']);
    expect(await site.requests('a.json')).to.have.length(2);
  });

  it('keeps the article on show meanwhile', async () => {
    const site = await openFixtureSite({
      'a.json': [{ body: sample }, { body: sample, hold: true }],
    });
    const card = await open(site.url('a.json'));
    const reloaded = card.reload();
    await site.waitForRequests('a.json', 2);
    await settled();
    expect(card.state).to.equal('ready');
    expect(titleOf(card)).to.equal(sample.title);
    expect(parts(card, 'skeleton')).to.be.empty;
    expect(part(card, 'card').getAttribute('aria-busy')).to.equal('true');
    await site.release('a.json');
    await reloaded;
    expect(part(card, 'card').getAttribute('aria-busy')).to.equal('false');
  });

  it('keeps the article where it fails: state ready, `error` set, one event', async () => {
    recordWarnings();
    const site = await openFixtureSite({
      'a.json': [{ body: sample }, { status: 404 }, { body: sample }],
    });
    const card = await open(site.url('a.json'));
    await card.reload();
    expect(card.state).to.equal('ready');
    expect(card.matches(':state(ready)')).to.be.true;
    expect([card.error!.code, card.error!.status]).to.deep.equal(['http', 404]);
    expect(outcomesOf(card).map(({ type }) => type)).to.deep.equal(['euromed-error']);
    expect(titleOf(card)).to.equal(sample.title);
    expect(isShown(card.querySelector('a'))).to.be.false;
    expect(textOf(card.shadowRoot!.querySelector('[role=status]'))).not.to.equal('');
    await card.reload();
    expect(card.error).to.be.null;
    expect(textOf(card.shadowRoot!.querySelector('[role=status]'))).to.equal('');
    expect(outcomesOf(card).map(({ type }) => type)).to.deep.equal([
      'euromed-error',
      'euromed-load',
    ]);
  });

  it('has a retry button at the message after a temporary failure', async () => {
    recordWarnings();
    const site = await openFixtureSite({
      'a.json': [
        { body: sample },
        // Retry-After exceeds what the card waits for by itself.
        { status: 503, headers: { 'retry-after': '60' } },
        { body: { ...sample, title: 'Changed' } },
      ],
    });
    const card = await open(site.url('a.json'));
    expect(parts(card, 'retry')).to.be.empty;
    await card.reload();
    await until(() => parts(card, 'retry').length);
    const button = part(card, 'retry');
    expect(titleOf(card)).to.equal(sample.title);
    button.focus();
    button.click();
    await until(() => titleOf(card) === 'Changed');
    await until(() => parts(card, 'retry').length === 0);
    // The focus, which was at the button, is not lost.
    await until(() => card.shadowRoot!.activeElement === part(card, 'title-link'));
  });

  it('has no retry button after a permanent failure', async () => {
    recordWarnings();
    const site = await openFixtureSite({ 'a.json': [{ body: sample }, { status: 404 }] });
    const card = await open(site.url('a.json'));
    await card.reload();
    await until(() => textOf(card.shadowRoot!.querySelector('[role=status]')));
    expect(parts(card, 'retry')).to.be.empty;
  });

  it('never rejects', async () => {
    recordWarnings();
    const site = await openFixtureSite({ 'a.json': { status: 404 } });
    const card = await open(site.url('a.json'));
    expect(await card.reload()).to.be.undefined;
    expect(card.state).to.equal('error');
  });

  it('loads the article of a card in the state error', async () => {
    recordWarnings();
    const site = await openFixtureSite({ 'a.json': [{ status: 404 }, { body: sample }] });
    const card = await open(site.url('a.json'));
    await card.reload();
    await inState(card, 'ready');
    expect(titleOf(card)).to.equal(sample.title);
  });

  it('has the state empty where the article has become a feed without items', async () => {
    const feed = { version: 'https://jsonfeed.org/version/1.1', title: 'Feed', items: [] };
    const site = await openFixtureSite({ 'a.json': [{ body: sample }, { body: feed }] });
    const card = await open(site.url('a.json'));
    await card.reload();
    await inState(card, 'empty');
    expect(parts(card, 'title')).to.be.empty;
  });

  it('sends one request for several cards with one `src`', async () => {
    const site = await openFixtureSite({ 'a.json': { body: sample } });
    const first = await open(site.url('a.json'));
    const second = await open(site.url('a.json'));
    await Promise.all([first.reload(), second.reload()]);
    expect(await site.requests('a.json')).to.have.length(2);
  });

  it('requests both documents where a translation is on show', async () => {
    const site = await openFixtureSite({
      'fr.json': { body: { ...sample, translations: [{ lang: 'en', src: 'en.json' }] } },
      'en.json': [
        { body: { ...sample, lang: 'en', title: 'Before' } },
        { body: { ...sample, lang: 'en', title: 'After' } },
      ],
    });
    const card = await showCard(
      `<euromed-news-card lang="en" src="${site.url('fr.json')}"></euromed-news-card>`,
    );
    await until(() => outcomesOf(card).length);
    await card.reload();
    expect(titleOf(card)).to.equal('After');
    expect(await site.requests('fr.json')).to.have.length(2);
  });

  it('shows an article that the page has set again', async () => {
    const card = await showArticle(sample);
    await until(() => outcomesOf(card).length);
    await card.reload();
    expect(outcomesOf(card)).to.have.length(2);
  });
});
