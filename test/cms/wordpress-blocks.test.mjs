// The plugin's blocks in the editor of a live WordPress: picked, filled in, previewed, published, opened again, changed,
// removed; and a listed site's address, pasted by an author. Nobody types HTML.
/* global wp -- in pages of WordPress’s */
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { describeInEngines } from '../e2e/support/engines.mjs';
import { startSite } from '../e2e/support/server.mjs';
import { PluginSite } from './plugin-site.mjs';
import { rolesPlugin, WordPressUser } from './wordpress-editors.mjs';

const article = {
  url: '/ar/news/1',
  lang: 'ar',
  title: 'فعالية حول البحر',
  published: '2021-11-11',
  summary: 'ملخص.',
};

/** In a page or a frame: what its card shows, once it is there. */
const shown = () => {
  const card = document.querySelector('euromed-news-card[src]');
  if (card?.state !== 'ready')
    throw new Error(`${card?.state} ${document.body?.innerHTML.slice(0, 500)}`);
  const root = card.shadowRoot.querySelector('[dir]');
  return { lang: card.contentLang, locale: card.locale, dir: root.dir, layout: card.layout };
};

/** In the editor: the preview's card, wherever the canvas and the embed block's frame are. */
const previewed = () => {
  const documents = [document];
  for (const one of documents)
    for (const frame of one.querySelectorAll('iframe'))
      if (frame.contentDocument) documents.push(frame.contentDocument);
  const cards = documents.flatMap((one) => [
    ...one.querySelectorAll('euromed-news-card, euromed-news-list'),
  ]);
  const [card] = cards.filter(({ state }) => state === 'ready');
  if (!card) throw new Error(cards.map(({ localName, state }) => `${localName} ${state}`).join());
  return { name: card.localName, lang: card.getAttribute('lang') ?? '' };
};

const arabic = { lang: 'ar', locale: 'ar', dir: 'rtl', layout: 'auto' };

