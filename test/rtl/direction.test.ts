// Every text has the direction of its data or of its language, never the page's.
import { expect } from '@open-wc/testing';
import { directionOf as directionOfLanguage } from '../../src/article/direction.js';
import {
  type Card,
  part,
  parts,
  rootOf,
  settled,
  showArticle,
  textOf,
  until,
  showCard,
} from '../element/support/card.js';
import { openFixtureSite } from '../support/fixture-site.js';
import { arabic, french } from './support/articles.js';
import { directionOf, fromLeftToRight, rectOf } from './support/flat-text.js';

const title = (card: Card) => part(card, 'title');

describe('the direction', () => {
  for (const page of ['ltr', 'rtl'])
    for (const [lang, dir, article] of [
      ['fr', 'ltr', french],
      ['ar', 'rtl', arabic],
    ] as const)
      it(`is the article’s on any page: ${lang} on ${page}`, async () => {
        const card = await showArticle(
          article,
          `<div dir="${page}" style="direction: ${page}"><euromed-news-card lang="${lang}"></euromed-news-card></div>`,
        );
        await until(() => card.locale === lang);
        await card.updateComplete;
        const root = rootOf(card);
        expect([root.lang, root.dir, directionOf(root)]).to.deep.equal([lang, dir, dir]);
        for (const name of ['title', 'date', 'summary', 'countries', 'topics', 'share'])
          for (const element of parts(card, name)) expect(directionOf(element), name).to.equal(dir);
        expect(directionOf(card), 'the host’s box is the page’s').to.equal(page);
      });

  for (const [name, article, expected] of [
    ['the article’s dir beats its language', { lang: 'fr', dir: 'rtl' }, ['rtl', 'rtl']],
    ['a text’s dir beats the article’s', { title: { value: 'a', dir: 'ltr' } }, ['ltr', 'ltr']],
    ['the script of its language, without', { lang: 'he' }, ['rtl', 'rtl']],
    ['a text’s own language', { title: { value: 'a', lang: 'en' } }, ['ltr', 'ltr']],
  ] as const)
    it(`comes from the data: ${name}`, async () => {
      const card = await showArticle({ ...arabic, ...article });
      expect([title(card).dir, directionOf(title(card))]).to.deep.equal(expected);
    });

  for (const copies of ['on', 'off'])
    for (const page of ['ltr', 'rtl'])
      for (const [words, dir] of [
        [['فعالية', 'EUROMED', 'البحر'], 'rtl'],
        [['אירוע', 'EUROMED', 'הים'], 'rtl'],
        [['Event', 'البحر', 'sea'], 'ltr'],
        // The Arabic title begins with Latin letters.
        [['EUROMED', 'ينظم ورشة', 'البحر'], 'rtl'],
      ] as const)
        it(`is found in the text where the language is unknown: ${words[0]}, copies ${copies}, ${page} page`, async () => {
          const { lang: _, ...unknown } = french;
          const text = words.join(' ');
          const card = await showArticle(
            { ...unknown, title: text, summary: text, topics: [text], body: [text] },
            `<div dir="${page}" style="inline-size: 900px"><euromed-news-card lang="fr" hide="image" readable-copy="${copies}"></euromed-news-card></div>`,
          );
          if (copies === 'on') await until(() => card.querySelector('[slot=summary]'));
          for (const name of ['title', 'summary', 'topic']) {
            const element = part(card, name);
            expect(element.dir, `${name}: most letters`).to.equal(dir);
            const seen = fromLeftToRight(element, ...words);
            expect(dir === 'rtl' ? seen.reverse() : seen, name).to.deep.equal(words);
            if (name === 'topic') continue;
            const box = element.getBoundingClientRect();
            const first = rectOf(element, words[0]);
            if (dir === 'rtl') expect(first.right, name).to.be.closeTo(box.right, 1);
            else expect(first.left, name).to.be.closeTo(box.left, 1);
          }
        });

  it('keeps a title in order that begins with Latin letters', async () => {
    const card = await showArticle(
      { ...arabic, title: 'EUROMED Migration V ينظم فعالية' },
      '<div dir="ltr" style="inline-size: 900px"><euromed-news-card lang="fr" hide="image"></euromed-news-card></div>',
    );
    expect(directionOf(title(card))).to.equal('rtl');
    const words = ['فعالية', 'ينظم', 'EUROMED', 'Migration'];
    expect(fromLeftToRight(title(card), ...words)).to.deep.equal(words);
    const box = title(card).getBoundingClientRect();
    const first = rectOf(title(card), 'EUROMED Migration V');
    expect(first.right, 'begins at the right').to.be.closeTo(box.right, 1);
  });

  it('of labels is that of their language, and of content that of the article', async () => {
    const card = await showArticle(
      french,
      '<euromed-news-card lang="ar" hide="languages" body="full"></euromed-news-card>',
    );
    await until(() => card.locale === 'ar');
    await card.updateComplete;
    const root = rootOf(card);
    expect([root.lang, root.dir], 'the edge is the article’s').to.deep.equal(['ar', 'ltr']);
    for (const name of ['title', 'summary', 'link', 'topic', 'body']) {
      const { lang, dir } = parts(card, name)[0] ?? root;
      if (name === 'body') continue;
      expect([lang, dir], name).to.deep.equal(['fr', 'ltr']);
      expect(directionOf(part(card, name)), name).to.equal('ltr');
    }
    const labels = [...card.shadowRoot!.querySelectorAll<HTMLElement>('.label, button')];
    expect(labels).not.to.be.empty;
    for (const label of labels) {
      const text = label.querySelector('bdi')!;
      expect([text.lang, text.dir], textOf(label)).to.deep.equal(['ar', 'rtl']);
      expect(directionOf(text), textOf(label)).to.equal('rtl');
      if (!label.matches('.label')) continue;
      // The label begins at the edge of its group.
      expect(text.getBoundingClientRect().left, textOf(label)).to.be.closeTo(
        label.parentElement!.getBoundingClientRect().left,
        1,
      );
    }
  });

  // Languages of every right-to-left script without a catalogue: their articles' edge, isolated labels of English.
  for (const lang of [
    'fa',
    'ur',
    'ckb',
    'ps',
    'sd',
    'ug',
    'yi',
    'dv',
    'syr',
    'nqo',
    'ff-Adlm',
    'rhg',
  ])
    it(`of a card in a language without a catalogue is that of the language: ${lang}`, async () => {
      const card = await showArticle(
        { ...arabic, lang },
        `<div lang="${lang}" dir="rtl"><euromed-news-card></euromed-news-card></div>`,
      );
      expect(card.locale).to.equal('en');
      expect([rootOf(card).dir, directionOf(rootOf(card))]).to.deep.equal(['rtl', 'rtl']);
      const labels = [...card.shadowRoot!.querySelectorAll<HTMLElement>('.label')];
      expect(labels).not.to.be.empty;
      for (const label of labels) {
        const text = label.querySelector('bdi')!;
        expect([text.lang, text.dir, directionOf(text)]).to.deep.equal(['en', 'ltr', 'ltr']);
        const { right } = label.parentElement!.getBoundingClientRect();
        expect(text.getBoundingClientRect().right, textOf(label)).to.be.closeTo(right, 1);
      }
    });

  it('is that of the language wanted where no article is shown, and the message is isolated', async () => {
    const card = await showCard(
      '<euromed-news-card lang="fa" preview="error"><a href="/">خبر</a></euromed-news-card>',
    );
    const message = () =>
      card.shadowRoot!.querySelector<HTMLElement>('[role=status] bdi, [part=error] bdi');
    await until(() => message());
    expect(rootOf(card).dir).to.equal('rtl');
    expect([message()!.lang, message()!.dir]).to.deep.equal(['en', 'ltr']);
  });

  it('of elements in a body is kept by the sanitiser', async () => {
    const bodyHtml =
      '<p dir="rtl" lang="ar">نص <bdi>x</bdi> <bdo dir="ltr">y</bdo> <span dir="ltr" lang="en">z</span></p><blockquote dir="auto">نص</blockquote>';
    const { body: _, ...rest } = french;
    const card = await showArticle(
      { ...rest, bodyHtml },
      '<euromed-news-card lang="fr" body="full"></euromed-news-card>',
    );
    const body = await until(() => parts(card, 'body')[0]);
    expect(body!.querySelector('p')!.outerHTML).to.equal(
      bodyHtml.slice(0, bodyHtml.indexOf('<blockquote')),
    );
    expect(directionOf(body!.querySelector('p')!)).to.equal('rtl');
    expect(directionOf(body!.querySelector('blockquote')!)).to.equal('rtl');
    expect(directionOf(body!)).to.equal('ltr');
  });

  it('is set on a page in quirks mode that names no language', async () => {
    const site = await openFixtureSite({
      'quirks.html': {
        body: '<title>Quirks</title><script type="module" src="/src/define.ts"></script><euromed-news-card></euromed-news-card>',
        headers: { 'content-type': 'text/html; charset=utf-8' },
      },
    });
    const frame = document.createElement('iframe');
    frame.src = site.url('quirks.html');
    await new Promise((resolve) => {
      frame.addEventListener('load', resolve);
      document.body.append(frame);
    });
    const page = frame.contentDocument!;
    expect(page.compatMode).to.equal('BackCompat');
    expect(page.documentElement.lang).to.equal('');
    const card = page.querySelector('euromed-news-card')!;
    card.article = arabic;
    await until(() => card.state === 'ready' && card.locale === 'ar');
    await card.updateComplete;
    const [root, heading] = [rootOf(card), title(card)];
    expect([root.lang, root.dir]).to.deep.equal(['ar', 'rtl']);
    expect([heading.lang, heading.dir]).to.deep.equal(['ar', 'rtl']);
    frame.remove();
  });

  // Engines' own `textInfo.direction` is wrong for some of these: the card has its own list of scripts.
  // The same in Node: test/build/direction-in-node.test.mjs.
  for (const [tag, dir] of [
    ['ku-Arab', 'rtl'],
    ['az-Arab', 'rtl'],
    ['dv', 'rtl'],
    ['ar-Latn', 'ltr'],
    ['ckb', 'rtl'],
    ['ps', 'rtl'],
    ['ku', 'ltr'],
    ['az', 'ltr'],
    ['he', 'rtl'],
    ['yi', 'rtl'],
    ['ar-u-nu-latn', 'rtl'],
  ] as const)
    it(`follows from the script: ${tag} is ${dir}`, async () => {
      expect(directionOfLanguage(tag)).to.equal(dir);
      // A name is written alike in every language.
      const card = await showArticle({ title: 'EUROMED', url: french.url!, lang: tag });
      expect([title(card).dir, directionOf(title(card))]).to.deep.equal([dir, dir]);
    });
});

