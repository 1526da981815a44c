// The plugin for partners in a live WordPress, without a browser: what it writes into pages, and what it asks and gives.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { parse } from 'parse5';
import { PluginSite } from './plugin-site.mjs';

const article = 'https://portal.example/ar/news/1';
const block = `<!-- wp:euromed-news-card/card {"src":"https://portal.example/1.json","lang":"ar","layout":"compact","url":"${article}","title":"المياه \\u0026 البحر","titleLang":"ar","titleDir":"rtl"} -->
<div class="wp-block-euromed-news-card-card"><a href="${article}" lang="ar" dir="rtl">المياه &amp; البحر</a></div>
<!-- /wp:euromed-news-card/card -->`;
const link = `<a href="${article}" lang="ar" dir="rtl">المياه &amp; البحر</a>`;

/** Every element of a page with that name: its attributes. */
function elements(html, name) {
  const found = [];
  const walk = (node) => {
    if (node.nodeName === name)
      found.push(
        Object.fromEntries(node.attrs.map((attribute) => [attribute.name, attribute.value])),
      );
    for (const child of node.childNodes ?? []) walk(child);
  };
  walk(parse(html));
  return found;
}

const scripts = (html) =>
  elements(html, 'script').filter(({ src }) => src?.includes('/card/euromed-news-card.js'));