describeInEngines('the plugin in WordPress’s editor', (engine) => {
  let portal;
  let site;

  before(async () => {
    portal = await startSite({ cors: true });
    portal.route('/1.ar.json', { body: article });
    portal.route('/list.json', { body: { items: [article, { ...article, url: '/ar/news/2' }] } });
    // An article's page describes itself.
    portal.page(
      '/ar/news/1',
      `<!doctype html><html lang="ar"><head><title>x</title><script type="application/ld+json">${JSON.stringify(
        {
          '@context': 'https://schema.org',
          '@type': 'NewsArticle',
          inLanguage: 'ar',
          headline: article.title,
          description: article.summary,
          datePublished: article.published,
        },
      )}</script></head><body>`,
    );
    site = await PluginSite.start({ plugins: { roles: rolesPlugin } });
    await site.set({ origins: [portal.origin], lang: 'ar' });
  });

  after(() => Promise.all([portal?.close(), site?.close()]));

  const open = async (t, role) => {
    const user = await WordPressUser.loggedIn(engine, t, site.origin, role);
    const { page } = user;
    await page.native.bringToFront();
    return { page, user };
  };

  /** Picks a block by its name, as people type it after a slash, and fills in its address. */
  const pick = async (page, name, address) => {
    await page.native.keyboard.type(`/${name}`);
    await page.waitFor(
      (text) =>
        document
          .querySelector('.components-autocomplete__result.is-selected')
          ?.textContent.trim() === text,
      name,
    );
    await page.press('Enter');
    const canvas = await page.waitFor(() =>
      document.querySelector('iframe[name=editor-canvas]') ? 'frame' : 'page',
    );
    const frame =
      canvas === 'frame'
        ? page.native.frames().find((one) => one.name() === 'editor-canvas')
        : page.native.mainFrame();
    const field = await frame.waitForSelector('.components-placeholder input');
    await field.click();
    await page.native.keyboard.type(address);
    await page.press('Enter');
  };

  it('has a block that an administrator picks: previewed, published, opened again, changed, removed', async (t) => {
    const { page, user } = await open(t, 'administrator');
    await user.openBlockEditor();
    await pick(page, 'EuroMed news card', portal.url('/1.ar.json'));
    assert.deepEqual(await page.waitFor(previewed), { name: 'euromed-news-card', lang: 'ar' });
    // The post keeps the article's own title and link.
    await page.waitFor(
      (title) => wp.data.select('core/editor').getEditedPostContent().includes(title),
      article.title,
    );
    const address = await user.publishBlocks();
    await page.goto(address);
    assert.deepEqual(await page.waitFor(shown), arabic);
    const html = await site.html(address);
    assert.ok(
      html.includes(`<a href="${portal.url('/ar/news/1')}" lang="ar">${article.title}</a>`),
      html.slice(html.indexOf('<euromed-news-card'), html.indexOf('</euromed-news-card')),
    );

    const id = await site.run(`return url_to_postid( '${address}' );`);
    await page.goto(`${site.origin}/wp-admin/post.php?post=${id}&action=edit`);
    assert.deepEqual(await page.waitFor(previewed), { name: 'euromed-news-card', lang: 'ar' });
    const opened = await page.evaluate(() => {
      const blocks = wp.data.select('core/block-editor').getBlocks();
      return {
        names: blocks.map(({ name, isValid }) => [name, isValid]),
        isDirty: wp.data.select('core/editor').isEditedPostDirty(),
      };
    });
    assert.deepEqual(opened, { names: [['euromed-news-card/card', true]], isDirty: false });

    const save = (change) =>
      page.evaluate(async (what) => {
        const { getBlocks } = wp.data.select('core/block-editor');
        const [{ clientId }] = getBlocks();
        const editor = wp.data.dispatch('core/block-editor');
        if (what) editor.updateBlockAttributes(clientId, what);
        else editor.removeBlock(clientId);
        await wp.data.dispatch('core/editor').savePost();
      }, change);
    await save({ layout: 'compact' });
    const changed = await engine.newPage(t);
    await changed.goto(address);
    assert.deepEqual(await changed.waitFor(shown), { ...arabic, layout: 'compact' });
    await save(null);
    const left = await site.html(address);
    assert.doesNotMatch(left, /euromed-news-card\.js|<euromed-news-card/);
  });

  it('has a block for a list, with the same steps', async (t) => {
    const { page, user } = await open(t, 'author');
    await user.openBlockEditor();
    await pick(page, 'EuroMed news list', portal.url('/list.json'));
    assert.deepEqual(await page.waitFor(previewed), { name: 'euromed-news-list', lang: 'ar' });
    await page.waitFor(() =>
      wp.data.select('core/editor').getEditedPostContent().includes('127.0.0.1</a>'),
    );
    await page.goto(await user.publishBlocks());
    const count = await page.waitFor(() => {
      const list = document.querySelector('euromed-news-list');
      return (
        list?.state === 'ready' && list.shadowRoot.querySelectorAll('euromed-news-card').length
      );
    });
    assert.equal(count, 2);
  });

  it('shows a card for the address of a listed site’s article that an author pastes', async (t) => {
    const { page, user } = await open(t, 'author');
    await user.openBlockEditor();
    await user.pasteIntoBlocks(portal.url('/ar/news/1'), 'text');
    await page.goto(await user.publishBlocks());
    assert.deepEqual(await page.waitFor(shown), arabic);
  });

  // The editor makes an embed block of a pasted address by itself where that begins with https, as this one does not.
  it('shows the card in an embed block too, while the author writes', async (t) => {
    const { page, user } = await open(t, 'author');
    await user.openBlockEditor();
    await pick(page, 'Embed', portal.url('/ar/news/1'));
    assert.deepEqual(await page.waitFor(previewed), { name: 'euromed-news-card', lang: 'ar' });
    await page.goto(await user.publishBlocks());
    assert.deepEqual(await page.waitFor(shown), arabic);
  });
});