describe('a page translated by a machine', () => {
  const { documentElement: page } = document;
  const { lang, dir, className } = page;
  afterEach(() => Object.assign(page, { lang, dir, className }));

  it('does not change the direction of cards with a `lang` of their own', async () => {
    page.lang = 'fr';
    const card = await showArticle(
      french,
      `<euromed-news-card lang="fr"></euromed-news-card>
       <div lang="fr"><euromed-news-card></euromed-news-card></div>`,
    );
    const inside = card.parentElement!.querySelector<Card>('div > euromed-news-card')!;
    inside.article = french;
    await until(() => card.locale === 'fr' && inside.locale === 'fr' && inside.state === 'ready');
    await until(() => card.querySelector('[slot=title]'));
    // Changes that Google Translate makes to a page and its text.
    page.lang = 'ar';
    page.dir = 'rtl';
    page.className = 'translated-rtl';
    const copy = card.querySelector('[slot=title]')!;
    copy.innerHTML = '<font style="vertical-align: inherit">ثلاثة موانئ</font>';
    await settled();
    for (const one of [card, inside]) {
      expect(one.locale).to.equal('fr');
      expect([rootOf(one).dir, directionOf(rootOf(one))]).to.deep.equal(['ltr', 'ltr']);
      expect(textOf(part(one, 'share-button'))).to.equal('Partager');
    }
    expect(textOf(copy), 'the translator’s work stays').to.equal('ثلاثة موانئ');
  });

  it('changes cards that have no other language than the page’s', async () => {
    page.lang = 'fr';
    const card = await showArticle(french);
    await until(() => card.locale === 'fr');
    await until(() => card.querySelector('[slot=title]'));
    page.lang = 'de';
    page.className = 'translated-ltr';
    await until(() => card.locale === 'de');
    expect(rootOf(card).dir).to.equal('ltr');
  });
});
