// What the layouts show (contract, section 2), and how large: by rects, in the width that the page gives.
import { expect, fixture, html } from '@open-wc/testing';
import { isShown, part, parts, showCard, until } from '../element/support/card.js';
import { devTools, emulateMedia } from '../support/page-commands.js';
import type { Article, EuromedNewsCardElement } from '../../src/index.js';
import { arabic, article, longTitle, type Options, show } from './support/show.js';

const all = ['image', 'date', 'publisher', 'summary', 'links', 'countries', 'notes', 'topics'];
const words = [...all, 'languages', 'share'];

const shownIn = (card: EuromedNewsCardElement) =>
  words.filter((name) => parts(card, name).some(isShown));

describe('layouts', () => {
  const expected: Record<string, string[]> = {
    auto: words,
    featured: ['image', 'date', 'publisher', 'summary'],
    teaser: ['image', 'date', 'publisher', 'summary'],
    compact: ['image', 'date'],
    headline: ['date'],
  };

  for (const [layout, names] of Object.entries(expected))
    it(`${layout}: ${names.join(' ')}`, async () => {
      const card = await show({ width: 700, attributes: { layout } });
      expect(shownIn(card)).to.deep.equal(names);
      expect(isShown(part(card, 'title'))).to.be.true;
    });

  it('show what `show` adds, notes with the countries, unless `hide` says otherwise', async () => {
    const attributes = { layout: 'headline', show: 'countries image share', hide: 'share date' };
    const card = await show({ width: 400, attributes });
    expect(shownIn(card)).to.deep.equal(['image', 'countries', 'notes']);
    expect(card.showParts).to.equal('countries image share');
    card.showParts = '';
    await card.updateComplete;
    expect(shownIn(card)).to.deep.equal([]);
  });

  it('show slotted content', async () => {
    const card = await show({ width: 400, attributes: { layout: 'compact' } });
    expect(isShown(part(card, 'summary'))).to.be.false;
    const own = document.createElement('p');
    own.slot = 'summary';
    own.textContent = 'The page’s own summary.';
    card.append(own);
    await until(() => isShown(part(card, 'summary')));
    expect(isShown(own)).to.be.true;
  });

  it('read back the default for an unknown word', async () => {
    const attributes = { layout: 'huge', 'image-position': 'left', appearance: 'round' };
    const card = await show({ width: 400, attributes });
    expect([card.layout, card.imagePosition, card.appearance]).to.deep.equal([
      'auto',
      'auto',
      'outlined',
    ]);
    expect(shownIn(card)).to.deep.equal(words);
  });

  it('ignore `body`, except for auto and featured', async () => {
    for (const [layout, count] of Object.entries({ auto: 1, featured: 1, teaser: 0, compact: 0 })) {
      const card = await show({ width: 500, attributes: { layout, body: 'full' } });
      expect(parts(card, 'body').length, layout).to.equal(count);
    }
  });
});

describe('a compact card', () => {
  const layout = { layout: 'compact' };

  for (const [name, content] of Object.entries({ French: article, Arabic: arabic }))
    it(`is at most 130 px high at 300 px, ${name}, its author named`, async () => {
      const credited = { ...content, image: { ...content.image, credit: 'Photo : A. Benali' } };
      const card = await show({ width: 300, attributes: layout, content: credited });
      expect(card.getBoundingClientRect().height).to.be.within(90, 130);
      expect(part(card, 'title').textContent).to.include(content.title);
      const credit = card.shadowRoot!.querySelector('.credit')!;
      expect(credit.getBoundingClientRect().height).to.be.within(10, 20);
    });

  it('has a square thumbnail of 88 to 96 px at the start of the line, or at its end', async () => {
    for (const [position, atStart] of Object.entries({ auto: true, start: true, end: false })) {
      const attributes = { ...layout, 'image-position': position };
      const card = await show({ width: 300, attributes });
      const image = part(card, 'image').getBoundingClientRect();
      const title = part(card, 'title').getBoundingClientRect();
      expect(image.width, position).to.be.within(88, 96);
      expect(image.height, position).to.be.closeTo(image.width, 0.5);
      expect(image.left < title.left, position).to.equal(atStart);
      expect(Math.abs(image.top - title.top), position).to.be.below(12);
    }
  });

  it('is so low that ten in a sidebar need less than 1 300 px', async () => {
    const side = await fixture<HTMLElement>(
      html`<div style="width:300px">
        ${Array.from({ length: 10 }, () => html`<euromed-news-card lang="fr" layout="compact" .article=${article}></euromed-news-card>`)}
      </div>`,
    );
    const cards = [...side.querySelectorAll('euromed-news-card')];
    await until(() => cards.every(({ state }) => state === 'ready'));
    await Promise.all(cards.map(({ updateComplete }) => updateComplete));
    expect(side.getBoundingClientRect().height).to.be.below(1300);
  });
});

