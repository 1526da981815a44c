// An update that throws: the fallback link is shown, one event fires, and later updates work.
import { expect } from '@open-wc/testing';
import { openFixtureSite } from '../support/fixture-site.js';
import {
  type Card,
  inState,
  isShown,
  outcomesOf,
  part,
  parts,
  partTexts,
  recordWarnings,
  sample,
  settled,
  showCard,
  statusOf,
  textOf,
  until,
} from './support/card.js';

const show = (attributes = '') =>
  showCard(
    `<div lang="en"><euromed-news-card loading="eager" ${attributes}><a href="/news">News</a></euromed-news-card></div>`,
  );

let restore: (() => void) | undefined;

afterEach(() => {
  restore?.();
  restore = undefined;
});

/** Until `restore()`, Lit cannot render. */
function breakRendering(): void {
  const { importNode } = Document.prototype;
  restore = () => (Document.prototype.importNode = importNode);
  Document.prototype.importNode = () => {
    throw new Error('no importNode');
  };
}

const failed = (card: Card) =>
  until(
    () => card.state === 'error' && outcomesOf(card).some(({ type }) => type.endsWith('error')),
  );

describe('an update that throws', () => {
  it('ends in the error state with the page’s link, one event and one line', async () => {
    const warnings = recordWarnings();
    breakRendering();
    const card = await show();
    card.article = sample;
    await failed(card);
    await settled();
    expect(isShown(card.querySelector('a'))).to.be.true;
    expect(outcomesOf(card).map(({ type }) => type)).to.deep.equal(['euromed-error']);
    expect(card.error!.code).to.equal('not-an-article');
    expect(String(card.error!.cause)).to.contain('no importNode');
    expect(card.matches(':state(error)')).to.be.true;
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('<euromed-news-card> not-an-article').and.contain('replaced');
  });

  it('shows a message as soon as one can be rendered, and the next good article', async () => {
    recordWarnings();
    breakRendering();
    const card = await show();
    card.article = sample;
    await failed(card);
    restore!();
    card.requestUpdate();
    await until(() => parts(card, 'error').length);
    expect(statusOf(card)).to.equal('The article cannot be shown.');
    expect(isShown(card.querySelector('a'))).to.be.true;
    card.article = { ...sample, title: 'Next' };
    await inState(card, 'ready');
    expect(textOf(part(card, 'title'))).to.equal('Next');
    expect(partTexts(card, 'country')).to.have.length(2);
    expect(isShown(card.querySelector('a'))).to.be.false;
    expect(card.error).to.be.null;
  });

  it('ends the same way while an article is on show, and the same article can be shown again', async () => {
    recordWarnings();
    const site = await openFixtureSite({ 'a.json': { body: sample } });
    const card = await show(`src="${site.url('a.json')}" body="full"`);
    await inState(card, 'ready');
    breakRendering();
    card.headingLevel = 2;
    await failed(card);
    expect(isShown(card.querySelector('a'))).to.be.true;
    restore!();
    await card.reload();
    await inState(card, 'ready');
    expect(part(card, 'title').localName).to.equal('h2');
    expect(partTexts(card, 'country')).to.have.length(2);
    expect(textOf(part(card, 'body'))).to.contain('Second paragraphe.');
  });

  it('leaves the earlier article on show where it belongs to a reload', async () => {
    recordWarnings();
    const { importNode } = Document.prototype;
    const bare = { url: sample.url, title: 'Before' };
    const site = await openFixtureSite({ 'a.json': [{ body: bare }, { body: sample }] });
    const card = await show(`src="${site.url('a.json')}"`);
    await inState(card, 'ready');
    restore = () => (Document.prototype.importNode = importNode);
    // Creating a list fails once: only the new article has a list, and everything else can be rendered.
    Document.prototype.importNode = function <T extends Node>(node: T, deep?: boolean): T {
      if (!(node as Partial<ParentNode>).querySelector?.('.label'))
        return importNode.call(this, node, deep) as T;
      restore!();
      throw new Error('no importNode');
    };
    await card.reload();
    await until(() => outcomesOf(card).length === 2);
    await card.updateComplete;
    expect(outcomesOf(card).map(({ type }) => type)).to.deep.equal([
      'euromed-load',
      'euromed-error',
    ]);
    expect(card.state).to.equal('ready');
    expect(card.error!.code).to.equal('not-an-article');
    expect(card.currentArticle!.title).to.equal('Before');
    expect(textOf(part(card, 'title'))).to.equal('Before');
    expect(isShown(card.querySelector('a'))).to.be.false;
  });

  for (const [what, bodyHtml] of [
    ['a frame set', '<frameset>'],
    ['a frame set with frames', '<frameset><frame src="/"></frameset>'],
    ['nothing that is allowed', '<script>1</script>'],
  ] as const)
    it(`does not happen where the body is ${what}: the body is empty`, async () => {
      const warnings = recordWarnings();
      for (const body of ['full', 'summary']) {
        const card = await show(`body="${body}"`);
        card.article = { url: 'https://m.example/a', title: 'T', bodyHtml };
        await inState(card, 'ready');
        expect(textOf(part(card, 'title'))).to.equal('T');
        expect(textOf(parts(card, 'body')[0])).to.equal('');
        expect(isShown(part(card, 'summary'))).to.be.false;
        card.article = { url: 'https://m.example/b', title: 'U', bodyHtml: '<p>Text.</p>' };
        await until(() => textOf(part(card, 'title')) === 'U');
        expect(textOf(part(card, body === 'full' ? 'body' : 'summary'))).to.equal('Text.');
      }
      expect(warnings).to.be.empty;
    });

  it('does not happen after a preview: the body is complete again', async () => {
    const card = await show('body="full"');
    card.article = { url: 'https://m.example/a', title: 'T', bodyHtml: '<p>Text.</p>' };
    await inState(card, 'ready');
    card.preview = 'empty';
    await inState(card, 'empty');
    card.preview = '';
    await inState(card, 'ready');
    expect(textOf(part(card, 'body'))).to.equal('Text.');
  });
});