describe('the WordPress plugin', () => {
  let site;

  before(async () => {
    site = await PluginSite.start();
    await site.addUsers('administrator', 'editor', 'author', 'contributor');
  });
  after(() => site?.close());

  const render = (content) =>
    site.run(
      `return do_shortcode( base64_decode( '${Buffer.from(content).toString('base64')}' ) );`,
    );

  it('loads its own script once, and only on pages with a card', async () => {
    const shortcode = `[euromed-news-card src="https://portal.example/2.json"]Two[/euromed-news-card]`;
    const html = await site.html(await site.publish(`${block}\n\n${shortcode}`));
    const [card, second] = elements(html, 'euromed-news-card');
    assert.deepEqual(card, { src: 'https://portal.example/1.json', lang: 'ar', layout: 'compact' });
    assert.deepEqual(second, { src: 'https://portal.example/2.json' });
    assert.ok(html.includes(`compact">${link}</euromed-news-card>`), html);
    const [script, ...others] = scripts(html);
    assert.equal(others.length, 0);
    assert.equal(script.type, 'module');
    const { origin, pathname } = new URL(script.src);
    assert.equal(origin, site.origin);
    assert.equal(pathname, '/wp-content/plugins/euromed-news-card/card/euromed-news-card.js');
    assert.match(site.file(script.src), /euromed-news-card/);
    assert.deepEqual(scripts(await site.html(await site.publish('<p>No card</p>'))), []);
  });

  it('loads the script for what authors write by hand', async () => {
    for (const content of [
      `<euromed-news-card src="/1.json"><a href="${article}">x</a></euromed-news-card>`,
      `<div class="euromed-news-list" data-src="/1.json"><a href="${article}">x</a></div>`,
      `<p><a href="${article}#euromed-news-card?src=/1.json">x</a></p>`,
      `<!-- wp:html --><div class="euromed-news-card" data-src="/1.json"><a href="${article}">x</a></div><!-- /wp:html -->`,
    ])
      assert.equal(scripts(await site.html(await site.publish(content))).length, 1, content);
  });

  it('keeps the tag of authors and contributors, and no scripts', async () => {
    const tag = `<euromed-news-card src="https://portal.example/1.json" lang="ar" heading-level="2" onclick="x()" style="margin:0"><a href="${article}">x</a></euromed-news-card>`;
    const list = `<euromed-news-list src="javascript:x()" count="3"></euromed-news-list><script>x()</script>`;
    for (const role of ['author', 'contributor']) {
      const saved = await site.run(
        `$id = wp_insert_post( [ 'post_title' => 'x', 'post_content' => wp_slash( '${tag + list}' ) ] );
        return get_post( $id )->post_content;`,
        role,
      );
      assert.equal(
        saved,
        `<euromed-news-card src="https://portal.example/1.json" lang="ar" heading-level="2" style="margin:0"><a href="${article}">x</a></euromed-news-card><euromed-news-list src="x()" count="3"></euromed-news-list>x()`,
        role,
      );
    }
  });

  it('turns a shortcode into a card, a list, or the fallback for bad input', async () => {
    for (const [given, expected] of [
      [
        `[euromed-news-card src="https://portal.example/1.json" link="${article}" layout="teaser"]The <b>sea</b>[/euromed-news-card]`,
        `<euromed-news-card src="https://portal.example/1.json" layout="teaser"><a href="${article}">The sea</a></euromed-news-card>`,
      ],
      [
        '[euromed-news-list src="https://portal.example/a/ https://portal.example/b/" count="5" onclick="x()"]',
        '<euromed-news-list src="https://portal.example/a/ https://portal.example/b/" count="5"><a href="https://portal.example/a/">https://portal.example/a/</a></euromed-news-list>',
      ],
      ...['more', 'more=""', 'more="more"'].map((more) => [
        `[euromed-news-list src="https://portal.example/a/" ${more}]`,
        '<euromed-news-list src="https://portal.example/a/" more="more"><a href="https://portal.example/a/">https://portal.example/a/</a></euromed-news-list>',
      ]),
      [
        '[euromed-news-card src="/news/1.json"]',
        `<euromed-news-card src="${site.origin}/news/1.json"><a href="${site.origin}/news/1.json">${site.origin}/news/1.json</a></euromed-news-card>`,
      ],
      ['[euromed-news-card]', ''],
      ['[euromed-news-card src="javascript:alert(1)"]Title[/euromed-news-card]', 'Title'],
      ['[euromed-news-card src="https://a.example https://b.example"]', ''],
      ['[euromed-news-card src="https://"]', ''],
      [
        `[euromed-news-card src="" link="${article}"]Title[/euromed-news-card]`,
        `<a href="${article}">Title</a>`,
      ],
      [
        `[euromed-news-card src='https://portal.example/"onload="x' hide='"><script>x()</script>']`,
        '<euromed-news-card src="https://portal.example/onload=x" hide="&quot;&gt;&lt;script&gt;x()&lt;/script&gt;"><a href="https://portal.example/onload=x">https://portal.example/onload=x</a></euromed-news-card>',
      ],
    ])
      assert.equal(await render(given), expected, given);
  });

  it('shows what is wrong with a shortcode to users who can correct the shortcode', async () => {
    const shown = (user) =>
      site.run(
        `$GLOBALS['post'] = get_post( wp_insert_post( [ 'post_title' => 'x', 'post_content' => 'x' ] ) );
        wp_set_current_user( username_exists( '${user}' ) );
        return do_shortcode( '[euromed-news-card src="ftp://<b>"]' );`,
        'author',
      );
    assert.match(
      await shown('author'),
      /<strong>\[euromed-news-card\] has an address that cannot be used: ftp:/,
    );
    assert.doesNotMatch(await shown('author'), /<b>/);
    assert.equal(await shown('contributor'), '');
  });

  it('leaves a link in feeds, and after deactivation', async () => {
    const address = await site.publish(block);
    const [, item] = /<item>(.*?)<\/item>/s.exec(await site.html('/feed/'));
    assert.ok(item.includes(link), item);
    assert.doesNotMatch(item, /<euromed-news-card/);
    await site.activate(false);
    try {
      const html = await site.html(address);
      assert.ok(html.includes(`<div class="wp-block-euromed-news-card-card">${link}</div>`));
      assert.deepEqual(scripts(html), []);
    } finally {
      await site.activate(true);
    }
  });

  it('turns a listed site’s address alone on a line into a card, and a listed feed’s into a list', async () => {
    await site.set({
      origins: ['https://*.portal.example', 'https://portal.example'],
      feeds: ['https://portal.example/feed/'],
      lang: 'ar',
      layout: 'teaser',
    });
    const lines = [
      'https://portal.example/news/1?a=1&b=2',
      'https://www.portal.example/news/2',
      'https://portal.example/feed/',
      'https://portal.example.evil.example/news/3',
      'http://portal.example/news/4',
    ];
    const html = await site.html(await site.publish(lines.join('\n\n'), 'author'));
    assert.deepEqual(elements(html, 'euromed-news-card'), [
      { src: lines[0], lang: 'ar', layout: 'teaser' },
      { src: lines[1], lang: 'ar', layout: 'teaser' },
    ]);
    const [list] = elements(html, 'euromed-news-list');
    assert.equal(
      list.src,
      `${site.origin}/wp-json/euromed-news-card/v1/feed?url=https%3A%2F%2Fportal.example%2Ffeed%2F`,
    );
    assert.equal(scripts(html).length, 1);
    const [meta] = elements(html, 'meta').filter(
      ({ name }) => name === 'euromed-news-card-origins',
    );
    assert.equal(meta.content, 'self https://*.portal.example https://portal.example');
    await site.set({});
  });
});

