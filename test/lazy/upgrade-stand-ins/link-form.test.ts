import { expect, fixtureSync } from '@open-wc/testing';
import { upgradeStandIns } from '../../../src/lazy/upgrade-stand-ins/upgrade-stand-ins.js';
import {
  type Card,
  inState,
  recordWarnings,
  sample,
  settled,
  until,
} from '../../element/support/card.js';
import { openFixtureSite } from '../../support/fixture-site.js';
import { frameFixture } from '../../support/frame-fixture.js';
import '../../../src/define.js';

const tag = 'euromed-news-card';
const url = '/demo/articles/short-news.fr.json';

const cardsIn = (root: ParentNode) => [...root.querySelectorAll<Card>(tag)];
const fragment = (values: Record<string, string>) => `#${tag}?${new URLSearchParams(values)}`;
const link = (values: Record<string, string>, more = '') =>
  `<a href="/news${fragment(values).replaceAll('&', '&amp;')}"${more}>Title</a>`;

/** The card of a link, on a page with a list of origins. */
const look = (root: ParentNode, origins: string | undefined) =>
  upgradeStandIns(root.querySelectorAll(`.${tag}`), root.querySelectorAll('a'), origins);

const show = (html: string, origins: string | undefined = 'self') => {
  const root = fixtureSync<HTMLElement>(`<section>${html}</section>`);
  look(root, origins);
  return root;
};

