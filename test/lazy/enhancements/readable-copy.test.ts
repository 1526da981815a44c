import { expect, fixture, html } from '@open-wc/testing';
import { until } from '../../support/quiet-page.js';
import type { isProbablyReaderable, Readability } from '@mozilla/readability';
import '../../../src/define.js';
import { openFixtureSite } from '../../support/fixture-site.js';
import type { Article, EuromedNewsCardElement } from '../../../src/index.js';

/** Loads Readability by a script element, since Readability has no ES module. */
const loadLibrary = async () => {
  for (const file of ['Readability.js', 'Readability-readerable.js']) {
    const script = document.createElement('script');
    script.src = `/node_modules/@mozilla/readability/${file}`;
    document.head.append(script);
    await new Promise((resolve, reject) => {
      script.addEventListener('load', resolve);
      script.addEventListener('error', reject);
    });
    script.remove();
  }
  return window as unknown as {
    Readability: typeof Readability;
    isProbablyReaderable: typeof isProbablyReaderable;
  };
};

const article = {
  url: 'https://news.example/fr/article/',
  lang: 'fr',
  title: 'Trois ports partagent leurs mesures',
  published: '2021-11-11',
  summary: 'Les 27 et 28 octobre, des représentants se sont réunis à La Valette.',
} satisfies Article;

/** Joins lines, as Readability does. */
const shownTitle = 'Trois ports partagent leurs mesures';

const copiesOf = (card: Element) =>
  Array.from(card.querySelectorAll<HTMLElement>(':scope > [data-euromed-copy]'));

const textsOf = (card: Element) =>
  copiesOf(card).map(({ slot, textContent }) => [slot, textContent]);

const copied = (card: Element, count: number) => until(() => copiesOf(card).length === count);

const cardWith = async (inner = html``, given: Article = article) =>
  fixture<EuromedNewsCardElement>(
    html`<euromed-news-card lang="fr" .article=${given}>${inner}</euromed-news-card>`,
  );

/** Resolves when copies would have been made, if there were any. */
const idle = async () => {
  const other = await cardWith();
  await copied(other, 3);
};

