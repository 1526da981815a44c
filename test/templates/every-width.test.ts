// Every layout, from 200 to 1 200 px, in both directions, in every state: nothing overflows, nothing is cut.
import { expect } from '@open-wc/testing';
import { isShown, part, parts, rootOf, textOf, until, type Card } from '../element/support/card.js';
import { arabic, article, show } from './support/show.js';
import { showCard } from '../element/support/card.js';

const layouts = ['auto', 'featured', 'teaser', 'compact', 'headline'];
const widths = [200, 240, 280, 300, 360, 480, 640, 800, 1000, 1200];

/** Elements that overflow the card, or overlap the title. */
const misplaced = (card: Card): string[] => {
  const box = part(card, 'card').getBoundingClientRect();
  return (
    [...rootOf(card).querySelectorAll<HTMLElement>('[part], .media, .head, .details, .foot')]
      // Lines that `line-clamp` hides have boxes too.
      .filter(
        (element) => isShown(element) && !element.closest('[part=share-menu], [part=title] *'),
      )
      .filter((element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        return (
          left < box.left - 0.5 ||
          right > box.right + 0.5 ||
          top < box.top - 0.5 ||
          bottom > box.bottom + 0.5
        );
      })
      .map((element) => element.getAttribute('part') ?? element.className)
  );
};

const overlap = (one: Element, other: Element): boolean => {
  const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
  return (
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1
  );
};

const resize = (card: Card, width: number) => {
  card.parentElement!.style.width = `${width}px`;
};

for (const [language, content] of Object.entries({ fr: article, ar: arabic }))
  describe(`cards from 200 to 1 200 px, ${language}`, () => {
    for (const layout of layouts)
      it(layout, async () => {
        const credited = { ...content, image: { ...content.image, credit: 'Photo : A. N. Other' } };
        const card = await show({ width: 200, attributes: { layout }, content: credited });
        const seen = new Set<string>();
        for (const position of ['auto', 'top', 'end'])
          for (const width of widths) {
            card.setAttribute('image-position', position);
            resize(card, width);
            await card.updateComplete;
            const at = `${layout}, ${position}, ${width} px`;
            expect(misplaced(card), at).to.deep.equal([]);
            expect(textOf(part(card, 'title')), at).to.equal(content.title);
            if (parts(card, 'image').length)
              expect(overlap(part(card, 'image'), part(card, 'title')), at).to.be.false;
            seen.add(`${part(card, 'title').getBoundingClientRect().width}`);
          }
        expect(seen.size, 'the card follows its width').to.be.above(5);
      });

    for (const state of ['loading', 'error', 'offline', 'empty'])
      it(`${state}, in every layout`, async () => {
        for (const layout of layouts) {
          const card = await showCard(
            `<div style="width:200px"><euromed-news-card lang="${language}" layout="${layout}" preview="${state}"><a href="https://example.org/">Article</a></euromed-news-card></div>`,
          );
          await until(() => card.shadowRoot?.querySelector('.card'));
          for (const width of [200, 300, 640, 1200]) {
            resize(card, width);
            const root = rootOf(card);
            expect(root.scrollWidth, `${layout}, ${width} px`).to.be.at.most(
              Math.ceil(root.getBoundingClientRect().width),
            );
          }
          if (state !== 'loading') {
            const link = card.querySelector('a')!;
            expect(isShown(link), `${layout}: the page’s own link`).to.be.true;
            expect(link.getBoundingClientRect().width).to.be.above(0);
          }
          card.remove();
        }
      });
  });

describe('the skeleton', () => {
  const height = (element: Element) => element.getBoundingClientRect().height;

  it('shows no ellipsis where a layout clamps its lines', async () => {
    for (const layout of layouts) {
      const waiting = await showCard(
        `<euromed-news-card lang="fr" layout="${layout}" preview="loading"></euromed-news-card>`,
      );
      const skeleton = await until(() => waiting.shadowRoot?.querySelector('[part=skeleton]'));
      const cut = [...skeleton!.querySelectorAll('.title, .summary')];
      expect(cut, layout).not.to.deep.equal([]);
      for (const lines of cut) expect(getComputedStyle(lines).color, layout).to.match(/, 0\)$/);
    }
  });

  for (const layout of layouts)
    it(`is about as high as the card: ${layout}`, async () => {
      const waiting = await showCard(
        `<div style="width:200px"><euromed-news-card lang="fr" layout="${layout}" preview="loading"></euromed-news-card></div>`,
      );
      await until(() => waiting.shadowRoot?.querySelector('[part=skeleton]'));
      const usual = { ...article, summary: 'Les représentants se sont réunis. '.repeat(6).trim() };
      const ready = await show({ width: 200, attributes: { layout }, content: usual });
      for (const width of [200, 300, 360, 560, 1100]) {
        resize(waiting, width);
        resize(ready, width);
        const guess = height(waiting) / height(ready);
        expect(guess, `${width} px`).to.be.within(0.6, 1.5);
      }
      waiting.remove();
    });

  it('is as high as the parts that the page does not hide', async () => {
    const waiting = await showCard(
      `<euromed-news-card lang="fr" preview="loading"></euromed-news-card>`,
    );
    await until(() => waiting.shadowRoot?.querySelector('[part=skeleton]'));
    let last = height(waiting);
    for (const part of ['image', 'summary', 'links', 'countries', 'topics', 'languages share']) {
      waiting.hide += ` ${part}`;
      await waiting.updateComplete;
      expect(height(waiting), part).to.be.below(last);
      last = height(waiting);
    }
  });

  const reserves: Record<string, string> = {
    'in the element’s style': 'style="display:grid;min-block-size:333px"',
    'in its style sheet': 'class="reserved-by-sheet"',
  };
  for (const [where, attribute] of Object.entries(reserves))
    it(`is no higher than the room that the page reserves ${where}`, async () => {
      const sheet = document.createElement('style');
      sheet.textContent =
        '.reserved-by-sheet:is(:not(:defined), :state(loading)) { display: grid; min-block-size: 333px }';
      document.head.append(sheet);
      try {
        const waiting = await showCard(
          `<euromed-news-card lang="fr" preview="loading" ${attribute}></euromed-news-card>`,
        );
        await until(() => waiting.shadowRoot?.querySelector('[part=skeleton]'));
        expect(height(waiting)).to.equal(333);
        expect(height(part(waiting, 'skeleton'))).to.be.closeTo(333, 1);
      } finally {
        sheet.remove();
      }
    });
});
