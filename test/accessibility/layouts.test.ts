// Every layout, checked by axe with its rule for the size of targets.
import { expect } from '@open-wc/testing';
import { until } from '../support/quiet-page.js';
import type Axe from 'axe-core';
import { recordWarnings } from '../element/support/card.js';
import { openFixtureSite } from '../support/fixture-site.js';
import { loadAxe } from './load-axe.js';
import { arabic, find, french, shownCard } from './shown-card.js';

const layouts = ['auto', 'featured', 'teaser', 'compact', 'headline'];

describe('axe finds nothing in any layout, the size of targets (24 px) included', () => {
  let axe: typeof Axe;

  before(async () => {
    axe = await loadAxe();
  });

  for (const article of [french, arabic])
    for (const layout of layouts)
      for (const width of [200, 760])
        it(`${layout}, ${article.lang}, ${width} px`, async () => {
          const card = await shownCard({
            article,
            width,
            attributes: { layout, show: 'countries languages share' },
          });
          const { violations } = await axe.run(card, {
            resultTypes: ['violations'],
            rules: { 'target-size': { enabled: true } },
          });
          expect(
            violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`),
            `${width} px`,
          ).to.deep.equal([]);
          card.parentElement!.remove();
        });

  const expectNothing = async (card: Element, what: string) => {
    const { violations } = await axe.run(card, {
      resultTypes: ['violations'],
      rules: { 'target-size': { enabled: true } },
    });
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`),
      what,
    ).to.deep.equal([]);
    card.parentElement!.remove();
  };

  for (const lang of ['fr', 'ar'])
    for (const state of ['loading', 'error', 'empty'])
      it(`${state}, in every layout, ${lang}`, async () => {
        for (const layout of layouts)
          await expectNothing(
            await shownCard({ lang, attributes: { layout, preview: state } }),
            layout,
          );
      });

  for (const article of [french, arabic])
    it(`reload failed, in every layout, ${article.lang}`, async () => {
      recordWarnings();
      // Retry-After exceeds what the card waits for by itself, so the card shows the retry button.
      const answers = [{ body: article }, { status: 503, headers: { 'retry-after': '60' } }];
      const site = await openFixtureSite(
        Object.fromEntries(layouts.map((layout) => [`${layout}.json`, answers])),
      );
      for (const layout of layouts) {
        const src = site.url(`${layout}.json`);
        const card = await shownCard({ lang: article.lang!, attributes: { layout, src } });
        await until(() => card.state === 'ready');
        await card.reload();
        await until(() => card.shadowRoot!.querySelector('[part=retry]'));
        await until(() => find(card, '[role=status]').textContent !== '');
        expect(card.state).to.equal('ready');
        expect(find(card, '[part=title]').getClientRects()).not.to.be.empty;
        await expectNothing(card, layout);
      }
    });
});

describe('the reading order', () => {
  /** The CSS parts with text, in reading order. */
  const order = (card: Element): string[] =>
    [...find(card, '.card').querySelectorAll('[part]')]
      .filter((element) => element.getClientRects().length > 0)
      .map((element) => element.getAttribute('part')!)
      .filter((part) => !/^(title-link|share-menu|share|country|language|link|topic)$/.test(part));

  const expected: Record<string, string[]> = {
    auto: [
      'image',
      'title',
      'date',
      'publisher',
      'summary',
      'links',
      'countries',
      'topics',
      'notes',
      'languages',
      'share-button',
    ],
    featured: ['image', 'title', 'date', 'publisher', 'summary'],
    teaser: ['image', 'title', 'summary', 'date', 'publisher'],
    compact: ['image', 'title', 'date'],
    headline: ['title', 'date'],
  };
  for (const [layout, parts] of Object.entries(expected))
    it(`is that of docs/accessibility.md: ${layout}`, async () => {
      const card = await shownCard({ article: french, attributes: { layout } });
      expect(order(card)).to.deep.equal(parts);
      const documented = await (await fetch('/docs/accessibility.md')).text();
      expect(documented.replace(/ +\|/g, ' |')).to.contain(
        `| \`${layout}\` | ${parts.join(', ')} |`,
      );
    });
});
