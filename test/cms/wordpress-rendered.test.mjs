// Cards that a listed publisher has rendered, printed by the plugin in a live WordPress: read in the background, sanitised once
// more, kept; complete without a script, and taken over by it.
import assert from 'node:assert/strict';
import { after, before, beforeEach, it } from 'node:test';
import { renderCard } from '../../dist/npm/render.js';
import { describeInEngines } from '../e2e/support/engines.mjs';
import { PluginSite } from './plugin-site.mjs';

const src = 'https://portal.example/news/1.fr.json';
const file = 'https://portal.example/news/1.fr.html';

const article = {
  url: 'https://portal.example/fr/1',
  lang: 'fr',
  title: 'Trois ports « partagent » leurs mesures :)',
  published: '2021-11-11',
  summary: 'Résumé -- d’une "ligne".',
  countries: ['TN', 'PS'],
};

/** Pages with `?blocked` run no script; the site can be in French without WordPress's own French. */
const policy = `<?php
add_filter( 'locale', fn( $locale ) => get_option( 'test_locale', $locale ) );
add_action( 'send_headers', function () {
  if ( isset( $_GET['blocked'] ) ) header( "Content-Security-Policy: script-src 'none'" );
} );`;

/** In the page: what is on show, with the style sheet and as it was rendered. */
const look = () => {
  const { shadowRoot } = document.querySelector('euromed-news-card');
  const text = (part) => shadowRoot?.querySelector(`[part=${part}]`)?.textContent.trim();
  return {
    title: text('title'),
    summary: text('summary'),
    notes: /^\* This designation/.test(text('notes')),
    chips: shadowRoot?.querySelectorAll('[part=country]').length,
    targets: shadowRoot?.querySelectorAll('[part=share-target]').length,
    menu: getComputedStyle(shadowRoot.getElementById('share-menu')).display,
    border: getComputedStyle(shadowRoot.querySelector('[part=card]')).borderTopStyle,
    stands: !!shadowRoot?.getElementById('rendered'),
  };
};
const asRendered = {
  title: article.title,
  summary: article.summary,
  notes: true,
  chips: 2,
  targets: 7,
  menu: 'none',
  border: 'solid',
  stands: true,
};

