import { expect, oneEvent } from '@open-wc/testing';
import { until } from '../support/quiet-page.js';
import { clickOn, devTools, emulateMedia, press } from '../support/page-commands.js';
import { lengthen, pseudoLocalize } from '../../demo/pseudo.js';
import { arabic, find, forty, french, shownCard } from './shown-card.js';

const all = (card: Element, selector: string) =>
  Array.from(card.shadowRoot!.querySelectorAll<HTMLElement>(selector));

const isSeen = (element: Element) => element.getClientRects().length > 0;

/** Elements that stick out of the card, or whose text is cut. */
const overflowing = (card: Element): string[] => {
  const box = card.getBoundingClientRect();
  // The dot before a publisher who begins a line is clipped.
  return all(card, '.root *:not(.unseen, .unseen *, option, .dot)').flatMap((element) => {
    const { left, right } = element.getBoundingClientRect();
    // In a narrow card the foot's words are for screen readers only.
    const isCutAway = (each: Element | null) =>
      !!each && getComputedStyle(each).clipPath === 'inset(50%)';
    if (isCutAway(element) || isCutAway(element.parentElement)) return [];
    const out = isSeen(element) && (left < box.left - 1 || right > box.right + 1);
    const cut =
      getComputedStyle(element).overflow === 'hidden' &&
      !element.matches('.clamped, .credit') &&
      element.scrollHeight > element.clientHeight + 1;
    return out || cut ? [element.outerHTML.slice(0, 120)] : [];
  });
};

describe('structure', () => {
  it('is one article, named by a heading of the page’s level', async () => {
    for (const level of ['1', '2', '6']) {
      const card = await shownCard({ article: french, attributes: { 'heading-level': level } });
      const articles = all(card, 'article');
      expect(articles).to.have.length(1);
      const heading = find(card, `h${level}`);
      expect(articles[0]!.getAttribute('aria-labelledby')).to.equal(heading.id);
      expect(all(card, 'h1, h2, h3, h4, h5, h6')).to.deep.equal([heading]);
    }
  });

  it('has lists with names', async () => {
    const card = await shownCard({ article: french });
    // Lists in the closed share menu are not exposed yet.
    const lists = all(card, 'ul:not([part=share-menu] *)');
    const names = lists.map(
      (list) => find(card, `#${list.getAttribute('aria-labelledby')!}`).textContent,
    );
    expect(lists.map((list) => list.getAttribute('role'))).to.deep.equal(lists.map(() => 'list'));
    expect(new Set(names).size).to.equal(4);
  });

  it('ties the note to its chip', async () => {
    const card = await shownCard({ article: french });
    const [chip, ...others] = all(card, '[part=country][aria-describedby]');
    expect(others).to.deep.equal([]);
    expect(chip!.textContent?.trim()).to.equal('Palestine*');
    const note = find(card, `#${chip!.getAttribute('aria-describedby')!}`);
    expect(note.textContent).to.contain('This designation shall not be construed');
    expect(note.lang).to.equal('en');
  });

  it('has one live region, which is rendered before its first message', async () => {
    const card = await shownCard({ article: french });
    const [status, ...others] = all(card, '[role=status]:not([part=share-menu] *)');
    expect(others).to.deep.equal([]);
    expect(getComputedStyle(status!).display).not.to.equal('none');
    expect(status!.textContent).to.equal('');
  });

  it('hides a picture that fails to load, with its alternative text, and leaves no hole', async () => {
    const alt =
      'A description of the picture that is long enough to fill several lines of a narrow card';
    const card = await shownCard({ article: french, width: 280 });
    const { bottom } = find(card, 'img').getBoundingClientRect();
    const gap = find(card, '[part=title]').getBoundingClientRect().top - bottom;
    const broken = await shownCard({
      article: { ...french, image: { ...french.image!, src: '/missing.webp', alt } },
      width: 280,
    });
    await until(() => !isSeen(find(broken, 'img')));
    const { top: titleTop } = find(broken, '[part=title]').getBoundingClientRect();
    // The card's edge is one pixel wide.
    expect(titleTop - broken.getBoundingClientRect().top).to.be.closeTo(gap + 1, 1);
    expect(find(broken, 'img').getAttribute('alt')).to.equal(alt);
  });

  for (const layout of ['auto', 'featured', 'teaser', 'compact', 'headline'])
    it(`reads as docs/accessibility.md says: ${layout}`, async () => {
      const card = await shownCard({ article: french, attributes: { layout } });
      card.setAttribute('readable-copy', 'off');
      interface Node {
        nodeId: string;
        ignored: boolean;
        role?: { value: string };
        name?: { value: string };
        description?: { value: string };
        childIds?: string[];
      }
      const answer = await devTools<{ nodes: Node[] }>('Accessibility.getFullAXTree');
      if (!answer) return expect(navigator.userAgent).not.to.contain('Chrome/');
      const byId = new Map(answer.nodes.map((node) => [node.nodeId, node]));
      const quiet = [
        'generic',
        'none',
        'InlineTextBox',
        'StaticText',
        'ListMarker',
        'paragraph',
        'time',
        'emphasis',
      ];
      const lines: string[] = [];
      const walk = (node: Node, depth: number) => {
        const role = node.role?.value ?? '';
        const told = !node.ignored && !quiet.includes(role);
        const name = node.name?.value ? ` “${node.name.value}”` : '';
        if (told) lines.push(`${'  '.repeat(depth)}${role}${name}`);
        for (const id of node.childIds ?? []) {
          const child = byId.get(id);
          if (child) walk(child, depth + (told ? 1 : 0));
        }
      };
      walk(
        answer.nodes.find(({ role, ignored }) => !ignored && role?.value === 'article')!,
        0,
      );
      const documented = await (await fetch('/docs/accessibility.md')).text();
      expect(documented).to.contain(`\n${lines.join('\n')}\n`);
      return undefined;
    });
});

