// What a live WordPress leaves of each form, by the rights of who saves it, and what readers see of that. WordPress
// filters by the rights of the author whenever a post is saved, whichever way the text came in.
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { describeInEngines } from '../e2e/support/engines.mjs';
import { startSite } from '../e2e/support/server.mjs';
import { snippetOf, writeResults } from './pasted.mjs';
import { startWordPress } from './start-wordpress.mjs';
import { stockPost } from './stock-post.mjs';

const release = '6.5';
const title = { value: 'فعالية حول البحر', lang: 'ar', dir: 'rtl' };

const forms = ['div', 'tag', 'link', 'frame'];

/** By hand, from trials with this WordPress before there was this test: by role, in the order of the forms. */
const expected = {
  administrator: ['card', 'card', 'card', 'frame'],
  author: ['card', 'link', 'card', 'link'],
};

/** How a form comes into a post: with a name around it, by which the form is found again. */
const named = (form, text) => `<div id="pasted-${form}">${text}</div>`;
const ways = {
  'Custom HTML block': (text) => `<!-- wp:html -->${text}<!-- /wp:html -->`,
  'classic editor, Text': (text) => text,
};

/** Saves a post with the rights of a role, and loads the card's script on all pages. */
const plugin = (cdn) => `<?php
add_action( 'init', function () {
  if ( ! isset( $_GET['pasted'] ) ) return;
  $role = $_GET['role'];
  $user = username_exists( "pasted-$role" );
  if ( ! $user ) {
    $user = wp_insert_user( [ 'user_login' => "pasted-$role", 'user_pass' => 'pasted', 'role' => $role ] );
  }
  wp_set_current_user( $user );
  kses_init();
  $post = wp_insert_post( [
    'post_status' => 'publish', 'post_title' => 'Pasted', 'post_author' => $user, 'post_content' => $_GET['pasted'],
  ] );
  echo get_permalink( $post );
  exit;
}, 99 );
add_action( 'wp_head', function () {
  echo '<meta name="euromed-news-card-origins" content="self ${cdn}">'
    . '<script>addEventListener("message", ({ data }) => { if (data.height) window.told = data.height; })</script>'
    . '<script type="module" src="${cdn}/cdn/euromed-news-card.js"></script>';
} );`;

/** In the post: what a reader sees of a form, once it is there; the link where nothing else will come. */
const seen = (form, address) => {
  if (!customElements.get('euromed-news-card')) return null;
  const pasted = document.getElementById(`pasted-${form}`);
  pasted.scrollIntoView();
  const standIns = '.euromed-news-card[data-src], a[href*="#euromed-news-card?"]';
  const card = pasted.querySelector('euromed-news-card');
  if (card?.src || pasted.querySelector(standIns)) {
    if (card?.state !== 'ready') return null;
    const root = card.shadowRoot.querySelector('[dir]');
    return card.locale === 'ar' && root.dir === 'rtl' ? 'card' : 'another language';
  }
  if (pasted.querySelector('iframe[src*="embed.html"]')) return window.told > 0 ? 'frame' : null;
  const link = [...pasted.querySelectorAll('a')].find(({ href }) => href === address);
  return link?.getBoundingClientRect().height > 0 ? 'link' : 'nothing';
};

describeInEngines('what WordPress leaves', (engine) => {
  let cdn;
  let wordpress;
  const results = {};

  before(async () => {
    cdn = await startSite({
      folders: { '/cdn/': new URL('../../dist/cdn/', import.meta.url) },
      cors: true,
    });
    cdn.route('/ar.json', { body: { url: '/ar/news/1', lang: 'ar', title: title.value } });
    wordpress = await startWordPress(stockPost(), {
      release,
      plugins: { pasted: plugin(cdn.origin) },
    });
  });

  after(async () => {
    await Promise.all([cdn?.close(), wordpress?.close()]);
    await writeResults('wordpress', { version: release, forms, results });
  });

  const snippet = (form) =>
    snippetOf(form, {
      src: cdn.url('/ar.json'),
      embed: cdn.url('/cdn/embed.html'),
      url: cdn.url('/ar/news/1'),
      title,
    });

  /** Saves a post, opens it, and returns what readers see of each form. */
  const publish = async (page, role, pasted, names) => {
    const query = new URLSearchParams({ pasted, role });
    await page.goto(await (await fetch(`${wordpress.origin}/?${query}`)).text());
    const outcomes = [];
    for (const name of names) outcomes.push(await page.waitFor(seen, name, cdn.url('/ar/news/1')));
    return outcomes;
  };

  for (const [role, outcomes] of Object.entries(expected))
    for (const [way, within] of Object.entries(ways))
      it(`of what an ${role} saves: ${way}`, async (t) => {
        const page = await engine.newPage(t);
        const text = forms.map((form) => within(named(form, snippet(form)))).join('\n\n');
        const found = await publish(page, role, text, forms);
        results[`${role}, ${way}`] = found;
        assert.deepEqual(found, outcomes);
      });

  it('is an Arabic card of the line for the block editor, saved by an author', async (t) => {
    const page = await engine.newPage(t);
    const content = `<!-- wp:group --><div id="pasted-wordpress">${snippet('wordpress')}</div><!-- /wp:group -->`;
    assert.deepEqual(await publish(page, 'author', content, ['wordpress']), ['card']);
  });
});
