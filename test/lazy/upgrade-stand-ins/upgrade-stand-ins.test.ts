import { expect, fixtureSync } from '@open-wc/testing';
import { openFixtureSite } from '../../support/fixture-site.js';
import { frameFixture } from '../../support/frame-fixture.js';
import {
  type Card,
  inState,
  recordWarnings,
  sample,
  settled,
  until,
} from '../../element/support/card.js';
import '../../../src/cdn.js';

const tag = 'euromed-news-card';
const url = '/demo/articles/short-news.fr.json';

const box = (html: string) => fixtureSync<HTMLElement>(`<section>${html}</section>`);

const cardsIn = (root: ParentNode) => [...root.querySelectorAll<Card>(tag)];

const upgraded = (root: ParentNode): Promise<Card> =>
  until(() => root.querySelector<Card>(`.${tag} > ${tag}`) as Card);

describe('the class form', () => {
  it('puts one element into the div, with its attributes and the fallback', async () => {
    const root = box(
      `<div class="other ${tag}" data-src="${url}" data-lang="ar" data-heading-level="2" data-hide="image"><a href="/">Fallback</a> text</div>`,
    );
    const card = await upgraded(root);
    expect(card.getAttribute('src')).to.equal(url);
    expect([card.lang, card.headingLevel, card.hide]).to.deep.equal(['ar', 2, 'image']);
    expect(card.querySelector('a')!.textContent).to.equal('Fallback');
    const div = root.firstElementChild!;
    expect([...div.childNodes]).to.deep.equal([card]);
    await inState(card, 'ready');
  });

  it('copies every attribute of the card', async () => {
    const values: Record<string, string> = {
      src: url,
      lang: 'fr',
      body: 'full',
      hide: 'image',
      'heading-level': '2',
      loading: 'eager',
      'share-targets': 'copy',
      'country-href': '/{code}',
      'topic-href': '/{topic}',
      target: '_blank',
      'color-scheme': 'dark',
      timeout: '5000',
      'readable-copy': 'off',
      'article-lang': 'fr',
      countries: 'DZ',
      translations: 'ar=/a.json',
      preview: 'loading',
    };
    const data = Object.entries(values).map(([name, value]) => `data-${name}="${value}"`);
    const card = await upgraded(box(`<div class="${tag}" ${data.join(' ')}></div>`));
    for (const [name, value] of Object.entries(values))
      expect(card.getAttribute(name), name).to.equal(value);
  });

  it('copies nothing else: handlers, styles and ids stay data', async () => {
    const root = box(
      `<div class="${tag}" data-preview="empty" data-onclick="document.title = 'run'" data-style="color: red"
        data-id="x" data-class="y" data-slot="title" data-part="z" data-tracking="1" id="own"></div>`,
    );
    const card = await upgraded(root);
    expect(card.getAttributeNames()).to.deep.equal(['preview']);
    root.firstElementChild!.setAttribute('data-onfocus', 'alert(1)');
    await settled();
    expect(card.getAttributeNames()).to.deep.equal(['preview']);
  });

  it('trims a word processor’s quotes, and spaces', async () => {
    const root = box(
      `<div class="${tag}" data-src=" ”${url}” " data-lang="“ar”"><a href="/">Fallback</a></div>
      <a class="${tag}" href="/" data-news-src="«${url}»" data-lang=" ar ">Fallback</a>`,
    );
    await until(() => cardsIn(root).length === 2);
    for (const card of cardsIn(root)) {
      await inState(card, 'ready');
      expect(card.locale).to.equal('ar');
    }
  });

  it('follows changes of the div’s attributes', async () => {
    const root = box(`<div class="${tag}" data-preview="empty" data-lang="fr"></div>`);
    const card = await upgraded(root);
    const div = root.firstElementChild!;
    div.setAttribute('data-lang', 'ar');
    await until(() => card.lang === 'ar');
    div.removeAttribute('data-lang');
    await until(() => !card.hasAttribute('lang'));
    div.setAttribute('data-heading-level', '4');
    await until(() => card.headingLevel === 4);
  });

  it('keeps the article on show where a lazy loader removes the address', async () => {
    const root = box(`<div class="${tag}" data-src="/a.json" data-lang="fr"></div>`);
    const card = await upgraded(root);
    const div = root.firstElementChild!;
    div.removeAttribute('data-src');
    div.setAttribute('data-lang', 'ar');
    await until(() => card.lang === 'ar');
    expect(card.getAttribute('src')).to.equal('/a.json');
    div.setAttribute('data-src', '/b.json');
    await until(() => card.getAttribute('src') === '/b.json');
  });

  it('has a name for the address that lazy loaders do not use, and that takes precedence', async () => {
    const root = box(`<div class="${tag}" data-src="/a.json" data-news-src="/b.json"></div>`);
    const card = await upgraded(root);
    expect(card.getAttribute('src')).to.equal('/b.json');
    const div = root.firstElementChild!;
    div.setAttribute('data-src', '/c.json');
    div.setAttribute('data-news-src', '/d.json');
    await until(() => card.getAttribute('src') === '/d.json');
  });

  it('leaves attributes of the card that the div does not have', async () => {
    const root = box(`<div class="${tag}" data-preview="empty"></div>`);
    const card = await upgraded(root);
    card.id = 'own';
    card.className = 'own';
    root.firstElementChild!.setAttribute('data-lang', 'ar');
    await until(() => card.lang === 'ar');
    expect([card.id, card.className]).to.deep.equal(['own', 'own']);
  });

  it('upgrades what is inserted later: nodes, classes, whole trees', async () => {
    const root = box('<p></p>');
    await settled();
    root.firstElementChild!.innerHTML = `<span><div class="${tag}" data-preview="empty"></div></span>`;
    await upgraded(root.firstElementChild!);
    const later = document.createElement('div');
    later.dataset['preview'] = 'empty';
    root.append(later);
    await settled();
    expect(cardsIn(later)).to.be.empty;
    later.className = tag;
    await upgraded(root.lastElementChild!.parentElement!);
    await until(() => cardsIn(later).length === 1);
  });

  it('upgrades no element twice, however often it moves', async () => {
    const root = box(`<div class="${tag}" data-preview="empty"><a href="/">A</a></div><p></p>`);
    const card = await upgraded(root);
    const div = root.firstElementChild!;
    for (const place of [root.lastElementChild!, root, document.body, root]) {
      place.append(div);
      await settled();
    }
    expect(cardsIn(div)).to.deep.equal([card]);
    expect(card.querySelectorAll('a')).to.have.length(1);
  });

  it('uses the element that a saved page holds already', async () => {
    const root = box(
      `<div class="${tag}" data-preview="empty" data-lang="ar"><${tag} preview="empty"><a href="/">A</a></${tag}></div>`,
    );
    const [card] = cardsIn(root);
    await until(() => card!.lang === 'ar');
    expect(cardsIn(root)).to.have.length(1);
  });

  for (const name of ['div', 'p', 'blockquote', 'section', 'figure'])
    it(`works on <${name}>, in a tree that survives being saved`, async () => {
      const root = box(
        `<${name} class="${tag}" data-src="${url}" data-lang="fr"><a href="/">Fallback</a> text</${name}>`,
      );
      const card = await upgraded(root);
      const standIn = root.firstElementChild!;
      expect(standIn.localName).to.equal(name);
      expect([...standIn.childNodes]).to.deep.equal([card]);
      await inState(card, 'ready');
      await settled();
      const page = new DOMParser().parseFromString(root.innerHTML, 'text/html');
      expect(page.body.innerHTML).to.equal(root.innerHTML);
    });

  it('leaves other elements alone', async () => {
    const others = ['span', 'h2', 'ul', 'article', 'main', tag].map(
      (name) => `<${name} class="${tag}" data-preview="empty"></${name}>`,
    );
    const root = box(
      `${others.join('')}<svg><a class="${tag}" data-preview="empty"></a></svg><div class="${tag}-x"></div>`,
    );
    const before = cardsIn(root);
    await settled();
    expect(cardsIn(root)).to.deep.equal(before);
  });

  for (const [name, before, after] of [
    ['first', '<figcaption>C</figcaption>', ''],
    ['last', '', '<figcaption>C</figcaption>'],
  ] as const)
    it(`leaves a figure its caption, ${name}`, async () => {
      const root = box(
        `<figure class="${tag}" data-preview="empty">${before}<a href="/">A</a>${after}</figure>`,
      );
      const card = await upgraded(root);
      const names = [...root.firstElementChild!.children].map(({ localName }) => localName);
      expect(names).to.deep.equal(name === 'first' ? ['figcaption', tag] : [tag, 'figcaption']);
      expect(card.querySelector('a')!.textContent).to.equal('A');
    });

  it('treats a blockquote of title, date and summary as the fallback', async () => {
    const warnings = recordWarnings();
    const root = box(
      `<blockquote class="${tag}" data-src="${url}"><p lang="fr"><a href="/">T</a></p><p><time>1 May</time></p><p lang="fr">S</p></blockquote>`,
    );
    const card = await inState(await upgraded(root), 'ready');
    await settled();
    expect(card.querySelector('p')!.checkVisibility()).to.be.false;
    expect(warnings).to.deep.equal([]);
  });

  describe('on a link', () => {
    const link = (data = `data-src="${url}" data-lang="fr"`, more = '') =>
      `<a class="${tag}" ${data} href="/news"${more}>Fallback</a>`;

    it('replaces the link by the card, and moves the link into the card', async () => {
      const warnings = recordWarnings();
      const root = box(`<p>Read ${link()} today.</p>`);
      const element = root.querySelector('a')!;
      const card = await until(() => cardsIn(root)[0]);
      const [before, own, after] = root.firstElementChild!.childNodes;
      expect([before!.nodeValue, own, after!.nodeValue]).to.deep.equal(['Read ', card, ' today.']);
      expect(element.parentNode).to.equal(card);
      await inState(card!, 'ready');
      await settled();
      expect(element.checkVisibility()).to.be.false;
      expect([card!.src, card!.lang]).to.deep.equal([new URL(url, location.href).href, 'fr']);
      const page = new DOMParser().parseFromString(root.innerHTML, 'text/html');
      expect(page.body.innerHTML).to.equal(root.innerHTML);
      expect(warnings).to.deep.equal([]);
    });

    it('follows the link’s attributes', async () => {
      const root = box(link('data-preview="empty" data-news-src="/a.json" data-src="/b.json"'));
      const card = (await until(() => cardsIn(root)[0]))!;
      expect(card.getAttribute('src')).to.equal('/a.json');
      const element = root.querySelector('a')!;
      element.dataset['newsSrc'] = '/c.json';
      await until(() => card.getAttribute('src') === '/c.json');
      delete element.dataset['newsSrc'];
      delete element.dataset['src'];
      element.dataset['hide'] = 'image';
      await until(() => card.hide === 'image');
      expect(card.getAttribute('src')).to.equal('/c.json');
    });

    it('is idle without a source, and shows the link', async () => {
      const root = box(link(''));
      const card = (await until(() => cardsIn(root)[0]))!;
      await settled();
      expect(card.state).to.equal('idle');
      expect(root.querySelector('a')!.checkVisibility()).to.be.true;
    });

    it('keeps a heading’s text and level', async () => {
      const root = box(`<h2>${link()}</h2>`);
      const card = await inState((await until(() => cardsIn(root)[0]))!, 'ready');
      await settled();
      expect(root.firstElementChild!.textContent).to.equal('Fallback');
      expect(card.headingLevel).to.equal(2);
      expect(card.shadowRoot!.querySelectorAll('h2')).to.have.length(1);
    });

    it('prefers the link’s own attributes in a heading', async () => {
      const root = box(
        `<h2>${link('data-preview="empty" data-heading-level="4" data-readable-copy="on"')}</h2>`,
      );
      const card = (await until(() => cardsIn(root)[0]))!;
      expect([card.headingLevel, card.readableCopy]).to.deep.equal([4, 'on']);
    });

    it('upgrades no link twice: moved, saved or copied', async () => {
      const root = box(`<p>${link('data-preview="empty"')}</p>`);
      await until(() => cardsIn(root)[0]);
      root.append(root.firstElementChild!);
      await settled();
      const saved = box(root.innerHTML);
      const copy = root.firstElementChild!.cloneNode(true) as HTMLElement;
      root.append(copy);
      await settled();
      for (const each of [root.firstElementChild!, copy, saved]) {
        expect(cardsIn(each)).to.have.length(1);
        expect(each.querySelectorAll('a')).to.have.length(1);
      }
      copy.querySelector('a')!.dataset['lang'] = 'ar';
      await until(() => cardsIn(copy)[0]!.lang === 'ar');
    });

    it('makes the link the fallback of its parent where the parent has the class too', async () => {
      const root = box(
        `<blockquote class="${tag}" data-preview="empty" data-lang="fr">${link('data-lang="ar"')}</blockquote>
        <${tag} preview="empty" lang="fr"><p>${link('data-lang="ar"')}</p></${tag}>`,
      );
      await until(() => cardsIn(root).length === 2);
      await settled();
      expect(cardsIn(root).map(({ lang }) => lang)).to.deep.equal(['fr', 'fr']);
    });
  });

  it('leaves a tag that the page has put into an element of the class unchanged', async () => {
    const root = box(
      `<section class="${tag}"><${tag} preview="empty" lang="fr"><a href="/">A</a></${tag}></section>`,
    );
    await settled();
    const [card, ...others] = cardsIn(root);
    expect([card!.lang, card!.preview, others.length]).to.deep.equal(['fr', 'empty', 0]);
  });

  for (const [name, html] of Object.entries({
    'editable content': '<div contenteditable="true">@</div>',
    'plain-text editable content': '<div contenteditable="plaintext-only">@</div>',
    'an island in editable content':
      '<div contenteditable><div contenteditable="false">@</div></div>',
    'an editable div itself': '@',
  }))
    it(`leaves ${name} alone`, async () => {
      const own = name.endsWith('itself') ? ' contenteditable' : '';
      const div = `<div class="${tag}" data-preview="empty"${own}><a href="/">A</a></div>`;
      const root = box(html.replace('@', div));
      const before = root.innerHTML;
      await settled();
      expect(root.innerHTML).to.equal(before);
    });

  it('upgrades elements that are moved out of an editor', async () => {
    const root = box(`<div contenteditable><div class="${tag}" data-preview="empty"></div></div>`);
    await settled();
    expect(cardsIn(root)).to.be.empty;
    root.append(root.querySelector(`.${tag}`)!);
    await upgraded(root);
  });

  it('leaves documents in design mode alone', async () => {
    const { document: other } = await frameFixture('<p>Text</p>', { modules: ['/src/cdn.ts'] });
    other.designMode = 'on';
    other.body.insertAdjacentHTML('beforeend', `<div class="${tag}" data-preview="empty"></div>`);
    await settled();
    await settled();
    expect(cardsIn(other)).to.be.empty;
  });

  it('fires the tag’s events, which bubble from inside the div', async () => {
    const site = await openFixtureSite({ 'a.json': { body: sample } });
    const root = box('');
    let loaded: Event | undefined;
    root.addEventListener('euromed-load', (event) => (loaded = event));
    root.innerHTML = `<div class="${tag}" data-src="${site.url('a.json')}"></div>`;
    await until(() => loaded);
    expect((loaded!.target as Element).localName).to.equal(tag);
  });
});
