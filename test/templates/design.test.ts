// Findings of designers, typographers and auditors, as rects, styles and roles of the rendered card.
import { expect } from '@open-wc/testing';
import { devTools, emulateMedia } from '../support/page-commands.js';
import { isShown, part, parts, rootOf, textOf, until, type Card } from '../element/support/card.js';
import type { Article } from '../../src/index.js';
import { arabic, article, show } from './support/show.js';

const find = (card: Card, selector: string) =>
  card.shadowRoot!.querySelector<HTMLElement>(selector)!;
const rect = (element: Element) => element.getBoundingClientRect();

/** The rect of the text itself, not of its box. */
const textRect = (element: Element) => {
  const range = document.createRange();
  range.selectNodeContents(element);
  const rects = [...range.getClientRects()].filter(({ width }) => width > 0);
  return {
    left: Math.min(...rects.map(({ left }) => left)),
    right: Math.max(...rects.map(({ right }) => right)),
    lines: new Set(rects.map(({ bottom }) => Math.round(bottom))).size,
  };
};

describe('the common edge of all parts', () => {
  for (const width of [360, 900])
    it(`includes a note in another direction than the article, ${width} px`, async () => {
      const card = await show({ width, content: arabic });
      const note = find(card, '[part=notes] p');
      expect(note.dir).to.equal('ltr');
      expect(textRect(note).right).to.be.closeTo(rect(find(card, '.details')).right, 3);
    });

  it('includes a summary in another direction', async () => {
    const summary = { value: 'ملخص قصير', lang: 'ar' };
    const card = await show({ width: 600, content: { ...article, summary } });
    // Where no font of the machine has Arabic, Chromium may lay the text out before its own font is here.
    await until(() => Number.isFinite(textRect(part(card, 'summary')).left));
    const { left } = textRect(part(card, 'summary'));
    expect(left).to.be.closeTo(rect(part(card, 'title')).left, 3);
  });
});

describe('the foot', () => {
  const languages = (count: number) =>
    'en ar de el es it mt pt ro bg'
      .split(' ')
      .slice(0, count)
      .map((lang) => ({ lang, url: `https://example.org/${lang}` }));

  for (const width of [200, 280, 328, 360, 640])
    it(`has sharing at the end of the first row of languages, ${width} px`, async () => {
      for (const count of [1, 3, 10])
        for (const content of [article, arabic]) {
          const many = { ...content, translations: languages(count) } as Article;
          const card = await show({ width, content: many });
          const share = rect(part(card, 'share-button'));
          const first = rect(parts(card, 'language')[0]!);
          const at = `${count} languages, ${content.lang}`;
          expect(
            Math.abs(share.top + share.height / 2 - (first.top + first.height / 2)),
            at,
          ).to.be.below(6);
          const edge = rect(find(card, '.foot'));
          if (content.lang === 'ar') expect(share.left, at).to.be.closeTo(edge.left, 1);
          else expect(share.right, at).to.be.closeTo(edge.right, 1);
        }
    });

  it('has targets of 24 px, for fingers of 44', async () => {
    const card = await show({ width: 360 });
    for (const language of parts(card, 'language'))
      expect(rect(language).height).to.be.at.least(24);
    if (!(await emulateMedia({ pointer: 'coarse' })) || !matchMedia('(pointer: coarse)').matches)
      return;
    for (const target of [...parts(card, 'language'), part(card, 'share-button')])
      expect(rect(target).height).to.be.at.least(44);
  });

  it('has no rule under a title alone', async () => {
    const { title, url, lang } = article;
    const ruleOf = (card: Card) =>
      getComputedStyle(find(card, '.foot'), '::before').borderBlockStartWidth;
    const bare = await show({ width: 360, content: { title, url, lang } });
    expect(isShown(part(bare, 'share-button'))).to.be.true;
    expect(ruleOf(bare)).to.equal('0px');
    expect(ruleOf(await show({ width: 360 }))).to.equal('1px');
  });

  it('names the current language without a link', async () => {
    const card = await show({ width: 360 });
    const current = find(card, '[part=language][aria-current]');
    expect(current.localName).to.equal('span');
    expect(current.getAttributeNames().sort()).to.deep.equal(
      ['aria-current', 'dir', 'lang', 'part', 'tabindex'].sort(),
    );
    for (const link of card.shadowRoot!.querySelectorAll('a:not([href])'))
      expect(link.getAttributeNames(), 'a link without an address is plain').to.not.include('rel');
  });

  it('has buttons and lists whose names differ from those of other cards', async () => {
    const card = await show({ width: 360 });
    const { title } = article;
    for (const selector of ['[part=share-button]', '[part=languages]']) {
      const id = find(card, selector).getAttribute('aria-describedby')!;
      expect(textOf(find(card, `#${id}`)), selector).to.equal(title);
    }
    const menu = part(card, 'share-menu');
    expect(menu.getAttribute('role')).to.equal('group');
    expect(textOf(find(card, `#${menu.getAttribute('aria-labelledby')!}`))).to.equal(title);
  });
});