describe('the link form', () => {
  for (const [name, html, kept] of [
    ['its paragraph', '<p>@</p>', 'p'],
    ['its list item', '<ul><li>@</li></ul>', 'li'],
    ['its cell', '<table><tbody><tr><td>@</td></tr></tbody></table>', 'td'],
    ['its heading', '<h2>@</h2>', 'h2'],
    ['marks of its paragraph', '<p><strong>@</strong></p>', 'strong'],
  ] as const)
    it(`becomes a card alone in ${name}, in a tree that survives being saved`, async () => {
      const root = show(html.replace('@', link({ src: url, lang: 'fr', layout: 'compact' })));
      const [card, ...others] = cardsIn(root);
      expect(others).to.deep.equal([]);
      expect(card!.parentElement!.localName).to.equal(kept);
      expect([card!.getAttribute('src'), card!.lang, card!.layout]).to.deep.equal([
        url,
        'fr',
        'compact',
      ]);
      const element = card!.querySelector('a')!;
      expect(element.getAttribute('href')).to.equal('/news');
      await inState(card!, 'ready');
      await settled();
      expect(element.checkVisibility()).to.be.false;
      expect(new DOMParser().parseFromString(root.innerHTML, 'text/html').body.innerHTML).to.equal(
        root.innerHTML,
      );
      if (kept === 'h2') expect(root.querySelector('h2')!.textContent).to.equal('Title');
    });

  for (const [name, html] of [
    ['in a sentence', `<p>Read ${link({ src: url })}</p>`],
    ['in a menu', `<nav><ul><li>${link({ src: url })}</li></ul></nav>`],
    ['of a reader of the page', `<p>${link({ src: url }, ' rel="nofollow ugc"')}</p>`],
    ['in an editor', `<div contenteditable><p>${link({ src: url })}</p></div>`],
    ['that is a fallback', `<${tag}><p>${link({ src: url })}</p></${tag}>`],
    ['with another fragment', '<p><a href="/news#top">Title</a></p>'],
  ] as const)
    it(`leaves a link ${name} as it is`, async () => {
      const root = fixtureSync<HTMLElement>(`<section>${html}</section>`);
      await settled();
      const before = root.innerHTML;
      look(root, '*');
      await settled();
      expect(root.innerHTML).to.equal(before);
    });

  it('ignores names that are no attributes of the card', () => {
    const root = show(
      `<p>${link({ src: url, onclick: 'x()', style: 'color:red', id: 'x', class: 'y', slot: 'title', 'news-src': '/b', hide: 'image', preview: 'empty' })}</p>`,
    );
    const [card] = cardsIn(root);
    expect(card!.getAttributeNames().sort()).to.deep.equal(['hide', 'preview', 'src']);
    expect(card!.querySelector('a')!.getAttributeNames().sort()).to.deep.equal([
      'class',
      'data-hide',
      'data-news-src',
      'data-preview',
      'href',
    ]);
  });

  it('trims a word processor’s quotes, and spaces', async () => {
    const root = show(`<p>${link({ src: ` ”${url}” `, lang: '“ar”' })}</p>`);
    const [card] = cardsIn(root);
    await inState(card!, 'ready');
    expect(card!.locale).to.equal('ar');
  });

  it('has its own address as `src` where the fragment names none', () => {
    for (const href of [`/news?a=1#${tag}`, `/news?a=1${fragment({ preview: 'empty' })}`]) {
      const root = show(`<p><a href="${href}">Title</a></p>`);
      expect(cardsIn(root)[0]!.src).to.equal(new URL('/news?a=1', location.href).href);
      expect(root.querySelector('a')!.getAttribute('href')).to.equal('/news?a=1');
    }
  });

  it('stays a link where the page has no list of origins', () => {
    const html = `<p>${link({ src: url })}</p>`;
    const root = fixtureSync<HTMLElement>(`<section>${html}</section>`);
    look(root, undefined);
    expect(root.innerHTML).to.equal(html);
  });

  for (const [name, html] of [
    ['a link', `<p><a href="/news${fragment({ src: 'SOURCE' })}">Title</a></p>`],
    ['a link with the class', `<a href="/news" class="${tag}" data-src="SOURCE">Title</a>`],
    ['a div', `<div class="${tag}" data-src="SOURCE"><a href="/news">Title</a></div>`],
  ] as const) {
    const shown = (src: string, origins: string) =>
      show(html.replace('SOURCE', name === 'a link' ? encodeURIComponent(src) : src), origins);

    it(`shows an article of a listed origin by ${name}`, async () => {
      const site = await openFixtureSite({ 'a.json': { body: sample, cors: true } });
      const other = site.otherOriginUrl('a.json');
      for (const origins of [new URL(other).origin, `self, ${new URL(other).origin}`, '*'])
        await inState(cardsIn(shown(other, origins))[0]!, 'ready');
    });

    it(`refuses an origin that is not listed by ${name}, and logs what to do`, async () => {
      const warnings = recordWarnings();
      const site = await openFixtureSite({ 'a.json': { body: sample, cors: true } });
      const other = site.otherOriginUrl('a.json');
      const root = shown(other, 'self https://portal.example');
      const card = await inState(cardsIn(root)[0]!, 'error');
      expect(card.error!.code).to.equal('bad-url');
      expect(await site.requests('a.json')).to.deep.equal([]);
      expect(root.querySelector('a')!.checkVisibility()).to.be.true;
      expect(card.shadowRoot!.querySelector('[part=error]')!.textContent.trim()).not.to.equal('');
      await until(() => warnings.length);
      expect(warnings.join('\n')).to.contain(`add "${new URL(other).origin}"`);
      expect(warnings).to.have.length(1);
    });

    it(`refuses redirects to, and translations from, other origins by ${name}`, async () => {
      const site = await openFixtureSite({ 'a.json': { body: sample, cors: true } });
      const other = site.otherOriginUrl('a.json');
      await site.script('moved.json', { status: 302, headers: { location: other } });
      const moved = cardsIn(shown(site.url('moved.json'), 'self'))[0]!;
      await inState(moved, 'error');
      expect(moved.error!.code).to.equal('bad-url');
      await site.script('fr.json', {
        body: { ...sample, translations: [{ lang: 'ar', url: '/ar', src: other }] },
      });
      const root = fixtureSync<HTMLElement>('<section lang="ar"></section>');
      const own = encodeURIComponent(site.url('fr.json'));
      root.innerHTML = html.replace('SOURCE', name === 'a link' ? own : site.url('fr.json'));
      look(root, 'self');
      const card = await inState(cardsIn(root)[0]!, 'ready');
      await until(() => card.error);
      expect([card.error!.code, card.contentLang]).to.deep.equal(['bad-url', 'fr']);
    });

    it(`also restricts copies of ${name}`, async () => {
      const site = await openFixtureSite({ 'a.json': { body: sample } });
      const root = shown(site.url('a.json'), 'self');
      await inState(cardsIn(root)[0]!, 'ready');
      const copy = fixtureSync<HTMLElement>('<section></section>');
      copy.innerHTML = root.innerHTML;
      look(copy, 'self');
      const [card] = cardsIn(copy);
      expect(cardsIn(copy)).to.have.length(1);
      expect(card!.accepts!('https://elsewhere.example/')).to.be.false;
    });
  }

  it('does not restrict the tag', async () => {
    const site = await openFixtureSite({ 'a.json': { body: sample, cors: true } });
    const root = show(`<${tag} src="${site.otherOriginUrl('a.json')}"></${tag}>`, 'self');
    await inState(cardsIn(root)[0]!, 'ready');
  });

  it('links chips to listed origins only', async () => {
    const site = await openFixtureSite({ 'a.json': { body: sample } });
    const root = show(
      `<p>${link({ src: site.url('a.json'), 'country-href': 'https://elsewhere.example/{code}', 'topic-href': '/topics/{topic}' })}</p>`,
    );
    const card = await inState(cardsIn(root)[0]!, 'ready');
    await until(() => card.shadowRoot!.querySelector('[part=topic][href]'));
    expect(card.shadowRoot!.querySelectorAll('[part=country][href]')).to.have.length(0);
  });

  it('upgrades no link twice', async () => {
    const root = show(`<p>${link({ preview: 'empty' })}</p>`);
    for (let i = 0; i < 3; i++) look(root, 'self');
    root.append(root.firstElementChild!);
    look(root, 'self');
    expect(cardsIn(root)).to.have.length(1);
    expect(root.querySelectorAll('a')).to.have.length(1);
  });
});