describeInEngines('a rendered card in WordPress', (engine) => {
  let site;
  let html;

  before(async () => {
    site = await PluginSite.start({ plugins: { policy } });
    await site.set({ origins: ['https://portal.example'] });
    html = await renderCard(article, { src, lang: 'fr' });
  });
  after(() => site?.close());

  /** Removes all stored cards. */
  const forget = () =>
    site.run(
      `foreach ( [ 'kept', 'down' ] as $name ) delete_transient( EuromedNewsCard\\transients_of( '${file}' )[ $name ] );
      wp_unschedule_hook( EuromedNewsCard\\RENDERED_EVENT );
      return 1;`,
    );

  beforeEach(async () => {
    site.outbound.forget();
    await forget();
  });

  const shortcode = (more = 'lang="fr"') =>
    `[euromed-news-card src="${src}" link="${article.url}" ${more}]Trois ports[/euromed-news-card]`;

  /** Runs WordPress's background tasks. Returns the addresses that they read. */
  const runEvents = () =>
    site.run(
      `$run = [];
      foreach ( _get_cron_array() as $time => $hooks )
        foreach ( $hooks[ EuromedNewsCard\\RENDERED_EVENT ] ?? [] as $event ) {
          wp_unschedule_event( $time, EuromedNewsCard\\RENDERED_EVENT, $event['args'] );
          do_action_ref_array( EuromedNewsCard\\RENDERED_EVENT, $event['args'] );
          $run[] = $event['args'];
        }
      return $run;`,
    );

  /** Ends the time in which a card is fresh, or not requested. */
  const pass = () =>
    site.run(
      `$names = EuromedNewsCard\\transients_of( '${file}' );
      delete_transient( $names['down'] );
      $kept = get_transient( $names['kept'] );
      if ( $kept ) set_transient( $names['kept'], [ 'until' => 0 ] + $kept, 999 );
      return 1;`,
    );

  const isPrinted = async (address) => (await site.html(address)).includes('shadowrootmode');

  it('is read in the background, kept, and complete without a script', async (t) => {
    site.outbound.answer(file, { body: `${html}\n`, headers: { etag: '"1"' } });
    const address = await site.publish(shortcode());
    // The page does not wait for the publisher.
    assert.equal(await isPrinted(address), false);
    assert.deepEqual(site.outbound.asked, []);
    assert.deepEqual(await runEvents(), [[src, 'fr', '']]);
    assert.deepEqual(
      site.outbound.asked.map(({ url }) => url),
      [file],
    );
    const printed = await site.html(address);
    assert.equal(printed.split('shadowrootmode').length, 2);
    assert.match(printed, /<span slot="date" data-euromed-copy[^>]*>11 novembre 2021<\/span>/);
    assert.ok(printed.includes(`<a href="${article.url}">Trois ports</a>`));
    // Not in feeds, in the REST API and in excerpts.
    assert.equal(await isPrinted('/feed/'), false);
    assert.equal(await isPrinted('/wp-json/wp/v2/posts'), false);
    // For a fresh card nothing is scheduled; for an old one a conditional request is.
    assert.deepEqual(await runEvents(), []);
    await pass();
    assert.equal(await isPrinted(address), true);
    site.outbound.forget();
    site.outbound.answer(file, { status: 304 });
    assert.equal((await runEvents()).length, 1);
    assert.equal(site.outbound.asked[0].headers['if-none-match'], '"1"');
    assert.equal(await isPrinted(address), true);

    const blocked = await engine.newPage(t);
    await blocked.goto(`${address}?blocked`);
    assert.deepEqual(await blocked.evaluate(look), asRendered);
    const page = await engine.newPage(t);
    await page.goto(address);
    await page.waitFor(() => document.querySelector('euromed-news-card').state === 'ready');
    assert.deepEqual(await page.evaluate(look), asRendered);
    assert.deepEqual(await page.errors(), []);
  });

  it('is in the site’s language, also for an address alone on a line', async () => {
    await site.run(`update_option( 'test_locale', 'fr_FR' ); return 1;`);
    site.outbound.answer(file, { body: html });
    const address = await site.publish(src);
    await site.html(address);
    assert.deepEqual(await runEvents(), [[src, 'fr', '']]);
    assert.match(
      await site.html(address),
      /<euromed-news-card lang="fr" src="[^"]*"><template shadowrootmode="open">/,
    );
    await site.run(`delete_option( 'test_locale' ); return 1;`);
  });

  it('stays as the last good copy, until the publisher removes the file', async () => {
    site.outbound.answer(file, { body: html });
    const address = await site.publish(shortcode());
    await site.html(address);
    await runEvents();
    for (const answer of [{ error: 'Connection refused' }, { status: 500 }, { body: '<p>Soon' }]) {
      site.outbound.answer(file, answer);
      await pass();
      await site.html(address);
      assert.equal((await runEvents()).length, 1);
      assert.equal(await isPrinted(address), true);
      // Not requested again at once.
      assert.deepEqual(await runEvents(), []);
    }
    site.outbound.answer(file, { status: 404 });
    await pass();
    await site.html(address);
    await runEvents();
    assert.equal(await isPrinted(address), false);
    assert.deepEqual(await runEvents(), []);
  });

  it('has no content that runs, loads or affects the page outside the card', async () => {
    const hostile = [
      '<script>x()</script>',
      '<style>:host { position: fixed; inset: 0 }</style>',
      '<img src="https://portal.example/a.png" onerror="x()" style="position: fixed">',
      '<a href="javascript:x()" onclick="x()" ping="https://portal.example/">a</a>',
      '<iframe src="https://portal.example/"></iframe>',
      '<form action="https://portal.example/"><input name="a"><button type="submit">b</button></form>',
      '<svg><style><img src="x" onerror="x()"></style></svg>',
      '<!--><script>x()</script>-->',
      '<math><mtext><template><script>x()</script></template></mtext></math>',
    ].join('');
    const close = '</article></div><data';
    assert.ok(html.includes(close));
    site.outbound.answer(file, { body: html.replace(close, `${hostile}${close}`) });
    const address = await site.publish(shortcode());
    await site.html(address);
    await runEvents();
    const printed = await site.html(address);
    const shadow = /<template shadowrootmode="open">(.*)<\/template>/s.exec(printed)[1];
    assert.match(shadow, /part="title"/);
    assert.doesNotMatch(
      shadow,
      /<(?:script|style|iframe|form|input|math|template)|javascript:|position:| on\w+=|type="submit"|ping=/i,
    );
    assert.equal(shadow.split('<link ').length, 2);
  });

  it('is refused where it is of another address, layout or site', async () => {
    const ofTeaser = file.replace('.html', '.teaser.html');
    for (const [code, published, body] of [
      [shortcode('lang="fr" layout="teaser"'), ofTeaser, html],
      [shortcode('lang="fr" hide="share"'), file, html],
      [shortcode(), file, html.replace('/1.fr.json', '/2.fr.json')],
      [shortcode(), file, html.replace(' lang="fr"', ' lang="ar"')],
      [shortcode(), file, html.replace('part="title"', 'part="x"')],
      [shortcode(), file, html.replace(' shadowrootmode="open"', '')],
    ]) {
      site.outbound.answer(published, { body });
      const address = await site.publish(code);
      await site.html(address);
      assert.equal((await runEvents()).length, 1, code);
      assert.equal(await isPrinted(address), false, code);
      await forget();
    }
    const other = shortcode().replace('https://portal.example/news', 'https://elsewhere.example');
    await site.html(await site.publish(other));
    assert.deepEqual(await runEvents(), []);
  });
});