describe('lists of links', () => {
  const links = (count: number) =>
    Array.from({ length: count }, (_, at) => ({
      title: `Lien ${at}`,
      url: 'https://example.org/',
    }));

  for (const width of [360, 700, 1200])
    it(`have columns of one width, also for the last link, ${width} px`, async () => {
      const card = await show({ width, content: { ...article, links: links(3) } });
      const items = [...find(card, '[part=links]').children].map(rect);
      expect(new Set(items.map((item) => Math.round(item.width))).size).to.equal(1);
      const [first, second] = items;
      if (second!.top === first!.top) expect(second!.left - first!.left).to.be.below(400);
    });
});

describe('long lists', () => {
  const numbers = (count: number) => Array.from({ length: count }, (_, at) => at);
  const url = (name: string) => `https://example.org/${name}`;
  const codes = 'en de el es it mt pt ro bg hr cs da ar'.split(' ');
  const content = {
    ...article,
    topics: numbers(20).map((at) => `Sujet ${at}`),
    links: numbers(15).map((at) => ({ title: `Lien ${at}`, url: url(`${at}`) })),
    translations: codes.map((lang) => ({ lang, url: url(lang) })),
  } satisfies Article;
  const lists: [list: string, item: string, all: number, first: number][] = [
    ['topics', 'topic', 20, 10],
    ['links', 'link', 15, 6],
    ['languages', 'language', 14, 8],
  ];

  for (const [list, item, all, first] of lists)
    it(`are folded, and unfold in place: ${list}`, async () => {
      const card = await show({ width: 360, content });
      const shown = () => parts(card, item).filter(isShown).length;
      const box = part(card, list);
      const button = box.querySelector<HTMLElement>('.more button')!;
      await until(() => shown() === first);
      await until(() => textOf(button) === `+${all - first} autres`);
      expect(rect(button).height).to.be.at.least(24);
      const name = button.getAttribute('aria-labelledby')!.split(' ');
      expect(name.map((id) => textOf(find(card, `#${id}`)))[1]).to.equal(
        textOf(find(card, `#${list}`)),
      );
      button.click();
      await until(() => shown() === all);
      expect(isShown(button)).to.be.false;
      const focused = card.shadowRoot!.activeElement!;
      expect(focused.closest('li')).to.equal(box.children[first]);
      card.headingLevel = 2;
      await card.updateComplete;
      expect(shown(), 'after another update').to.equal(all);
    });

  it('are not folded where few items would be hidden', async () => {
    const card = await show({
      width: 360,
      content: {
        ...content,
        topics: content.topics.slice(0, 12),
        links: content.links.slice(0, 8),
      },
    });
    expect(parts(card, 'topic').filter(isShown)).to.have.length(12);
    expect(parts(card, 'link').filter(isShown)).to.have.length(8);
  });

  it('show the current language wherever it is in the list', async () => {
    // The current language is the last of the list.
    const translations = [...content.translations, { lang: 'fr', url: url('fr') }];
    const card = await show({ width: 360, content: { ...content, translations } });
    expect(isShown(find(card, '[part=language][aria-current]'))).to.be.true;
    expect(parts(card, 'language').filter(isShown)).to.have.length(9);
    await until(() => textOf(find(card, '#more-languages')) === '+5 autres');
  });
});