describe('the list of origins', () => {
  const paragraph = `<p>${link({ preview: 'empty' })}</p>`;
  const meta = (content: string) => `<meta name="${tag}-origins" content="${content}">`;
  const open = async (head: string, body: string) => {
    const { document: page } = await frameFixture(body, { head, modules: ['/src/cdn.ts'] });
    return page;
  };

  it('is read from the head, also for links that are inserted later', async () => {
    const page = await open(meta('self') + meta('https://second.example'), paragraph);
    await until(() => cardsIn(page).length === 1);
    page.body.insertAdjacentHTML('beforeend', paragraph);
    await until(() => cardsIn(page).length === 2);
    const late = page.createElement('p');
    late.innerHTML = '<a href="/news">Title</a>';
    page.body.append(late);
    await settled();
    expect(cardsIn(late)).to.deep.equal([]);
    late.firstElementChild!.setAttribute('href', `/news#${tag}`);
    await until(() => cardsIn(late).length === 1);
    // The first list counts.
    expect(cardsIn(page)[0]!.accepts!('https://second.example/')).to.be.false;
  });

  it('is not read from the body, or when it is inserted later', async () => {
    const page = await open('', paragraph + meta('*'));
    page.head.insertAdjacentHTML('beforeend', meta('*'));
    page.body.insertAdjacentHTML('beforeend', paragraph);
    await settled();
    expect(cardsIn(page)).to.deep.equal([]);
    page.body.insertAdjacentHTML('beforeend', `<div class="${tag}" data-preview="empty"></div>`);
    await until(() => cardsIn(page)[0]);
    expect(cardsIn(page)).to.have.length(1);
    expect(cardsIn(page)[0]!.accepts).to.equal(undefined);
  });

  it('allows no origin where it is empty', async () => {
    const page = await open(meta(''), `<div class="${tag}" data-src="${url}"></div>`);
    const card = await until(() => cardsIn(page)[0]);
    await until(() => card!.error);
    expect(card!.error!.code).to.equal('bad-url');
  });
});

describe('a page that is being parsed', () => {
  const start = `<!doctype html><head><meta name="${tag}-origins" content="self"></head>
    <body><div class="${tag}" data-preview="empty"></div><main>`;

  /** Writes a page in pieces, as the network does. Between two pieces the script handles what is there. */
  const write = async (...pieces: string[]) => {
    const { document: page } = await frameFixture('<p></p>');
    const counts: number[] = [];
    page.open();
    page.write(start);
    // Inserted, since WebKit sometimes never runs a cached module script that `document.write` has written.
    const script = page.createElement('script');
    Object.assign(script, { type: 'module', src: '/src/cdn.ts' });
    page.head.append(script);
    // The script is loaded, with the chunk that upgrades stand-ins.
    await until(() => cardsIn(page).length === 1);
    for (const piece of pieces) {
      page.write(piece);
      await settled();
      counts.push(cardsIn(page.querySelector('main')!).length);
    }
    page.close();
    await settled();
    return { main: page.querySelector('main')!, counts };
  };

  it('has no card for a link while its paragraph is incomplete', async () => {
    const { main, counts } = await write(`<p>${link({ preview: 'empty' })}`, ' is news.</p>');
    expect(counts).to.deep.equal([0, 0]);
    expect(cardsIn(main)).to.deep.equal([]);
  });

  it('has a card with the whole fallback as soon as its stand-in is complete', async () => {
    const { main, counts } = await write(
      `<div class="${tag}" data-preview="empty"><a href="/">A</a>`,
      '<p>B</p></div><p>After',
    );
    expect(counts).to.deep.equal([0, 1]);
    expect(cardsIn(main)[0]!.querySelector('p')!.textContent).to.equal('B');
  });

  it('has a card for the last stand-in once the page is complete', async () => {
    const { main, counts } = await write(`<p>${link({ preview: 'empty' })}`);
    expect(counts).to.deep.equal([0]);
    expect(cardsIn(main)).to.have.length(1);
  });
});