describe('keyboard', () => {
  it('stops once for picture and title, then at every other link and button in order', async () => {
    const card = await shownCard({ article: french });
    const stops: string[] = [];
    const before = document.createElement('button');
    // Behind the last stop the keys would go to the browser's own buttons.
    const after = document.createElement('button');
    card.before(before);
    card.after(after);
    before.focus();
    for (;;) {
      await press('Tab');
      const active = card.shadowRoot!.activeElement;
      if (!active || document.activeElement === after || stops.length > 20) break;
      stops.push(active.getAttribute('part') ?? active.localName);
    }
    expect(stops).to.deep.equal([
      'title-link',
      'a',
      'link',
      'a',
      'country',
      'topic',
      'language',
      'share-button',
    ]);
  });

  it('unfolds the other countries in place and moves the focus to them', async () => {
    const card = await shownCard({ article: { ...french, countries: forty } });
    const chips = () => all(card, '[part=countries] > li:not(.more)').filter(isSeen);
    expect(chips()).to.have.length(10);
    const button = find(card, '.more button');
    await until(() => button.textContent?.includes('30'));
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    button.focus();
    await press('Enter');
    await until(() => chips().length === 40);
    expect(isSeen(button)).to.be.false;
    expect(card.shadowRoot!.activeElement).to.equal(chips()[10]);
    card.hide = 'topics';
    await card.updateComplete;
    expect(chips()).to.have.length(40);
  });

  it('has names for its “+9 more” buttons that contain the visible words', async () => {
    const long = {
      ...french,
      topics: Array.from({ length: 19 }, (_, i) => `Thème ${i}`),
      links: Array.from({ length: 15 }, (_, i) => ({ title: `Lien ${i}`, url: `/${i}` })),
      translations: 'ar bg cs da de el en es et fi ga he'
        .split(' ')
        .map((lang) => ({ lang, url: `https://news.example/${lang}/` })),
      countries: forty,
    };
    // The button's text, then the name of the list that it unfolds.
    const expected = {
      fr: {
        links: '+9 autres Pour plus d’informations',
        countries: '+30 autres Pays couverts',
        topics: '+9 autres Thématiques',
        languages: '+5 autres Lire en',
      },
      // In Arabic, plurals of things take the feminine singular, whatever the gender of the noun.
      ar: { topics: '+9 أخرى المواضيع', countries: '+30 بلدًا آخر البلدان المعنية' },
      // The Hebrew phrase needs no gender: topics are masculine, languages feminine.
      he: { topics: 'עוד +9 נושאים', languages: 'עוד +5 שפות זמינות' },
    };
    for (const [lang, names] of Object.entries(expected)) {
      const card = await shownCard({ article: long, lang });
      for (const [list, name] of Object.entries(names)) {
        const button = find(card, `#more-${list}`);
        const textOf = (element: Element) =>
          element.textContent.replace(/[\u2066-\u2069\u200e\u200f]/g, '').trim();
        const nameOf = () =>
          button
            .getAttribute('aria-labelledby')!
            .split(' ')
            .map((id) => textOf(find(card, `#${id}`)))
            .join(' ');
        await until(() => /\p{L}/u.test(button.textContent));
        expect(nameOf()).to.equal(name);
        // WCAG 2.5.3.
        expect(nameOf()).to.contain(textOf(button));
      }
      card.parentElement!.remove();
    }
  });

  it('shows where the focus is', async () => {
    const card = await shownCard({ article: french });
    const before = document.createElement('button');
    card.before(before);
    before.focus();
    await press('Tab');
    // A driven WebKit window has no focus, so no element in the window has the focus either.
    if (!document.hasFocus()) return;
    // The driver answers before the window has the focus again.
    await until(() => {
      const { outlineStyle, outlineWidth } = getComputedStyle(card.shadowRoot!.activeElement!);
      return outlineStyle === 'solid' && outlineWidth === '2px';
    });
  });
});