describe('Arabic', () => {
  it('has underlines below its letters, and no text smaller than 0.875 em', async () => {
    const card = await show({
      width: 360,
      content: { ...arabic, topics: ['الهجرة'] },
      attributes: { lang: 'ar' },
    });
    await until(() => card.locale === 'ar');
    await card.updateComplete;
    const link = part(card, 'link');
    link.lang = 'ar';
    expect(parseFloat(getComputedStyle(link).textUnderlineOffset)).to.be.at.least(6);
    for (const selector of ['[part=topic]', '[part=country]', '.group > .label > bdi'])
      expect(parseFloat(getComputedStyle(find(card, selector)).fontSize), selector).to.be.at.least(
        14,
      );
  });

  it('changes nothing in French', async () => {
    const card = await show({ width: 360, content: { ...article, topics: ['Mer'] } });
    expect(parseFloat(getComputedStyle(find(card, '[part=topic]')).fontSize)).to.equal(13);
  });
});

describe('small text', () => {
  it('is never smaller than 12 px', async () => {
    const content = { ...article, image: { ...article.image, credit: 'Photo : A. N. Other' } };
    for (const layout of ['auto', 'compact', 'teaser', 'headline', 'featured']) {
      const card = await show({
        width: 360,
        attributes: { layout },
        content,
        style: '--euromed-news-card-font-size: 13px',
      });
      for (const element of rootOf(card).querySelectorAll('[part], .label, .credit, .meta'))
        if (isShown(element))
          expect(parseFloat(getComputedStyle(element).fontSize), element.outerHTML).to.be.at.least(
            element.matches('[part=card]') ? 0 : 11.9,
          );
    }
  });
});

describe('the credit of a picture', () => {
  it('is whole at 200 px, in both directions', async () => {
    for (const content of [article, arabic]) {
      const credit =
        content.lang === 'ar'
          ? 'رسم توضيحي: مشروع euromed-news-card'
          : 'Illustration : projet euromed-news-card';
      const card = await show({
        width: 200,
        content: { ...content, image: { ...content.image, credit } },
      });
      const box = find(card, '.credit');
      expect(box.scrollWidth).to.be.at.most(box.clientWidth + 1);
      expect(box.scrollHeight).to.be.at.most(box.clientHeight + 1);
      const media = rect(find(card, '.media'));
      expect(rect(box).left).to.be.at.least(media.left - 0.5);
      expect(rect(box).right).to.be.at.most(media.right + 0.5);
    }
  });
});

describe('the quiet line', () => {
  it('breaks between date and publisher, not inside the publisher’s name', async () => {
    const publisher = { name: 'EU Neighbours South', url: 'https://example.org/' };
    const card = await show({ width: 200, content: { ...article, publisher } });
    for (let width = 200; width <= 420; width += 20) {
      card.parentElement!.style.width = `${width}px`;
      expect(textRect(part(card, 'publisher')).lines, `${width} px`).to.equal(1);
    }
  });
});

describe('the dot between date and publisher', () => {
  it('is not seen where the publisher begins a line', async () => {
    const publisher = { name: 'EU Neighbours South', url: 'https://example.org/' };
    for (const content of [article, arabic])
      for (const [width, layout, isBeside] of [
        [600, 'auto', true],
        [200, 'auto', false],
        [200, 'teaser', false],
      ] as const) {
        const attributes = { layout };
        const card = await show({ width, attributes, content: { ...content, publisher } });
        const { left, right } = rect(find(card, '.meta'));
        const dot = rect(find(card, '.dot'));
        const middle = (dot.left + dot.right) / 2;
        const at = `${layout}, ${width} px, ${content.lang}`;
        const sameLine = rect(part(card, 'date')).bottom > rect(part(card, 'publisher')).top + 4;
        expect(sameLine, at).to.equal(isBeside);
        expect(middle > left + 2 && middle < right - 2, at).to.equal(isBeside);
        expect(getComputedStyle(find(card, '.meta')).overflowX, at).to.equal('clip');
        card.parentElement!.remove();
      }
  });
});

