// An article's address, alone on a line or in an embed block of a live WordPress without any plugin of ours: what
// `npx euromed-news-card oembed` writes for the publisher makes a card of it.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, it } from 'node:test';
import { describeInEngines } from '../e2e/support/engines.mjs';
import { startSite } from '../e2e/support/server.mjs';
import { runCommand } from '../package/run-command.mjs';
import { Outbound, outboundPlugin } from './outbound-http.mjs';
import { startWordPress } from './start-wordpress.mjs';
import { stockPost } from './stock-post.mjs';

const arabic = {
  url: '/ar/news/1',
  lang: 'ar',
  title: 'فعالية حول البحر',
  published: '2021-11-11',
  summary: 'ملخص.',
};

/** Saves a post with the rights of a role. */
const publishPlugin = `<?php
add_action( 'init', function () {
  if ( ! isset( $_GET['publish'] ) ) return;
  $role = $_GET['role'];
  wp_set_current_user( wp_insert_user( [ 'user_login' => "the-$role", 'user_pass' => 'x', 'role' => $role ] ) );
  kses_init();
  $post = [ 'post_status' => 'publish', 'post_title' => 'Post', 'post_content' => $_GET['publish'] ];
  echo get_permalink( wp_insert_post( $post ) );
  exit;
}, 99 );`;

/** In the post, once the frame has said its height if it is to: the quotation that WordPress puts before the frame, and the frame. */
const seen = (hasTold) => {
  const frame = document.querySelector('iframe.wp-embedded-content');
  const quote = document.querySelector('blockquote.wp-embedded-content');
  if (!frame || !quote) throw new Error(document.querySelector('.entry-content')?.innerHTML);
  if (hasTold && frame.style.clip) return null;
  return {
    sandbox: frame.getAttribute('sandbox'),
    isClipped: !!frame.style.clip,
    link: quote.querySelector('a').href,
    isQuoteShown: quote.checkVisibility(),
    height: frame.clientHeight,
  };
};

describeInEngines('an article’s address in WordPress', (engine) => {
  let portal;
  let wordpress;
  let folder;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'oembed-'));
    portal = await startSite({
      folders: { '/card/': new URL('../../dist/cdn/', import.meta.url) },
      cors: true,
    });
    wordpress = await startWordPress(stockPost(), {
      release: '6.5',
      plugins: { publish: publishPlugin, outbound: outboundPlugin },
    });
    const outbound = new Outbound(wordpress.php);
    for (const [number, embed] of [
      [1, '/card/embed.html'],
      [2, '/card/no-frame.html'],
    ]) {
      const path = `/news/${number}.ar.json`;
      portal.route(path, { body: { ...arabic, url: `/ar/news/${number}` } });
      const { code, output, errors } = await runCommand(
        ...['oembed', '--embed', portal.url(embed), '--out', folder, portal.url(path)],
      );
      assert.equal(code, 0, errors);
      const [page, line] = output.trimEnd().split('\t');
      const html = `<!doctype html><html lang="ar" dir="rtl"><head><title>x</title>${line}</head><body><h1>${arabic.title}</h1>`;
      portal.page(new URL(page).pathname, html);
      outbound.answer(page, { body: html });
      const file = `/news/${number}.ar.oembed.json`;
      outbound.answer(portal.url(file), { body: readFileSync(join(folder, file), 'utf8') });
    }
  });

  after(async () => {
    await Promise.all([portal?.close(), wordpress?.close()]);
    rmSync(folder, { recursive: true });
  });

  const publish = async (role, content) => {
    const query = new URLSearchParams({ publish: content, role });
    return (await fetch(`${wordpress.origin}/?${query}`)).text();
  };

  const line = (address) => `<p>Before</p>\n\n${address}\n\n<p>After</p>`;
  const block = (address) =>
    `<!-- wp:embed {"url":"${address}"} --><figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\n${address}\n</div></figure><!-- /wp:embed -->`;

  for (const [way, role, content] of [
    ['a line in the classic editor', 'author', line],
    ['an embed block', 'administrator', block],
  ])
    it(`becomes an Arabic card by ${way}; its title links to the article`, async (t) => {
      const page = await engine.newPage(t);
      await page.goto(await publish(role, content(portal.url('/ar/news/1'))));
      const { height, ...found } = await page.waitFor(seen, true);
      assert.deepEqual(found, {
        sandbox: 'allow-scripts',
        isClipped: false,
        link: portal.url('/ar/news/1'),
        isQuoteShown: false,
      });
      assert.ok(height >= 200 && height <= 1000, `${height}px`);
      const frames = page.native.frames();
      const card = await frames.at(-1).evaluate(() => {
        const { state, contentLang, shadowRoot } = document.querySelector('euromed-news-card');
        const { direction } = getComputedStyle(shadowRoot.querySelector('[part~=title]'));
        return { state, contentLang, direction, title: document.title };
      });
      assert.deepEqual(card, {
        state: 'ready',
        contentLang: 'ar',
        direction: 'rtl',
        title: arabic.title,
      });
      const link = await (
        await frames
          .at(-1)
          .evaluateHandle(() =>
            document
              .querySelector('euromed-news-card')
              .shadowRoot.querySelector('[part~=title-link]'),
          )
      ).asElement();
      await link.click();
      await page.waitFor((url) => location.href === url, portal.url('/ar/news/1'));
    });

  it('becomes a quotation with a link where the frame is removed', async (t) => {
    const page = await engine.newPage(t);
    await page.goto(await publish('contributor', line(portal.url('/ar/news/2'))));
    await page.waitFor(() => document.readyState === 'complete');
    const found = await page.waitFor(seen, false);
    delete found.height;
    assert.deepEqual(found, {
      sandbox: 'allow-scripts',
      isClipped: true,
      link: portal.url('/ar/news/2'),
      isQuoteShown: true,
    });
    assert.equal(
      await page.evaluate(() => document.querySelector('blockquote a').textContent),
      arabic.title,
    );
  });
});
