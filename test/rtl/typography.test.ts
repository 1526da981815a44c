// Arabic and Hebrew letters get the height they need, and no ornament made for Latin ones.
import { expect } from '@open-wc/testing';
import type { Article } from '../../src/index.js';
import { enhancementStyles } from '../../src/lazy/enhancements/enhancement-styles.js';
import { shareMenuStyles } from '../../src/lazy/share-menu/share-menu-styles.js';
import { cardStyles } from '../../src/templates/card-styles.js';
import {
  type Card,
  openShareMenu,
  part,
  parts,
  showArticle,
  textOf,
  until,
} from '../element/support/card.js';
import { arabic, french } from './support/articles.js';
import { elementsWithText, rectOf } from './support/flat-text.js';

const bodyHtml = `<p>نص <em>مهم</em> و<i>آخر</i> و<cite>كتاب</cite> و<dfn>تعريف</dfn> و<var>س</var>
  و<strong>قوي</strong> و<q>قول</q></p><h2>عنوان</h2><ul><li>بند</li></ul><blockquote>«قول»</blockquote>
  <table><tbody><tr><th>رأس</th><td>خلية</td></tr></tbody></table>`;

const { body: _, ...withoutBody } = arabic;
const hebrew: Article = {
  ...withoutBody,
  lang: 'he',
  title: 'שלושה נמלים חולקים מדידות',
  countries: ['DZ', 'PS'],
};

/** A card with all of its texts, on a page that styles its own text with letter spacing, slant and capitals. */
async function showOrnate(article: Article): Promise<Card> {
  const { lang = '' } = article;
  const card = await showArticle(
    { ...article, bodyHtml },
    `<div style="letter-spacing: 0.3em; font-style: italic; text-transform: uppercase; line-height: 1; word-spacing: 1em">
      <euromed-news-card lang="${lang}" body="full"></euromed-news-card></div>`,
  );
  await until(
    () => card.locale === lang && parts(card, 'body').length && parts(card, 'notes').length,
  );
  await openShareMenu(card);
  await until(() => card.querySelector('[slot=title]'));
  return card;
}

const isOfLanguage = (element: Element, lang: string) => element.matches(`:lang(${lang})`);

const emphasis = 'em, i, cite, dfn, var';

describe('letters', () => {
  for (const article of [{ ...withoutBody, lang: 'ar' }, hebrew])
    it(`are not spaced, slanted or transformed; emphasis is bold: ${article.lang}`, async () => {
      const card = await showOrnate(article);
      const elements = elementsWithText(card).filter((element) =>
        isOfLanguage(element, article.lang!),
      );
      expect(elements.length).to.be.above(20);
      for (const element of elements) {
        const style = getComputedStyle(element);
        expect(style.letterSpacing, textOf(element)).to.be.oneOf(['normal', '0px']);
        expect(style.fontStyle, textOf(element)).to.equal('normal');
        expect(style.textTransform, textOf(element)).to.equal('none');
        if (element.matches(emphasis))
          expect(Number(style.fontWeight), textOf(element)).to.be.at.least(600);
      }
      expect(elements.filter((element) => element.matches(emphasis))).to.have.length(5);
    });

  it('stay slanted where Latin ones are emphasised', async () => {
    const card = await showArticle(
      { ...french, bodyHtml: '<p>Un <em>mot</em></p>' },
      '<euromed-news-card lang="ar" body="full"></euromed-news-card>',
    );
    const emphasised = await until(() => card.shadowRoot!.querySelector('em'));
    expect(getComputedStyle(emphasised!).fontStyle).to.equal('italic');
  });
});