describe('a very long publisher', () => {
  const names = {
    words:
      'Ministère de la Solidarité, de l’Insertion sociale et de la Famille, Direction générale de la coopération internationale',
    'one word':
      'Bundesministeriumfürwirtschaftlichezusammenarbeitundentwicklungsländerpartnerschaften',
  };
  for (const [what, name] of Object.entries(names))
    it(`takes two lines at most, inside the card: ${what}`, async () => {
      const publisher = { name, url: 'https://example.org/' };
      for (const layout of ['auto', 'compact', 'teaser', 'featured'])
        for (const width of [200, 280, 700]) {
          const attributes = { layout, show: 'publisher' };
          const card = await show({ width, attributes, content: { ...article, publisher } });
          const at = `${layout}, ${width} px`;
          const box = rect(part(card, 'publisher'));
          const line = parseFloat(getComputedStyle(part(card, 'publisher')).fontSize) * 1.5;
          expect(box.height, at).to.be.within(line - 1, 2 * line + 3);
          const head = rect(find(card, '.head'));
          expect(box.left, at).to.be.at.least(head.left - 0.5);
          expect(box.right, at).to.be.at.most(head.right + 0.5);
          expect(textOf(part(card, 'publisher')), at).to.equal(name);
          card.parentElement!.remove();
        }
    });

  it('leaves a short name beside the date, on one line', async () => {
    for (const content of [article, arabic]) {
      const card = await show({ width: 600, content });
      await until(() => card.querySelector('[slot=date]'));
      const [date, publisher] = [card.querySelector('[slot=date]')!, part(card, 'publisher')].map(
        (element) => {
          const range = document.createRange();
          range.selectNodeContents(element);
          return range.getBoundingClientRect();
        },
      );
      expect(publisher!.bottom, content.lang).to.be.closeTo(date!.bottom, 1.5);
    }
  });
});

describe('pictures', () => {
  const picture = (width: number, height: number) => {
    const canvas = document.createElement('canvas');
    Object.assign(canvas, { width, height });
    canvas.getContext('2d')!.fillRect(0, 0, width, height);
    return canvas.toDataURL();
  };

  const fits: [what: string, width: number, height: number, fit: string][] = [
    ['a wordmark', 900, 120, 'scale-down'],
    ['one much smaller than its box', 60, 40, 'scale-down'],
    ['a photo', 1200, 800, 'cover'],
    ['a portrait', 600, 900, 'cover'],
  ];
  for (const [what, width, height, fit] of fits)
    it(`${fit === 'cover' ? 'fill their box' : 'are whole'}: ${what}`, async () => {
      // Documents may give http(s) only, so the test inserts the picture afterwards.
      const card = await show({ width: 360 });
      const image = part<HTMLImageElement>(card, 'image');
      image.removeAttribute('srcset');
      image.src = picture(width, height);
      await until(() => image.complete && image.naturalWidth === width);
      await until(() => getComputedStyle(image).objectFit === fit);
    });

  it('are sharp in the layout “featured”, which crops half of their height', async () => {
    if (!matchMedia('(min-width: 40em)').matches) return;
    const source = (width: number) => ({
      src: new URL(`/demo/images/two-shores-${width}.webp`, location.href).href,
      width,
    });
    const image = { ...source(480), height: 270, sources: [source(768), source(1200)] };
    const attributes = { layout: 'featured' };
    const card = await show({ width: 760, attributes, content: { ...article, image } });
    const picture = part<HTMLImageElement>(card, 'image');
    await until(() => picture.currentSrc);
    expect(picture.currentSrc).to.equal(source(1200).src);
  });

  it('fit as the page’s custom property says', async () => {
    const card = await show({ width: 360, style: '--euromed-news-card-image-fit: contain' });
    expect(getComputedStyle(part(card, 'image')).objectFit).to.equal('contain');
  });

  it('list each candidate once in srcset', async () => {
    const src = new URL('/demo/images/lighthouse-360.webp', location.href).href;
    const wider = new URL('/demo/images/lighthouse-900.webp', location.href).href;
    const candidates = async (image: Article['image']) => {
      const card = await show({ width: 360, content: { ...article, image } as Article });
      return part(card, 'image').getAttribute('srcset')!.split(/,\s*/).sort();
    };
    const sources = [
      { src, width: 360 },
      { src: wider, width: 900 },
    ];
    const both = [`${src} 360w`, `${wider} 900w`].sort();
    expect(await candidates({ src, width: 360, height: 480, sources })).to.deep.equal(both);
    expect(
      await candidates({ src, width: 360, height: 480, sources: sources.slice(1) }),
    ).to.deep.equal(both);
  });
});