describe('teasers of one row', () => {
  it('are equally high, and their last lines are aligned', async () => {
    const short = { ...article, title: 'Un titre', summary: 'Court.' };
    const row = await fixture<HTMLElement>(
      html`<div style="display:grid;grid-template-columns:1fr 1fr;width:620px;gap:16px">
        <euromed-news-card lang="fr" layout="teaser" .article=${article}></euromed-news-card>
        <euromed-news-card lang="fr" layout="teaser" .article=${short}></euromed-news-card>
      </div>`,
    );
    const cards = [...row.querySelectorAll('euromed-news-card')];
    await until(() => cards.every(({ state }) => state === 'ready'));
    await Promise.all(cards.map(({ updateComplete }) => updateComplete));
    const [first, second] = cards.map((card) => part(card, 'card').getBoundingClientRect());
    expect(second!.height).to.be.closeTo(first!.height, 0.5);
    const [one, other] = cards.map((card) => part(card, 'publisher').getBoundingClientRect());
    expect(other!.bottom).to.be.closeTo(one!.bottom, 1);
    expect(other!.bottom).to.be.below(second!.bottom);
  });
});

describe('picture and title side by side', () => {
  const places: [layout: string, width: number, position: string, beside: boolean][] = [
    ['auto', 700, 'auto', true],
    ['auto', 700, 'top', false],
    ['auto', 360, 'start', false],
    ['featured', 700, 'auto', true],
    ['featured', 360, 'auto', false],
    ['teaser', 500, 'auto', false],
    ['teaser', 500, 'end', true],
    ['compact', 200, 'auto', true],
  ];
  for (const [layout, width, position, beside] of places)
    it(`${layout} at ${width} px, ${position}: ${beside ? 'beside' : 'above'}`, async () => {
      const card = await show({ width, attributes: { layout, 'image-position': position } });
      const image = part(card, 'image').getBoundingClientRect();
      const title = part(card, 'title').getBoundingClientRect();
      expect(title.top < image.bottom).to.equal(beside);
      const root = part(card, 'card').getBoundingClientRect();
      expect(Math.max(image.right, title.right)).to.be.at.most(root.right + 0.5);
    });
});

describe('lines of title and summary', () => {
  const lines = (element: HTMLElement) =>
    Math.round(element.clientHeight / parseFloat(getComputedStyle(element).lineHeight));

  it('are as many as the page says, and the accessibility tree has the whole text', async () => {
    const style = '--euromed-news-card-title-lines: 2; --euromed-news-card-summary-lines: 3';
    const card = await show({ width: 300, style });
    expect(lines(part(card, 'title'))).to.equal(2);
    expect(lines(part(card, 'summary'))).to.equal(3);
    expect(part(card, 'title').textContent).to.include(longTitle);
  });

  it('are unlimited where the page sets no number', async () => {
    const card = await show({ width: 300 });
    const title = part(card, 'title');
    expect(lines(title)).to.be.above(3);
    expect(title.scrollHeight).to.be.at.most(title.clientHeight + 1);
  });
});

