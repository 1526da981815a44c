// From the builder to a post of a live WordPress, as its pages say: the plugin uploaded, the snippet pasted and published.
// By CI one Arabic article, by an author; before a release each sample, in both editors.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { startBuiltSite } from '../e2e/support/built-site.mjs';
import { describeInEngines } from '../e2e/support/engines.mjs';
import { builderOf, builderSamples } from '../support/builder-snippets.mjs';
import { expectAsTags } from '../support/shown-layout.mjs';
import { paste } from './clipboard.mjs';
import { hasDebian } from './debian-packages.mjs';
import { startWordPress } from './start-wordpress.mjs';
import { stockPost } from './stock-post.mjs';
import { rolesPlugin, WordPressUser } from './wordpress-editors.mjs';

const isCi = Boolean(process.env.CI) && process.env.CI !== 'false';

/** The list of origins, which the link form needs. */
const originsPlugin = (origin) => `<?php
add_action( 'wp_head', function () {
  echo '<meta name="euromed-news-card-origins" content="self ${origin}">';
}, 1 );`;

const describeHere = hasDebian
  ? (name, define) => describeInEngines(name, define, { only: ['chromium'] })
  : (name) => {
      console.log('note: The newest WordPress is left out: its files come from Debian’s packages.');
      describe(`${name}: on no machine without Debian’s packages`, () => {});
    };

/** In the builder: the snippet for the block editor. */
const snippetForBlocks = (words) => {
  const text = document.querySelector('#copy') && document.querySelector('#snippet').textContent;
  const isAsChosen = text && text.startsWith('<!-- wp:html -->') && text.includes('data-lang="ar"');
  return isAsChosen && text.includes(words) && text;
};

/** In the post: the card of the article, right to left. */
const isArabicCard = (title) => {
  const card = document.querySelector('.euromed-news-card > euromed-news-card');
  const root = card?.shadowRoot;
  return (
    card?.state === 'ready' &&
    card.locale === 'ar' &&
    root.querySelector('[dir]').dir === 'rtl' &&
    root.querySelector('[part=title]').textContent.trim() === title
  );
};

describeHere('a snippet of the builder in WordPress', (engine) => {
  let portal;
  let origin;
  let wordpress;
  let builder;

  before(async () => {
    portal = await startBuiltSite();
    origin = new URL(portal.url).origin;
    wordpress = await startWordPress(stockPost(), {
      release: 'newest',
      plugins: { roles: rolesPlugin, origins: originsPlugin(origin) },
    });
    builder = await builderOf({ site: `${origin}/` });
  });

  after(() => Promise.all([portal?.close(), wordpress?.close()]));

  const logIn = (test, role) => WordPressUser.loggedIn(engine, test, wordpress.origin, role);

  const activate = '.button-primary[href*="action=activate"]';

  /** Installs the plugin with the builder's steps: Plugins, Add New, Upload Plugin, Activate. */
  let isInstalled;
  const installPlugin = (test) => (isInstalled ??= install(test));
  const install = async (test) => {
    const { page } = await logIn(test, 'administrator');
    await page.native.bringToFront();
    await page.goto(`${wordpress.origin}/wp-admin/plugin-install.php?tab=upload`);
    const field = await page.native.waitForSelector('#pluginzip');
    await field.uploadFile(join(portal.folder, 'wordpress/euromed-news-card.zip'));
    await page.click('#install-plugin-submit');
    // WordPress sends the page during the installation: a click before the page is complete has no effect.
    await page.waitFor(
      (link) => document.readyState === 'complete' && !!document.querySelector(link),
      activate,
    );
    await page.click(activate);
    await page.waitFor(
      () =>
        document.querySelector('tr.active[data-plugin^="euromed-news-card/"]')?.textContent.length,
    );
  };

  it('becomes an Arabic card when an author copies and pastes it', async (t) => {
    await installPlugin(t);
    const address = `${origin}/articles/short-news.ar.json`;
    const title = 'تونس: المياه المعالجة تروي ثلاثة بساتين جديدة';
    const user = await logIn(t, 'author');
    await user.openBlockEditor();

    const { clipboard: site, page } = user;
    await site.native.bringToFront();
    await site.goto(portal.url.replace('index.html', 'ar.html'));
    await site.waitFor(() => !!document.querySelector('#copy'));
    await site.click('[name=src]');
    await site.press('Control+a');
    await site.native.keyboard.type(address);
    await site.press('Enter');
    // The labels are Arabic too, although WordPress is in English here.
    await site.native.select('[name=lang]', 'ar');
    await site.native.select('[name=place]', 'wordpress');
    const snippet = await site.waitFor(snippetForBlocks, title);
    await site.click('#copy');
    await site.waitFor(() => document.querySelector('#copied').textContent.trim());

    const before = await page.evaluate(() =>
      window.wp.data.select('core/editor').getEditedPostContent(),
    );
    await paste(page);
    await page.waitFor((old) => {
      const text = window.wp.data.select('core/editor').getEditedPostContent();
      return text !== old && text.includes('euromed-news-card');
    }, before);
    const post = await user.publishBlocks();

    const reader = await engine.newPage(t);
    await reader.native.bringToFront();
    await reader.goto(post);
    assert.ok(await reader.waitFor(isArabicCard, title));
    assert.ok(snippet.includes(address));
  });

  if (isCi) return;

  const snippetsFor = (place) =>
    Promise.all(builderSamples.map((sample) => builder.snippetOf(sample, place)));

  /** By place: writes a post of snippets by an author, and returns its address. */
  const places = {
    wordpress: async (user, snippets) => {
      await user.openBlockEditor();
      for (const [index, snippet] of snippets.entries()) {
        if (index > 0) await user.nextParagraph();
        await user.pasteIntoBlocks(snippet, 'text');
      }
      return user.publishBlocks();
    },
    classic: async (user, snippets) => {
      await user.openClassicEditor('html');
      for (const snippet of snippets) await user.pasteIntoClassic(snippet, 'text', 'html');
      await user.switchView('tmce');
      await user.switchView('html');
      return user.publishClassic();
    },
    link: async (user, snippets) => {
      await user.openBlockEditor();
      for (const [index, snippet] of snippets.entries()) {
        if (index > 0) await user.nextParagraph();
        await user.pasteIntoBlocks(snippet, 'rich');
      }
      return user.publishBlocks();
    },
  };

  for (const [place, write] of Object.entries(places))
    it(`becomes the card of each sample, for the place “${place}”, by an author`, async (t) => {
      await installPlugin(t);
      const user = await logIn(t, 'author');
      const post = await write(user, await snippetsFor(place));
      const reader = await engine.newPage(t);
      reader.waitTimeout = 20_000;
      await reader.goto(post);
      await expectAsTags(reader, await snippetsFor('tag'), place);
    });
});