describe('a picture beside the text', () => {
  it('leaves no hole under it, up to a square', async () => {
    for (const summary of ['Court.', 'Les représentants se sont réunis. '.repeat(12)]) {
      const card = await show({ width: 720, content: { ...article, summary } });
      const [media, head] = [rect(find(card, '.media')), rect(find(card, '.head'))];
      expect(media.bottom).to.be.at.least(Math.min(head.bottom, media.top + media.width) - 1);
    }
  });

  it('does not change the size of the title', async () => {
    const size = async (hide: string) => {
      const card = await show({ width: 720, attributes: { hide } });
      return getComputedStyle(part(card, 'title')).fontSize;
    };
    expect(await size('image')).to.equal(await size(''));
  });
});

describe('a body in HTML', () => {
  const table = `<table><caption>Participants</caption><tr><th>Pays</th><th>Experts</th><th>Institutions</th><th>Observations</th></tr>
    <tr><td>Maroc</td><td>12</td><td>Ministère de l’Intérieur</td><td>Présence en ligne et sur place</td></tr></table>`;
  const bodyHtml = `<p>Un</p><h2>Deux</h2><p>Trois</p><h3>Quatre</h3><h4>Cinq</h4>
    <blockquote><p>Six</p><p>Sept</p></blockquote>${table}<dl><dt>CIDPM</dt><dd>Centre</dd></dl>
    <pre>const x = 1; // une ligne de code assez longue pour une carte étroite, et plus longue encore</pre><hr><p>Fin</p>`;

  const showBody = async (width: number, html = bodyHtml) => {
    const { url, lang, title } = article;
    const card = await show({
      width,
      attributes: { body: 'full' },
      content: { url, lang, title, bodyHtml: html },
    });
    await until(() => card.shadowRoot!.querySelector('[part=body] table'));
    return card;
  };

  for (const width of [200, 360, 600])
    it(`has tables whose words stay whole, and that scroll, ${width} px`, async () => {
      const card = await showBody(width);
      for (const cell of rootOf(card).querySelectorAll('th'))
        expect(textRect(cell).lines, cell.textContent).to.equal(1);
      for (const scroller of rootOf(card).querySelectorAll<HTMLElement>(
        '[role=group]:not([part])',
      )) {
        expect(rect(scroller).right).to.be.at.most(rect(part(card, 'card')).right);
        expect(scroller.tabIndex).to.equal(0);
        expect(scroller.role).to.equal('group');
      }
      const [first, second] = rootOf(card).querySelectorAll<HTMLElement>(
        '[role=group]:not([part])',
      );
      if (width < 300) expect(first!.scrollWidth).to.be.above(first!.clientWidth);
      expect(first!.ariaLabel).to.equal('Participants');
      expect(textOf(find(card, `#${second!.getAttribute('aria-labelledby')!}`))).to.equal(
        article.title,
      );
    });

  it('has tables that scroll in figures, lists, quotes and sections, as WordPress has them', async () => {
    const places = [
      `<figure class="wp-block-table">${table}<figcaption>Bilan</figcaption></figure>`,
      `<p>Un ${table}</p><ul><li>${table}</li></ul><dl><dt>Deux</dt><dd>${table}</dd></dl>`,
      `<blockquote><figure>${table}</figure></blockquote>`,
      `<div><div>${table}<pre>${'0123456789'.repeat(20)}</pre></div></div>`,
    ];
    for (const place of places) {
      const card = await showBody(220, place);
      for (const scroller of rootOf(card).querySelectorAll('[part=body] [role=group]')) {
        expect(rect(scroller).right, place).to.be.at.most(rect(part(card, 'body')).right + 1);
        expect(scroller.scrollWidth, place).to.be.above(scroller.clientWidth);
      }
      expect(part(card, 'body').scrollWidth, place).to.be.at.most(
        rect(part(card, 'body')).width + 1,
      );
    }
  });

  it('has the distances of paragraphs in sections that systems put around them', async () => {
    const text = '<p>Un</p><p>&nbsp;</p><p>Deux</p><ul><li>Trois</li></ul>';
    const html = `${text}<p>Quatre</p><div class="field"><div>${text}</div><div><p>Quatre</p></div></div>`;
    const card = await showBody(360, `${html}<figure></figure>${table}`);
    const tops = [...rootOf(card).querySelectorAll('[part=body] :is(p, ul)')].map(
      (one) => rect(one).top,
    );
    const distances = (from: number) =>
      [1, 2, 3].map((next) => Math.round(tops[from + next]! - tops[from + next - 1]!));
    expect(tops).to.have.length(8);
    expect(distances(4)).to.deep.equal(distances(0));
    const scroller = rect(find(card, '[part=body] [role=group]'));
    expect(scroller.top - tops[7]!).to.be.closeTo(tops[1]! - tops[0]!, 1);
  });

  it('has pictures as wide as the publisher says, within the text, and never wider than the card', async () => {
    const src = new URL('/demo/images/lighthouse-600.webp', location.href).href;
    const img = (attributes: string) => `<img src="${src}" alt="" ${attributes}>`;
    const card = await showBody(
      360,
      `<p>Avec ${img('width="40" height="20"')} du logo</p><figure>${img('width="2000"')}</figure>${table}`,
    );
    const [logo, wide] = rootOf(card).querySelectorAll<HTMLImageElement>('[part=body] img');
    await until(() => logo!.complete && wide!.complete);
    const ratio = logo!.naturalHeight / logo!.naturalWidth;
    expect(rect(logo!).width).to.equal(40);
    expect(rect(logo!).height).to.be.closeTo(40 * ratio, 1);
    expect(textRect(logo!.parentElement!).lines).to.be.at.most(2);
    expect(rect(logo!).left).to.be.above(rect(logo!.parentElement!).left + 10);
    expect(rect(wide!).width).to.be.closeTo(rect(part(card, 'body')).width, 1);
    expect(rect(wide!).height).to.be.closeTo(rect(wide!).width * ratio, 1);
  });

  it('has headings of decreasing size, closer to their sections', async () => {
    const card = await showBody(360);
    const [h4, h5] = [find(card, '[part=body] h4'), find(card, '[part=body] h5')];
    const size = (element: Element) => parseFloat(getComputedStyle(element).fontSize);
    expect(size(h4)).to.be.above(size(h5));
    const above = rect(h4).top - rect(h4.previousElementSibling!).bottom;
    const below = rect(h4.nextElementSibling!).top - rect(h4).bottom;
    expect(above).to.be.above(below + 8);
    expect(rect(find(card, 'hr')).width).to.be.closeTo(rect(part(card, 'body')).width, 1);
    const [one, two] = card.shadowRoot!.querySelectorAll('blockquote p');
    expect(rect(two!).top - rect(one!).bottom).to.be.at.least(8);
    expect(Number(getComputedStyle(find(card, 'dt')).fontWeight)).to.be.at.least(600);
    expect(getComputedStyle(find(card, 'pre')).backgroundColor).not.to.equal('rgba(0, 0, 0, 0)');
  });
});

