// A right-to-left card is the mirror image of a left-to-right one, by logical properties and markup alone.
import { expect } from '@open-wc/testing';
import { bodyStyles } from '../../src/lazy/html-body/body-styles.js';
import { enhancementStyles } from '../../src/lazy/enhancements/enhancement-styles.js';
import { shareMenuStyles } from '../../src/lazy/share-menu/share-menu-styles.js';
import { cardStyles } from '../../src/templates/card-styles.js';
import {
  type Card,
  inState,
  openShareMenu,
  part,
  parts,
  shareMenuOpened,
  showArticle,
  showCard,
  until,
} from '../element/support/card.js';
import { press } from '../support/page-commands.js';
import { arabic, french } from './support/articles.js';

const sheets = {
  bodyStyles,
  // The card adopts both as one sheet.
  cardStyles,
  enhancementStyles,
  shareMenuStyles,
};

const withoutComments = (text: string) => text.replace(/\/\*[^]*?\*\//g, '');

/** `property: value` of every declaration, by sheet. */
const declarations = Object.entries(sheets).flatMap(([sheet, text]) =>
  [...withoutComments(text).matchAll(/(?<=[{;]\s*)([\w-]+)\s*:\s*([^;{}]+)(?=[;}])/g)].map(
    ([, property = '', value = '']) => ({ sheet, property, value: value.trim() }),
  ),
);

/** A card in a box of some width, whatever the page’s direction. */
async function show(lang: 'fr' | 'ar', width: number, attributes = ''): Promise<Card> {
  const card = await showArticle(
    lang === 'fr' ? french : arabic,
    `<div style="inline-size: ${width}px; margin-inline: auto"><euromed-news-card lang="${lang}" ${attributes}></euromed-news-card></div>`,
  );
  await until(() => card.locale === lang && parts(card, 'notes').length);
  await card.updateComplete;
  return card;
}

describe('style sheets', () => {
  it('are parsed completely by these tests', () => {
    for (const [name, text] of Object.entries(sheets))
      expect(declarations.filter(({ sheet }) => sheet === name).length, name).to.equal(
        withoutComments(text)
          .replace(/(?<=\()[^()]*(?=\))/g, '')
          .match(/[\w)%'"]\s*(?=;)/g)!.length,
      );
  });

  it('are those that cards adopt, and no others', async () => {
    const card = await show('ar', 500, 'body="full"');
    card.article = { ...arabic, bodyHtml: '<p>نص</p>' };
    await until(() => card.shadowRoot!.querySelector('[part=body] p'));
    await openShareMenu(card);
    const failed = await showCard(
      '<euromed-news-card lang="ar" preview="error"></euromed-news-card>',
    );
    await until(() => parts(failed, 'error').length);
    const rules = ({ cssRules }: CSSStyleSheet) =>
      Array.from(cssRules, (rule) => rule.cssText).join();
    const known = Object.values(sheets).map((text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      return rules(sheet);
    });
    const adopted = [card, failed].flatMap((one) => one.shadowRoot!.adoptedStyleSheets.map(rules));
    expect(new Set(adopted).size).to.equal(known.length);
    for (const text of adopted) expect(known.includes(text), text.slice(0, 99)).to.be.true;
  });

  it('have no physical properties or values', () => {
    const physical =
      /^(margin|padding|border|inset|scroll-\w+)(-\w+)*-(left|right|top|bottom)(-|$)|^(left|right|top|bottom)$|^(min-|max-)?(width|height)$/;
    expect(declarations.filter(({ property }) => physical.test(property))).to.deep.equal([]);
    const sided = declarations.filter(({ value }) => /\b(left|right)\b/.test(value));
    expect(sided).to.deep.equal([]);
  });

  it('give left and right the same where one declaration is for all four sides', () => {
    const boxes = declarations.filter(({ property }) =>
      /^(margin|padding|inset|border-(width|style|color)|scroll-(margin|padding))$/.test(property),
    );
    expect(boxes.length).to.be.above(10);
    for (const { value, property } of boxes) {
      const [, right, , left] = value.replace(/\([^()]*(\([^()]*\)[^()]*)*\)/g, '()').split(/\s+/);
      expect(left ?? right, `${property}: ${value}`).to.equal(right);
    }
  });

  // Except for printed addresses, texts of unknown language, and the copies in slots, which are the page's elements.
  it('set no direction, and use no selector for direction that one engine lacks', () => {
    const text = Object.values(sheets).map(withoutComments).join('');
    expect(text).not.to.match(/:host-context/);
    const changing = /[^{}]*\{[^{}]*(?<![\w-])(?:direction|unicode-bidi):[^{}]*\}/g;
    const rules = (text.match(changing) ?? []).map((rule) => rule.trim().replace(/\s+/g, ' '));
    expect(rules.map((rule) => rule.slice(0, rule.indexOf(' {'))).sort()).to.deep.equal([
      ".address, :is([part='title-link'], [part='link'])[href]::after",
      '::slotted([data-euromed-copy])',
      "[dir='auto']",
    ]);
    const scripts = declarations.filter(
      ({ property, value }) => property === 'writing-mode' || /scaleX\(-1\)|rotateY/.test(value),
    );
    expect(scripts).to.deep.equal([]);
  });
});

describe('a mirrored card', () => {
  const sides = (element: Element, property: string) => {
    const style = getComputedStyle(element);
    return ['left', 'right'].map((side) => style.getPropertyValue(property.replace('*', side)));
  };

  it('has mirrored margins, paddings and borders', async () => {
    const [left, right] = await Promise.all([show('fr', 500), show('ar', 500)]);
    const margins = (selector: string) =>
      [left, right].map((card) => sides(card.shadowRoot!.querySelector(selector)!, 'margin-*'));
    const [one, other] = margins('.marker');
    expect(one).to.deep.equal([...other!].reverse());
    expect(one![0], 'sides that differ').not.to.equal(one![1]);
    const room = (card: Card) => {
      const [foot, share] = ['.foot', '.share'].map((selector) =>
        card.shadowRoot!.querySelector(selector)!.getBoundingClientRect(),
      );
      return [share!.left - foot!.left, foot!.right - share!.right].map(Math.round);
    };
    const [before, behind] = room(left);
    expect(behind, 'at the end').to.equal(0);
    expect(before).to.be.above(100);
    const [onTheOther, atStart] = room(right);
    expect(onTheOther, 'at the end').to.equal(0);
    expect(atStart).to.be.above(100);
    const failures = await Promise.all(
      ['fr', 'ar'].map((lang) =>
        showCard(`<euromed-news-card lang="${lang}" preview="error"></euromed-news-card>`),
      ),
    );
    const borders = [];
    for (const card of failures) {
      await until(() => parts(card, 'error').length && card.locale === card.lang);
      await card.updateComplete;
      borders.push(sides(part(card, 'error'), 'border-*-width'));
    }
    expect(borders).to.deep.equal([
      ['4px', '1px'],
      ['1px', '4px'],
    ]);
  });

  for (const width of [320, 500, 760])
    it(`has mirrored places of picture, texts, chips and button: ${width} px wide`, async () => {
      /** Distance of an element's start from the card's, and its width, by the reader's direction. */
      const skeleton = (card: Card, isRtl: boolean) => {
        const box = part(card, 'card').getBoundingClientRect();
        const offset = (element: Element, side: 'start' | 'end' = 'start') => {
          const { left, right } = element.getBoundingClientRect();
          return isRtl === (side === 'start') ? box.right - right : left - box.left;
        };
        const [countries] = parts(card, 'countries');
        const chips = parts(card, 'country').map((chip) => chip.getBoundingClientRect());
        const [first, second] = isRtl ? [chips[1]!, chips[0]!] : [chips[0]!, chips[1]!];
        const media = card.shadowRoot!.querySelector('.media')!;
        return {
          picture: offset(media),
          pictureWidth: media.getBoundingClientRect().width,
          title: offset(part(card, 'title')),
          date: offset(part(card, 'date')),
          summary: offset(part(card, 'summary')),
          chips: offset(countries!),
          firstChip: offset(parts(card, 'country')[0]!),
          betweenChips: second.left - first.right,
          topics: offset(part(card, 'topic')),
          notes: offset(part(card, 'notes')),
          shareButton: offset(part(card, 'share-button'), 'end'),
        };
      };
      const left = skeleton(await show('fr', width), false);
      const right = skeleton(await show('ar', width), true);
      for (const [name, value] of Object.entries(left))
        expect(right[name as keyof typeof right], name).to.be.closeTo(value, 1);
      expect(left.betweenChips, 'chips follow each other').to.be.within(1, 12);
      if (width === 760) {
        expect(left.title, 'beside the picture').to.be.above(left.picture + left.pictureWidth);
      }
    });

  it('does not mirror icons and logos', async () => {
    const paths = [];
    for (const lang of ['fr', 'ar'] as const) {
      const card = await show(lang, 500);
      const ofButton = card.shadowRoot!.querySelectorAll('[part=share-button] svg').length;
      expect(card.shadowRoot!.querySelectorAll('svg, img[src*=icon]').length).to.equal(ofButton);
      await openShareMenu(card);
      const icons = [...card.shadowRoot!.querySelectorAll('svg')];
      expect(icons.length).to.be.above(8);
      for (const element of icons.flatMap((icon) => [icon, icon.parentElement!])) {
        const { transform, scale, rotate } = getComputedStyle(element);
        expect([transform, scale, rotate]).to.deep.equal(['none', 'none', 'none']);
      }
      paths.push(icons.map((icon) => icon.querySelector('path')!.getAttribute('d')));
    }
    expect(paths[0]).to.deep.equal(paths[1]);
  });
});

describe('the share menu', () => {
  for (const lang of ['fr', 'ar'] as const)
    for (const justify of ['start', 'end'])
      it(`opens from the button’s end and stays in the viewport: ${lang}, at the ${justify}`, async () => {
        const card = await show(lang, 300);
        const box = card.parentElement!;
        box.style.margin = justify === 'start' ? '0 auto 0 0' : '0 0 0 auto';
        const button = part(card, 'share-button');
        await openShareMenu(card);
        const menu = part(card, 'share-menu');
        const { left, right, top, bottom } = menu.getBoundingClientRect();
        expect(left).to.be.at.least(0);
        expect(top).to.be.at.least(0);
        expect(right).to.be.at.most(innerWidth);
        expect(bottom).to.be.at.most(innerHeight);
        expect(getComputedStyle(menu).direction).to.equal(lang === 'ar' ? 'rtl' : 'ltr');
        // A sheet where the engine cannot place a list at a button, or there is no room for one.
        if (menu.querySelector('.share-close')!.getBoundingClientRect().height) return;
        const at = button.getBoundingClientRect();
        expect(Math.min(Math.abs(left - at.left), Math.abs(right - at.right))).to.be.at.most(1);
      });

  for (const [lang, next, previous] of [
    ['fr', 'ArrowRight', 'ArrowLeft'],
    ['ar', 'ArrowLeft', 'ArrowRight'],
  ] as const)
    it(`has arrow keys in its own direction: ${lang}`, async () => {
      const card = await show(lang, 500);
      part(card, 'share-button').focus();
      await press('Enter');
      await shareMenuOpened(card);
      const at = () => parts(card, 'share-target').indexOf(card.shadowRoot!.activeElement as never);
      for (const [key, index] of [
        ['Home', 0],
        [next, 1],
        [next, 2],
        [previous, 1],
        ['ArrowDown', 2],
        ['ArrowUp', 1],
      ] as const) {
        await press(key);
        expect(at(), key).to.equal(index);
      }
    });
});

describe('a failure', () => {
  it('has the direction of its language', async () => {
    const card = await showCard(
      '<euromed-news-card lang="ar" preview="error"></euromed-news-card>',
    );
    await inState(card, 'error');
    await until(() => parts(card, 'retry').length && card.locale === 'ar');
    await card.updateComplete;
    const box = part(card, 'error').getBoundingClientRect();
    const button = part(card, 'retry').getBoundingClientRect();
    expect(box.right - button.right).to.be.below(button.left - box.left);
  });
});