describe('room reserved in the card’s style attribute', () => {
  it('is released when the article is shown', async () => {
    for (const name of ['min-block-size', 'min-height']) {
      const card = await show({ width: 500, style: `display: grid; ${name}: 2000px` });
      expect(card.getBoundingClientRect().height, name).to.be.below(1200);
    }
  });

  it('is kept while the article loads', async () => {
    const card = await fixture<EuromedNewsCardElement>(
      html`<euromed-news-card
        preview="loading"
        style="display: grid; min-block-size: 777px"
      ></euromed-news-card>`,
    );
    await card.updateComplete;
    expect(card.getBoundingClientRect().height).to.be.at.least(777);
  });
});

describe('room reserved for another width', () => {
  const height = (element: Element) => element.getBoundingClientRect().height;
  /** The fallback that is shown before the card is defined, and without a reserve until the card is ready. */
  const linkHeight = 24;
  /** Shown alone on the page, since engines guess the heights of many cards. */
  const measure = async (options: Options) => {
    const card = await show(options);
    const heights = [height(card), height(part(card, 'card'))] as const;
    card.parentElement!.remove();
    return heights;
  };
  const room = (px: number) => `display: grid; min-block-size: ${px}px`;

  for (const layout of ['auto', 'featured', 'teaser', 'compact', 'headline'])
    it(`leaves no hole, and moves the page no further than without a reserve: ${layout}`, async () => {
      const attributes = { layout };
      const [made] = await measure({ width: 560, attributes });
      const reserve = Math.ceil(made);
      for (const width of [200, 300, 360, 560, 720, 1100])
        for (const content of [article, arabic]) {
          const options = { width, attributes, content };
          const [bare] = await measure(options);
          const [whole, shown] = await measure({ ...options, style: room(reserve) });
          const at = `${width} px, ${content.lang}`;
          expect(whole, at).to.be.closeTo(bare, 1);
          expect(whole - shown, at).to.be.below(24);
          expect(Math.abs(reserve - bare), at).to.be.at.most(bare - linkHeight);
        }
    });

  for (const state of ['error', 'empty'])
    it(`leaves no hole where no article is shown, in any layout: ${state}`, async () => {
      for (const layout of ['auto', 'featured', 'teaser', 'compact', 'headline']) {
        const card = await showCard(
          `<euromed-news-card lang="fr" layout="${layout}" preview="${state}" style="${room(900)}"><a href="/">Article</a></euromed-news-card>`,
        );
        await until(() => card.shadowRoot?.querySelector('.failure'));
        await until(() => card.matches(`:state(${state})`));
        const shown = height(card.shadowRoot!.querySelector('.failure')!);
        expect(height(card) - shown, layout).to.be.below(24);
        card.remove();
      }
    });
});

describe('a reload that fails', () => {
  for (const layout of ['auto', 'featured', 'teaser', 'compact', 'headline'])
    it(`leaves the article on show, and adds a message: ${layout}`, async () => {
      const card = await showCard(
        `<div style="width:300px"><euromed-news-card lang="fr" layout="${layout}" src="/demo/articles/euromed-migration-v.fr.json" loading="eager"><a href="/">Article</a></euromed-news-card></div>`,
      );
      await until(() => card.state === 'ready');
      const before = part(card, 'title').getBoundingClientRect();
      const { fetch: real } = window;
      window.fetch = () => Promise.reject(new TypeError('refused'));
      try {
        await card.reload();
        const message = card.shadowRoot!.querySelector('.message')!;
        await until(() => message.querySelector('button') && message.textContent.trim());
        await card.updateComplete;
        expect(card.state).to.equal('ready');
        const title = part(card, 'title').getBoundingClientRect();
        expect([title.width, title.height]).to.deep.equal([before.width, before.height]);
        expect(isShown(part(card, 'retry'))).to.be.true;
        const [box, edge] = [message, part(card, 'card')].map((one) => one.getBoundingClientRect());
        expect(box!.top).to.be.at.least(title.bottom - 1);
        expect(box!.left).to.be.at.least(edge!.left);
        expect(box!.right).to.be.at.most(edge!.right);
        expect(box!.bottom).to.be.at.most(edge!.bottom);
      } finally {
        window.fetch = real;
      }
    });
});