describe('messages', () => {
  it('are shown at the foot, near the language that the reader chose', async () => {
    const translations = [
      { lang: 'ar', url: 'https://example.org/ar', src: 'https://example.invalid/ar.json' },
    ];
    const card = await show({ width: 360, content: { ...article, translations } });
    const { fetch: real } = window;
    window.fetch = () => Promise.reject(new TypeError('refused'));
    try {
      parts(card, 'language')[1]!.click();
      await until(() => card.error);
      const message = find(card, '.message');
      await until(() => textOf(message));
      await card.updateComplete;
      const distance = rect(parts(card, 'language')[1]!).top - rect(message).bottom;
      expect(distance).to.be.within(0, 60);
      expect(isShown(message)).to.be.true;
      expect(rect(message).height).to.be.above(12);
    } finally {
      window.fetch = real;
    }
  });
});

describe('print', () => {
  it('has a credit in black, and no rule where the foot is not printed', async () => {
    const card = await show({
      width: 700,
      content: { ...article, image: { ...article.image, credit: 'A. N. Other' } },
    });
    await devTools('Emulation.setEmulatedMedia', { media: 'print' });
    if (!matchMedia('print').matches) return;
    try {
      const credit = find(card, '.credit');
      expect(getComputedStyle(credit).color).to.equal(getComputedStyle(rootOf(card)).color);
      expect(rect(credit).top).to.be.at.least(rect(part(card, 'image')).bottom - 1);
      expect(isShown(find(card, '.foot'))).to.be.false;
    } finally {
      await devTools('Emulation.setEmulatedMedia', { media: '' });
    }
  });
});