describe('pointer', () => {
  it('follows the title’s link where the picture is clicked; text can be clicked and selected', async () => {
    const card = await shownCard({ article: french });
    let clicked: Element | undefined;
    card.shadowRoot!.addEventListener('click', (event) => {
      clicked = event.target as Element;
      event.preventDefault();
    });
    await clickOn(find(card, '.media'));
    expect(clicked?.closest('a')?.getAttribute('part')).to.equal('title-link');
    await clickOn(find(card, '[part=summary]'));
    expect(clicked?.closest('a')).to.equal(null);
    expect(getComputedStyle(find(card, '[part=summary]')).userSelect).not.to.equal('none');
  });

  it('has targets of 24 px, or as much room around them', async () => {
    for (const article of [french, arabic])
      for (const width of [200, 360, 760]) {
        const card = await shownCard({ article, width });
        const targets = all(card, 'a[href], button').filter(isSeen);
        const boxes = targets.map((target) => target.getBoundingClientRect());
        for (const [index, box] of boxes.entries()) {
          // Links within sentences are as high as their line (WCAG 2.5.8, inline).
          if (targets[index]!.closest('.meta, [part=title]')) continue;
          const near = boxes.filter((other, at) => {
            const far = Math.hypot(
              other.x + other.width / 2 - box.x - box.width / 2,
              other.y + other.height / 2 - box.y - box.height / 2,
            );
            return at !== index && far < 24;
          });
          if (box.height < 23.9 || box.width < 23.9)
            expect(near, targets[index]!.outerHTML).to.deep.equal([]);
        }
      }
  });
});