describe('in print', () => {
  it('every layout has the whole title, an address, and no buttons', async () => {
    const credited = { ...article, image: { ...article.image, credit: 'A. N. Other' } };
    const cards = [];
    for (const layout of ['auto', 'featured', 'teaser', 'compact', 'headline'])
      cards.push(
        await show({ width: 300, attributes: { layout, show: 'share' }, content: credited }),
      );
    await devTools('Emulation.setEmulatedMedia', { media: 'print' });
    if (!matchMedia('print').matches) return;
    try {
      for (const card of cards) {
        const { layout } = card;
        const title = part(card, 'title');
        const address = getComputedStyle(part(card, 'title-link'), '::after');
        expect(title.scrollHeight, layout).to.be.at.most(title.clientHeight + 1);
        expect(address.content, layout).to.contain(article.url);
        expect(isShown(part(card, 'share')), layout).to.be.false;
        const credit = card.shadowRoot!.querySelector('.credit');
        if (credit) expect(getComputedStyle(credit).position, layout).to.equal('static');
        if (parts(card, 'image').length) {
          const image = part(card, 'image').getBoundingClientRect();
          const { top, left, right } = title.getBoundingClientRect();
          const beside = right <= image.left + 1 || left >= image.right - 1;
          expect(beside || top >= image.bottom - 1, `${layout}: title over the picture`).to.be.true;
        }
      }
    } finally {
      await devTools('Emulation.setEmulatedMedia', { media: '' });
    }
  });
});

describe('in forced colours', () => {
  it('every layout with a box has an edge', async () => {
    const cards = [];
    for (const layout of ['auto', 'featured', 'teaser', 'compact', 'headline'])
      for (const appearance of ['outlined', 'filled'])
        cards.push(await show({ width: 300, attributes: { layout, appearance } }));
    if (!(await emulateMedia({ 'forced-colors': 'active' }))) return;
    const canvas = getComputedStyle(document.documentElement);
    for (const card of cards) {
      const { borderTopColor, borderTopWidth } = getComputedStyle(part(card, 'card'));
      const at = `${card.layout}, ${card.appearance}`;
      expect(borderTopWidth, at).to.equal('1px');
      expect(borderTopColor, at).not.to.match(/^rgba\(.* 0\)$/);
      expect(borderTopColor, at).not.to.equal(canvas.backgroundColor);
      const link = getComputedStyle(part(card, 'title-link'));
      expect(link.color, at).not.to.equal(link.backgroundColor);
    }
  });
});

describe('a picture that fails', () => {
  for (const layout of ['auto', 'featured', 'teaser', 'compact'])
    it(`leaves no hole: ${layout}`, async () => {
      const content = { ...article, image: { ...article.image, src: '/nothing-here.webp' } };
      const card = await show({ width: 700, attributes: { layout }, content });
      card.scrollIntoView();
      await until(() => !isShown(part(card, 'image')));
      const without = { ...article, image: undefined } as unknown as Article;
      const other = await show({ width: 700, attributes: { layout }, content: without });
      expect(part(card, 'title').getBoundingClientRect().width).to.be.closeTo(
        part(other, 'title').getBoundingClientRect().width,
        1,
      );
      expect(card.getBoundingClientRect().height).to.be.closeTo(
        other.getBoundingClientRect().height,
        13,
      );
    });
});

describe('appearance', () => {
  it('is without edge and background as “plain”, with a background as “filled”', async () => {
    const look = async (appearance: string) => {
      const card = await show({ width: 400, attributes: { appearance } });
      const { borderTopWidth, borderTopColor, backgroundColor } = getComputedStyle(
        part(card, 'card'),
      );
      return { borderTopWidth, borderTopColor, backgroundColor };
    };
    const clear = 'rgba(0, 0, 0, 0)';
    expect((await look('outlined')).borderTopWidth).to.equal('1px');
    const plain = await look('plain');
    expect([plain.borderTopWidth, plain.backgroundColor]).to.deep.equal(['0px', clear]);
    const filled = await look('filled');
    expect(filled.borderTopColor).to.equal(clear);
    expect(filled.backgroundColor).not.to.be.oneOf([clear, 'rgb(255, 255, 255)']);
  });
});