describe('colours that the page gives to chips', () => {
  const luminance = (color: string): number => {
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = 1;
    const context = canvas.getContext('2d')!;
    context.fillStyle = color;
    context.fillRect(0, 0, 1, 1);
    const [r = 0, g = 0, b = 0] = Array.from(context.getImageData(0, 0, 1, 1).data, (value) => {
      const channel = value / 255;
      return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (one: string, other: string) => {
    const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  };
  const content = {
    ...article,
    topics: [{ name: 'Mer', url: 'https://example.org/mer' }, 'Climat'],
  };
  const known = CSS.supports('color: contrast-color(red)');

  for (const scheme of ['light', 'dark'])
    for (const ground of ['#003399', '#7a1f2b', '#ffd617', '#ffffff', '#111111'])
      it(`have enough contrast: ${ground}, ${scheme}`, async () => {
        const card = await show({
          width: 360,
          content,
          attributes: { 'color-scheme': scheme },
          style: `--euromed-news-card-chip-background: ${ground}`,
        });
        for (const chip of [...parts(card, 'topic'), part(card, 'country')]) {
          const { color, backgroundColor } = getComputedStyle(chip);
          if (known) expect(contrast(color, backgroundColor), chip.outerHTML).to.be.at.least(4.5);
        }
        card.style.setProperty('--euromed-news-card-chip-color', 'rgb(1, 2, 3)');
        expect(getComputedStyle(part(card, 'topic')).color).to.equal('rgb(1, 2, 3)');
      });

  it('are the card’s own where the page sets none, without a background', async () => {
    for (const scheme of ['light', 'dark']) {
      const card = await show({ width: 360, content, attributes: { 'color-scheme': scheme } });
      const { color } = getComputedStyle(part(card, 'country'));
      expect(color).to.equal(getComputedStyle(part(card, 'title')).color);
      card.style.setProperty('--euromed-news-card-chip-background', 'transparent');
      const { backgroundColor } = getComputedStyle(part(card, 'card'));
      expect(
        contrast(getComputedStyle(part(card, 'country')).color, backgroundColor),
        scheme,
      ).to.be.at.least(4.5);
    }
  });
});

describe('long words of a title', () => {
  it('have a hyphen where they are broken, also at common widths in engines with `hyphenate-limit-chars`', async () => {
    const title = 'Entwicklungszusammenarbeit und Donaudampfschifffahrtsgesellschaften';
    for (const layout of ['auto', 'teaser', 'compact', 'featured'])
      for (const width of [200, 360, 640]) {
        const content = { ...article, lang: 'de', title };
        const card = await show({ width, content, attributes: { layout } });
        const { hyphens } = getComputedStyle(part(card, 'title'));
        if (CSS.supports('hyphenate-limit-chars: 12 4 4') || width < 320)
          expect(hyphens, `${layout}, ${width} px`).to.equal('auto');
        const box = rect(part(card, 'title'));
        expect(textRect(part(card, 'title-link')).right, `${layout}, ${width} px`).to.be.at.most(
          box.right + 1,
        );
        card.parentElement!.remove();
      }
  });
});

describe('the focus', () => {
  it('does not change the shape of buttons and chips', async () => {
    const topics = [{ name: 'Mer', url: 'https://example.org/mer' }];
    const card = await show({ width: 360, content: { ...article, topics } });
    for (const name of ['share-button', 'topic']) {
      const target = part(card, name);
      const shape = () => getComputedStyle(target).borderStartStartRadius;
      const before = shape();
      target.focus({ focusVisible: true });
      expect(card.shadowRoot!.activeElement, name).to.equal(target);
      expect(shape(), name).to.equal(before);
      expect(parseFloat(before), name).to.be.above(8);
    }
  });
});