describe('the readable copy', () => {
  it('is one text per slot, in the article’s language', async () => {
    const card = await cardWith();
    await copied(card, 3);
    expect(textsOf(card)).to.deep.equal([
      ['title', shownTitle],
      ['date', '11 novembre 2021'],
      ['summary', article.summary],
    ]);
    for (const copy of copiesOf(card)) {
      expect(copy.localName).to.equal('span');
      expect(copy.childElementCount).to.equal(0);
      expect([copy.lang, copy.dir]).to.deep.equal(['fr', 'ltr']);
      expect(copy.assignedSlot?.name).to.equal(copy.slot);
    }
  });

  it('is replaced and removed with the article', async () => {
    const card = await cardWith();
    await copied(card, 3);
    card.article = { url: article.url, title: 'Autre titre', summary: article.summary };
    await until(() => copiesOf(card)[0]?.textContent === 'Autre titre');
    expect(textsOf(card).map(([slot]) => slot)).to.deep.equal(['title', 'summary']);
    card.article = null;
    await copied(card, 0);
  });

  it('leaves the author’s own texts alone', async () => {
    const card = await cardWith(html`<b slot="title">Own</b>`);
    await copied(card, 2);
    expect(textsOf(card).map(([slot]) => slot)).to.deep.equal(['date', 'summary']);
    expect(card.firstElementChild?.outerHTML).to.contain('Own');
    card.append(
      Object.assign(document.createElement('em'), { slot: 'summary', textContent: 'Later' }),
    );
    await copied(card, 1);
    expect(card.querySelector('em')?.textContent).to.equal('Later');
  });

  it('does not repeat a title that is in the fallback link', async () => {
    const card = await cardWith(
      html`<a href="https://news.example/">Trois ports partagent leurs mesures</a>`,
    );
    await copied(card, 2);
    expect(textsOf(card).map(([slot]) => slot)).to.deep.equal(['date', 'summary']);
  });

  it('is absent where the page turns it off, and inside editable elements', async () => {
    const off = await fixture<EuromedNewsCardElement>(
      html`<euromed-news-card readable-copy="off" .article=${article}></euromed-news-card>`,
    );
    const edited = await fixture(
      html`<div contenteditable="true">
        <euromed-news-card .article=${article}></euromed-news-card>
      </div>`,
    );
    // Editors keep widgets in islands that cannot be edited, and save them with the text around.
    const island = await fixture(
      html`<div contenteditable="true">
        <p contenteditable="false"><euromed-news-card .article=${article}></euromed-news-card></p>
      </div>`,
    );
    const inert = await fixture(
      html`<div contenteditable="FALSE">
        <euromed-news-card .article=${article}></euromed-news-card>
      </div>`,
    );
    await copied(inert.firstElementChild!, 3);
    await idle();
    expect(island.querySelector('euromed-news-card')?.childElementCount).to.equal(0);
    expect(off.childElementCount).to.equal(0);
    expect(edited.firstElementChild?.childElementCount).to.equal(0);
    off.readableCopy = 'on';
    await copied(off, 3);
    off.readableCopy = 'off';
    await copied(off, 0);
  });

  it('has no copy of what is hidden', async () => {
    const card = await fixture<EuromedNewsCardElement>(
      html`<euromed-news-card hide="date summary" .article=${article}></euromed-news-card>`,
    );
    await copied(card, 1);
    expect(copiesOf(card)[0]?.slot).to.equal('title');
  });

  it('takes over copies that came with the page’s HTML', async () => {
    const card = await cardWith(
      html`<span slot="title" data-euromed-copy>Old</span
        ><span slot="title" data-euromed-copy>Older</span>`,
    );
    await until(() => textsOf(card).length === 3);
    expect(textsOf(card)[0]).to.deep.equal(['title', shownTitle]);
  });

  it('is recognised in a frame and afterwards, although the frame has other classes', async () => {
    const card = await cardWith();
    await copied(card, 3);
    const place = card.parentElement!;
    const frame = document.createElement('iframe');
    place.append(frame);
    const { body } = frame.contentDocument!;
    body.append(card);
    // A card that is cloned there is of the frame's own classes.
    card.replaceChildren(
      ...copiesOf(card).map((copy) => frame.contentDocument!.importNode(copy, true)),
    );
    card.article = { ...article, title: 'Ailleurs' };
    await until(() => copiesOf(card).some(({ textContent }) => textContent === 'Ailleurs'));
    expect(copiesOf(card)).to.have.length(3);
    place.append(card);
    card.article = { ...article, title: 'De retour' };
    await until(() => copiesOf(card).some(({ textContent }) => textContent === 'De retour'));
    expect(copiesOf(card)).to.have.length(3);
    card.article = null;
    await copied(card, 0);
  });

  it('keeps a translator’s words while the article stays', async () => {
    const card = await cardWith();
    await copied(card, 3);
    copiesOf(card)[0]!.innerHTML = '<font>Three ports share their measurements</font>';
    card.hide = 'topics';
    await card.updateComplete;
    await idle();
    expect(copiesOf(card)[0]!.textContent).to.equal('Three ports share their measurements');
  });

  it('has the styles of the card, whatever the page’s rules', async () => {
    const style = document.createElement('style');
    style.textContent =
      'span { color: red !important; font: italic 40px serif !important; display: block !important; direction: rtl !important }';
    document.head.append(style);
    const card = await cardWith();
    await until(() => card.state === 'ready');
    await card.updateComplete;
    const height = card.offsetHeight;
    await copied(card, 3);
    expect(card.offsetHeight).to.equal(height);
    const { color, fontStyle, direction, display } = getComputedStyle(copiesOf(card)[0]!);
    expect({ color, fontStyle, direction, display }).to.deep.equal({
      color: getComputedStyle(card.shadowRoot!.querySelector('[part=title]')!).color,
      fontStyle: 'normal',
      direction: 'ltr',
      display: 'inline',
    });
    style.remove();
  });

  it('has separators between texts, with and without layout', async () => {
    const card = await cardWith(html`<a href="https://news.example/">Read on</a>`);
    await copied(card, 3);
    const texts = textsOf(card).map(([, text]) => text!);
    const lines = (text: string) => text.split(/\n+/).map((line) => line.trim());
    expect(lines(card.innerText)).to.include.members(texts);
    expect(lines(card.textContent)).to.include.members(texts);
    const range = getSelection()!;
    range.selectAllChildren(card.parentElement!);
    // Firefox selects text without the layout of slots: there a space stands for the line's end.
    expect(range.toString().replace(/\s+/g, ' ')).to.contain(texts.join(' '));
    range.removeAllRanges();
    const count = card.childNodes.length;
    // A saved page is opened and saved again.
    const saved = await fixture<EuromedNewsCardElement>(
      html`<euromed-news-card></euromed-news-card>`,
    );
    saved.append(...[...card.childNodes].map((node) => node.cloneNode(true)));
    saved.article = article;
    await copied(saved, 3);
    await until(() => saved.state === 'ready');
    await idle();
    expect(saved.childNodes.length).to.equal(count);
    saved.article = null;
    await copied(saved, 0);
  });

  for (const hide of ['date', 'summary'])
    it(`has separators between texts without the ${hide}`, async () => {
      const card = await cardWith();
      card.hide = hide;
      await until(() => copiesOf(card).length === 2);
      const texts = textsOf(card).map(([, text]) => text!);
      expect(card.innerText.split(/\n+/)).to.include.members(texts);
      expect(card.textContent.split(/\n+/)).to.include.members(texts);
    });

  it('gives Readability the title and the summary, once', async () => {
    const card = await cardWith(
      html`<a href="https://news.example/fr/article/">Lire l’article</a>`,
    );
    await copied(card, 3);
    const page = document.implementation.createHTMLDocument('Page');
    const filler = 'La page a aussi un texte à elle, avec des virgules, et des phrases. '.repeat(
      12,
    );
    page.body.innerHTML = `<main><h1>Actualités</h1><p>${filler}</p>${card.outerHTML}<p>${filler}</p></main>`;
    const library = await loadLibrary();
    expect(library.isProbablyReaderable(page)).to.be.true;
    const text = new library.Readability(page).parse()?.textContent ?? '';
    for (const expected of [shownTitle, article.summary])
      expect(text.split(expected).length - 1, expected).to.equal(1);
  });
});

describe('the readable copy during hydration', () => {
  it('waits until the page has loaded', async () => {
    const site = await openFixtureSite({ 'slow.css': { body: '', hold: true } });
    const frame = document.createElement('iframe');
    frame.srcdoc = `<!doctype html><title>Page</title><script type="module" src="/src/define.ts"></script>
      <euromed-news-card lang="fr"></euromed-news-card><img src="${site.url('slow.css')}" alt="">`;
    document.body.append(frame);
    const find = () => frame.contentDocument?.querySelector('euromed-news-card');
    await until(() => find()?.matches(':defined'));
    const card = find()!;
    card.article = article;
    const isShown = () => card.state === 'ready' && card.shadowRoot!.querySelector('.card');
    await until(isShown);
    // The copies of the other card show when the copies of this card would have been written.
    await idle();
    await idle();
    expect(textsOf(card)).to.deep.equal([]);
    await site.release('slow.css');
    await copied(card, 3);
    frame.remove();
  });
});
