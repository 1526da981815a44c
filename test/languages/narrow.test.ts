// Every label of every language, in a window as narrow as cards go.
import { expect } from '@open-wc/testing';
import type { Catalogue } from '../../src/localization/localize.js';
import { parts, sample, until } from '../element/support/card.js';
import type { Card } from '../element/support/card.js';
import { frameFixture } from '../support/frame-fixture.js';

/** The narrowest card, in pixels. */
const width = 200;

/** The language with the longest name in itself. */
const longName = 'Tamaziɣt n laṭlaṣ';

/** More than twelve, so that some are folded. */
const countries = 'DZ EG IL JO LB LY MA PS SY TN AL BA UA GE TR'.split(' ');

async function localesWithText(): Promise<Map<string, Catalogue>> {
  const answer = await fetch(new URL('languages.json', import.meta.url));
  const rows = (await answer.json()) as { lang: string; locale: string }[];
  const locales = rows.filter(({ lang, locale }) => lang === locale && lang !== 'en');
  const generated = new URL('../../src/localization/generated/locales/', import.meta.url);
  return new Map(
    await Promise.all(
      locales.map(async ({ locale }): Promise<[string, Catalogue]> => {
        const module = (await import(new URL(`${locale}.ts`, generated).href)) as {
          templates: Catalogue;
        };
        return [locale, module.templates];
      }),
    ),
  );
}

/** Whether an element is for screen readers only: clipped, as the share button's label where only the icon has room. */
function isCutAway(element: Element): boolean {
  for (let each: Element | null = element; each; each = each.parentElement)
    if (getComputedStyle(each).clipPath !== 'none') return true;
  return false;
}

/** Texts that overflow `box`, or the button whose label they are. */
function textsOutside(root: Node, box: Element): string[] {
  const outside: string[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!node.textContent?.trim() || !parent?.checkVisibility() || isCutAway(parent)) continue;
    const around = parent.closest('button') ?? box;
    const { left, right } = around.getBoundingClientRect();
    const range = parent.ownerDocument.createRange();
    range.selectNodeContents(node);
    for (const rect of range.getClientRects())
      if (rect.left < left - 0.5 || rect.right > right + 0.5)
        outside.push(`${node.textContent.trim()} ${rect.left}–${rect.right} in ${left}–${right}`);
  }
  return outside;
}

describe('a card 200 px wide', () => {
  it('has room for every label of every language', async () => {
    const catalogues = await localesWithText();
    expect(catalogues.size).to.be.above(20);
    const previews = ['error', 'offline', 'empty'].map(
      (preview) =>
        `<euromed-news-card preview="${preview}"><a href="/">Fallback</a></euromed-news-card>`,
    );
    const { document, window } = await frameFixture(
      `<div><euromed-news-card id="ready" share-targets="copy native email mastodon whatsapp"></euromed-news-card>${previews.join('')}</div>`,
      { width, height: 700, modules: ['/src/define.ts'] },
    );
    // The device has a share sheet, and the clipboard rejects.
    Object.defineProperty(window.navigator, 'canShare', { value: () => true });
    Object.defineProperty(window.navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new Error('refused')) },
    });
    const card = document.querySelector<Card>('#ready')!;
    card.article = {
      ...sample,
      countries,
      translations: [
        { lang: 'ar', src: '/a.ar.json' },
        { lang: 'tzm', url: 'https://example.org/tzm' },
      ],
    };
    await until(() => card.state === 'ready');
    const menu = card.shadowRoot!.querySelector<HTMLElement>('#share-menu')!;
    const find = (selector: string) => menu.querySelector<HTMLElement>(selector);
    parts(card, 'share-button')[0]!.click();
    await until(() => menu.matches(':popover-open'));
    parts(card, 'share-target')
      .find((target) => target.textContent.includes('Mastodon'))!
      .click();
    await until(() => find('#share-server'));
    find('.share-ask .share-item')!.click();
    await until(() => find('#share-refused'));
    parts(card, 'share-target')[0]!.click();
    await until(() => find('#share-address'));

    const cards = [...document.querySelectorAll<Card>('euromed-news-card')];
    const failed = cards[1]!.shadowRoot!;
    const outside: string[] = [];
    for (const [locale, templates] of catalogues) {
      document.documentElement.lang = locale;
      await until(
        () =>
          cards.every((each) => each.locale === locale) &&
          menu.lang === locale &&
          find('#share-refused')!.textContent.trim() === templates['share-mastodon-invalid'] &&
          failed.querySelector('[role=status]')!.textContent.trim() === templates['error'],
      );
      // Messages of other states are put where the card would show them.
      const message = failed.querySelector('[role=status]')!;
      const sentences = Object.entries(templates)
        .filter(([id]) => /^(error|empty|loading|share-copied|language-changed)/.test(id))
        .map(([, text]) => (typeof text === 'string' ? text : text.strings.join(longName)));
      const copies = sentences.map((sentence) => {
        const copy = message.cloneNode(true) as Element;
        copy.textContent = sentence;
        message.after(copy);
        return copy;
      });
      const seen = [
        ...cards.flatMap((each) => textsOutside(each.shadowRoot!.querySelector('.card')!, each)),
        ...textsOutside(menu, menu),
      ];
      outside.push(...seen.map((text) => `${locale}: ${text}`));
      const { scrollWidth } = document.documentElement;
      if (scrollWidth > width) outside.push(`${locale}: the page is ${scrollWidth} px wide`);
      if (menu.scrollWidth > menu.clientWidth) outside.push(`${locale}: the menu scrolls sideways`);
      for (const copy of copies) copy.remove();
    }
    expect(outside).to.deep.equal([]);
  });
});