describe('the settings of the WordPress plugin', () => {
  let site;

  before(async () => {
    site = await PluginSite.start();
    await site.addUsers('administrator', 'editor', 'author', 'contributor');
  });
  after(() => site?.close());

  const logIn = async (user) => {
    const { status, headers } = await site.ask('/wp-login.php', {
      method: 'POST',
      body: new URLSearchParams({ log: user, pwd: 'password', testcookie: '1' }),
      headers: { cookie: 'wordpress_test_cookie=WP%20Cookie%20check' },
    });
    assert.equal(status, 302, user);
    return headers['set-cookie'].map((cookie) => cookie.split(';')[0]).join('; ');
  };

  const kept = () => site.run(`return get_option( 'euromed_news_card' );`);

  const send = (cookie, nonce) =>
    site.ask('/wp-admin/options.php', {
      method: 'POST',
      headers: { cookie },
      body: new URLSearchParams({
        option_page: 'euromed-news-card',
        action: 'update',
        _wpnonce: nonce,
        _wp_http_referer: '/wp-admin/options-general.php?page=euromed-news-card',
        'euromed_news_card[origins]':
          'https://News.example/fr/article\r\n\r\nnonsense <b>\nhttps://*.example.org',
        'euromed_news_card[feeds]': 'https://news.example/feed/\njavascript:alert(1)',
        'euromed_news_card[lang]': 'ar',
        'euromed_news_card[layout]': 'enormous',
      }),
    });

  it('are saved by an administrator, and refused to an editor and without a nonce', async () => {
    const editor = await logIn('editor');
    const page = '/wp-admin/options-general.php?page=euromed-news-card';
    assert.equal((await site.ask(page, { headers: { cookie: editor } })).status, 403);
    const administrator = await logIn('administrator');
    const { text: html } = await site.ask(page, { headers: { cookie: administrator } });
    const nonce = elements(html, 'input').find(({ name }) => name === '_wpnonce').value;
    assert.equal((await send(editor, nonce)).status, 403);
    assert.equal((await send(administrator, 'wrong')).status, 403);
    assert.equal(await kept(), false);

    const answer = await send(administrator, nonce);
    assert.equal(answer.status, 302);
    assert.deepEqual(await kept(), {
      origins: ['https://news.example', 'https://*.example.org'],
      feeds: ['https://news.example/feed/'],
      lang: 'ar',
      layout: '',
    });
    const { text: after } = await site.ask(answer.headers.location[0], {
      headers: { cookie: administrator },
    });
    assert.match(after, /left out: nonsense &lt;b&gt;/);
    assert.match(after, /left out: javascript:alert\(1\)/);
    assert.match(after, />https:\/\/news\.example\nhttps:\/\/\*\.example\.org<\/textarea>/);
  });

  it('are translated into French and Arabic, for all countries of these languages', async () => {
    for (const [locale, expected] of [
      ['fr_BE', 'Éditeurs'],
      ['ary', 'الناشرون'],
      ['de_DE', 'Publishers'],
    ]) {
      await site.run(`update_option( 'WPLANG', '${locale}' ); return 1;`);
      const text = await site.run(
        `add_filter( 'locale', fn() => '${locale}' ); EuromedNewsCard\\load_translations(); return __( 'Publishers', 'euromed-news-card' );`,
      );
      assert.equal(text, expected);
    }
  });

  it('are removed with the plugin, and stored feeds too', async () => {
    await site.set({ feeds: ['https://portal.example/feed/'] });
    const left = await site.run(`
      set_transient( EuromedNewsCard\\transients_of( 'https://portal.example/feed/' )['kept'], [ 1 ], 999 );
      define( 'WP_UNINSTALL_PLUGIN', 'x' );
      require WP_PLUGIN_DIR . '/euromed-news-card/uninstall.php';
      global $wpdb;
      return $wpdb->get_col( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE '%euromed%'" );`);
    assert.deepEqual(left, []);
  });
});

describe('the PHP of the WordPress plugin', () => {
  it('is valid in PHP 7.4', async () => {
    const { getPHPLoaderModule } = await import('@php-wasm/node');
    const { loadPHPRuntime, PHP } = await import('@php-wasm/universal');
    const php = new PHP(await loadPHPRuntime(await getPHPLoaderModule('7.4'), {}));
    try {
      const folder = new URL('../../integrations/wordpress/', import.meta.url);
      const files = readdirSync(folder, { recursive: true }).filter((name) =>
        name.endsWith('.php'),
      );
      assert.ok(files.length > 12);
      for (const file of files) {
        php.writeFile('/file.php', readFileSync(new URL(file, folder)));
        const { text } = await php.run({
          code: `<?php
            try { token_get_all( file_get_contents( '/file.php' ), TOKEN_PARSE ); echo PHP_VERSION; }
            catch ( ParseError $error ) { echo $error->getMessage() . ' on line ' . $error->getLine(); }`,
        });
        assert.match(text, /^7\.4\./, `${file}: ${text}`);
      }
    } finally {
      php.exit();
    }
  });
});