describe('lines', () => {
  const ratio = (element: Element) => {
    const { lineHeight, fontSize } = getComputedStyle(element);
    return parseFloat(lineHeight) / parseFloat(fontSize);
  };

  for (const labels of ['ar', 'fr'])
    it(`are at least 1.6 high in Arabic, under labels in ${labels}`, async () => {
      const card = await showOrnate({ ...withoutBody, lang: 'ar' });
      card.lang = labels;
      await until(() => card.locale === labels);
      await card.updateComplete;
      const elements = elementsWithText(card).filter((element) => isOfLanguage(element, 'ar'));
      expect(elements.length).to.be.above(15);
      for (const element of elements)
        expect(ratio(element), `${element.localName} ${textOf(element)}`).to.be.at.least(
          1.6 - 0.01,
        );
    });

  /** The height of a text's ink above and below its line, in pixels. */
  function inkOutside(element: Element, text: string): { above: number; below: number } {
    const { fontStyle, fontWeight, fontSize, fontFamily, lineHeight } = getComputedStyle(element);
    const context = document.createElement('canvas').getContext('2d')!;
    context.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
    const ink = context.measureText(text);
    const [up, down] = [ink.fontBoundingBoxAscent, ink.fontBoundingBoxDescent];
    const lead = (parseFloat(lineHeight) - up - down) / 2;
    return {
      above: ink.actualBoundingBoxAscent - up - lead,
      below: ink.actualBoundingBoxDescent - down - lead,
    };
  }

  // The ink is measured on a canvas, since unit tests take no screenshots in all engines.
  for (const family of ['sans-serif', 'serif', 'Noto Sans Arabic, sans-serif', 'DejaVu Sans'])
    it(`clip no ink of letters with marks where they are clamped: ${family}`, async () => {
      const marked = 'إِجْتِمَاعٌ حَوْلَ البَحْرِ يَجْمَعُ الخُبَرَاءَ ';
      const { summary: _, ...withoutSummary } = arabic;
      const card = await showArticle(
        { ...withoutSummary, body: [marked.repeat(40)] },
        `<div style="inline-size: 360px; --euromed-news-card-font-family: ${family}"><euromed-news-card lang="ar" readable-copy="off"></euromed-news-card></div>`,
      );
      await until(() => card.locale === 'ar');
      const summary = part(card, 'summary');
      const { lineHeight } = getComputedStyle(summary);
      // WebKit’s lines are whole pixels.
      expect(summary.clientHeight / parseFloat(lineHeight), 'lines').to.be.closeTo(5, 0.1);
      expect(summary.scrollHeight).to.be.above(summary.clientHeight);
      const credit = card.shadowRoot!.querySelector('.credit')!;
      for (const box of [summary, credit]) {
        const { above, below } = inkOutside(box, marked);
        expect(above, `above ${box.className}`).to.be.at.most(0.5);
        expect(below, `below ${box.className}`).to.be.at.most(0.5);
      }
    });

  it('of a title are all shown, however many', async () => {
    const title = 'إِجْتِمَاعٌ حَوْلَ البَحْرِ '.repeat(20).trim();
    const card = await showArticle(
      { ...arabic, title },
      '<div style="inline-size: 240px"><euromed-news-card lang="ar" readable-copy="off"></euromed-news-card></div>',
    );
    const heading = part(card, 'title');
    const box = part(card, 'card').getBoundingClientRect();
    const text = rectOf(heading, title);
    expect(textOf(heading)).to.equal(title);
    expect(heading.scrollHeight).to.be.at.most(heading.clientHeight);
    expect([
      text.left >= box.left,
      text.right <= box.right,
      text.bottom <= box.bottom,
    ]).to.deep.equal([true, true, true]);
  });
});

describe('long texts', () => {
  // Half an emoji, or a letter without its mark, would be a character of its own.
  const long = `${'كَلِمَةٌ 👨‍👩‍👧 é̂ '.repeat(20)}👩🏽‍🚀`;

  it('are shortened by the style sheet alone: the whole text stays in the document', async () => {
    const { summary: _, ...withoutSummary } = arabic;
    const card = await showArticle(
      {
        ...withoutSummary,
        body: [long],
        title: long,
        topics: [long],
        links: [{ title: long, url: 'https://news.example/' }],
        countries: [{ code: 'DZ', name: long }],
      },
      '<euromed-news-card lang="ar" readable-copy="off"></euromed-news-card>',
    );
    for (const name of ['title', 'summary', 'topic', 'link', 'country'])
      expect(part(card, name).textContent.trim(), name).to.equal(long);
    const style = getComputedStyle(part(card, 'summary'));
    expect(style.getPropertyValue('-webkit-line-clamp')).to.equal('5');
  });

  it('are whole in their copies', async () => {
    const card = await showArticle(
      { ...arabic, title: long, summary: long },
      '<euromed-news-card lang="ar"></euromed-news-card>',
    );
    await until(() => card.querySelector('[slot=summary]'));
    for (const name of ['title', 'summary'])
      expect(card.querySelector(`[slot=${name}]`)!.textContent, name).to.equal(long);
  });
});

describe('quotation marks', () => {
  it('are the language’s own, by the engine', async () => {
    const card = await showOrnate({ ...withoutBody, lang: 'ar' });
    const quote = card.shadowRoot!.querySelector('q')!;
    expect(getComputedStyle(quote).quotes).to.equal('auto');
    expect(getComputedStyle(quote, '::before').content).to.equal('open-quote');
    expect(textOf(card.shadowRoot!.querySelector('blockquote')), 'the text’s own stay').to.equal(
      '«قول»',
    );
  });

  it('are in no style sheet', () => {
    for (const text of [cardStyles, enhancementStyles, shareMenuStyles])
      expect(text.replace(/\/\*[^]*?\*\//g, '')).not.to.match(/[“”„«»‘]/);
  });
});