describe('room', () => {
  it('is enough for text of twice the size, spaced out, long or accented, at every width', async () => {
    const spacing = new CSSStyleSheet();
    spacing.replaceSync(`* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
      p { margin-block-end: 2em !important }`);
    const long = {
      ...french,
      title: lengthen('Mittelmeeranrainerstaatenzusammenarbeitsvereinbarung '.repeat(2)),
    };
    for (const article of [french, arabic, long, { ...french, countries: forty }])
      for (const width of [200, 256, 320, 480, 640, 800, 1200]) {
        const card = await shownCard({ article, width });
        if (article === long) pseudoLocalize(card, 'en-XA');
        expect(overflowing(card), `${width} px`).to.deep.equal([]);
        card.style.setProperty('--euromed-news-card-font-size', '32px');
        expect(overflowing(card), `${width} px, 200 %`).to.deep.equal([]);
        card.style.removeProperty('--euromed-news-card-font-size');
        card.shadowRoot!.adoptedStyleSheets.push(spacing);
        expect(overflowing(card), `${width} px, spaced`).to.deep.equal([]);
        card.parentElement!.remove();
      }
  });

  it('changes little by little with the width, but for one change of layout', async () => {
    const card = await shownCard({ article: french, width: 200 });
    const frame = card.parentElement!;
    let jumps = 0;
    let size = 0;
    for (let width = 200; width <= 1200; width += 20) {
      frame.style.width = `${width}px`;
      const next = parseFloat(getComputedStyle(find(card, '[part=title]')).fontSize);
      if (size && Math.abs(next - size) > 1) jumps += 1;
      size = next;
    }
    expect(jumps).to.be.at.most(1);
  });
});

describe('media', () => {
  it('forced colours: chips and buttons have edges', async () => {
    const card = await shownCard({ article: french });
    if (!(await emulateMedia({ 'forced-colors': 'active' }))) return;
    for (const selector of ['[part=country]', '[part=topic]', '[part=share-button]', '.card'])
      expect(getComputedStyle(find(card, selector)).borderTopColor, selector).not.to.match(
        /^rgba\(.* 0\)$/,
      );
  });

  it('more contrast: quiet text is no longer quiet', async () => {
    const card = await shownCard({ article: french });
    const colors = () =>
      ['[part=date]', '[part=summary]'].map(
        (selector) => getComputedStyle(find(card, selector)).color,
      );
    expect(new Set(colors()).size).to.equal(2);
    // The styles for more contrast come with the enhancements.
    if (await emulateMedia({ 'prefers-contrast': 'more' }))
      await until(() => new Set(colors()).size === 1);
  });

  it('reduced motion: nothing moves', async () => {
    const card = await shownCard({ attributes: { preview: 'loading' } });
    if (!(await emulateMedia({ 'prefers-reduced-motion': 'reduce' }))) return;
    expect(card.shadowRoot!.getAnimations()).to.deep.equal([]);
  });

  it('print: addresses and notes are there, buttons are not', async () => {
    const card = await shownCard({ article: { ...french, countries: forty } });
    await devTools('Emulation.setEmulatedMedia', { media: 'print' });
    if (!matchMedia('print').matches) return;
    try {
      for (const selector of ['.share', '.languages', '.more'])
        expect(isSeen(find(card, selector)), selector).to.be.false;
      expect(all(card, '[part=country]').filter(isSeen)).to.have.length(40);
      expect(isSeen(find(card, '[part=notes]'))).to.be.true;
      expect(getComputedStyle(find(card, '[part=country]')).borderTopColor).not.to.match(
        /^rgba\(.* 0\)$/,
      );
      for (const selector of ['[part=title-link]', '[part=link]'])
        expect(getComputedStyle(find(card, selector), '::after').content).to.contain(
          'https://news.example/',
        );
    } finally {
      await devTools('Emulation.setEmulatedMedia', { media: '' });
    }
  });

  it('a picture in RTL stands on the other side', async () => {
    for (const article of [french, arabic]) {
      const card = await shownCard({ article, width: 760 });
      const picture = find(card, '.media').getBoundingClientRect();
      const title = find(card, '[part=title]').getBoundingClientRect();
      expect(picture.right < title.left).to.equal(article === french);
      expect(picture.left > title.right).to.equal(article === arabic);
    }
  });
});

describe('messages', () => {
  it('are polite', async () => {
    const card = await shownCard({ article: french });
    const failed = oneEvent(card, 'euromed-error');
    const arabicButton = all(card, '[part=language]').find((item) => item.lang === 'ar')!;
    await clickOn(arabicButton);
    await failed;
    await card.updateComplete;
    const status = find(card, '[role=status]');
    await until(() => status.textContent !== '');
    expect(status.closest('[aria-live=assertive], [role=alert]')).to.equal(null);
    expect(isSeen(status)).to.be.true;
  });
});
