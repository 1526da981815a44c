// One tag in an Arabic page: the five latest posts of a live WordPress that concern Tunisia.
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { describeInEngines } from '../e2e/support/engines.mjs';
import { startSite } from '../e2e/support/server.mjs';
import { startWordPress } from './start-wordpress.mjs';
import { stockPost } from './stock-post.mjs';

/** The fields of Polylang Pro: a post's language, its translations by ID, and `?lang=` for posts of one language. */
const polylang = `<?php
  add_action( 'rest_api_init', function () {
    foreach ( [ 'lang', 'translations' ] as $name ) {
      register_rest_field( 'post', $name, [
        'get_callback' => function ( $post ) use ( $name ) { return get_post_meta( $post['id'], $name, true ); },
      ] );
    }
  } );
  add_filter( 'rest_post_query', function ( $query, $request ) {
    if ( $request['lang'] ) $query['meta_query'] = [ [ 'key' => 'lang', 'value' => $request['lang'] ] ];
    return $query;
  }, 10, 2 );`;

const term = (name) => ({ name, description: '' });

/** A post of a day of May 2024, in French or Arabic. */
const post = (day, { lang = 'fr', countries = ['Tunisie'], translations = {} } = {}) => ({
  ...stockPost(),
  title: lang === 'ar' ? `خبر عن تونس ${day}` : `Une nouvelle du ${day} mai`,
  summary: lang === 'ar' ? 'ملخص الخبر من تونس.' : 'Le résumé de la nouvelle.',
  content: lang === 'ar' ? '<p>نص الخبر من تونس.</p>' : '<p>Le texte de la nouvelle.</p>',
  date: `2024-05-${String(day).padStart(2, '0')} 09:00:00`,
  image: {
    file: new URL('../../demo/images/two-shores-480.webp', import.meta.url),
    type: 'image/webp',
    alt: 'Deux rives',
    caption: '',
  },
  terms: { category: [term('Migration')], post_tag: countries.map(term) },
  meta: { lang, translations },
});

/** In the page: what a reader sees once everything is shown; throws an error that names what is missing. */
const shown = () => {
  const list = document.querySelector('euromed-news-list');
  const cards = [...(list.shadowRoot?.querySelectorAll('[part=item] > *') ?? [])];
  const roots = cards.map(({ shadowRoot }) => shadowRoot);
  const pictures = roots.map((root) => root?.querySelector('img'));
  const isComplete = (picture) => picture?.complete && picture.naturalWidth > 0;
  if (list.state !== 'ready' || !pictures.every(isComplete))
    throw new Error(`${list.state} ${list.error} ${cards.map(({ state }) => state)}`);
  return {
    titles: roots.map((root) => root.querySelector('[part=title]').textContent.trim()),
    languages: roots.map(
      (root) => root.querySelector('[part=title] [lang], [part=title][lang]').lang,
    ),
    directions: roots.map((root) => getComputedStyle(root.querySelector('[part=title]')).direction),
    pictures: pictures.length,
    name: list.shadowRoot.querySelector('[part=heading]').textContent.trim(),
    direction: getComputedStyle(list.shadowRoot.querySelector('[part=list]')).direction,
    linkShown: list.querySelector(':scope > a').getClientRects().length > 0,
  };
};

describeInEngines('a list of a live WordPress', (engine) => {
  let pages;
  let wordpress;

  /** In French, with its Arabic translation. */
  const publishBoth = async (day, countries) => {
    const arabic = await wordpress.publish(post(day, { lang: 'ar', countries }));
    await wordpress.publish(post(day, { countries, translations: { ar: arabic } }));
  };

  before(async () => {
    pages = await startSite({ folders: { '/cdn/': new URL('../../dist/cdn/', import.meta.url) } });
    wordpress = await startWordPress(post(1), { release: '6.5', plugins: { polylang } });
    await publishBoth(2, ['Tunisie', 'Algérie']);
    await publishBoth(3, ['Égypte']);
    await wordpress.publish(post(4));
    await publishBoth(5, ['Tunisie']);
    await wordpress.publish(post(6, { countries: ['Maroc'] }));
    await wordpress.publish(post(7, { countries: ['Jordanie', 'Tunisie'] }));
    await wordpress.publish(post(8));
  });

  after(() => Promise.all([pages?.close(), wordpress?.close()]));

  it('shows the five latest posts that concern Tunisia, in Arabic where there is a translation, and a new post after a reload', async (t) => {
    const page = await engine.newPage(t);
    await page.setViewport({ width: 1000, height: 1400 });
    const feed = `${wordpress.origin}/wp-json/wp/v2/posts?_embed&amp;per_page=20&amp;lang=fr`;
    const address = pages.page(
      '/',
      `<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8"><title>WordPress</title>
      <script type="module" src="/cdn/euromed-news-card.js"></script>
      <euromed-news-list src="${feed}" country="TN" count="5" heading="أخبار تونس">
        <a href="${wordpress.origin}/">كل الأخبار</a></euromed-news-list>`,
    );
    await page.goto(address);
    const arabic = (...days) => days.map((day) => `خبر عن تونس ${day}`);
    const french = (...days) => days.map((day) => `Une nouvelle du ${day} mai`);
    assert.deepEqual(await page.waitFor(shown), {
      titles: [...arabic(5, 2), ...french(8, 7, 4)],
      languages: ['ar', 'ar', 'fr', 'fr', 'fr'],
      directions: ['rtl', 'rtl', 'ltr', 'ltr', 'ltr'],
      pictures: 5,
      name: 'أخبار تونس',
      direction: 'rtl',
      linkShown: false,
    });
    const posts = wordpress.requests.filter(({ path }) => path.startsWith('/wp-json/'));
    assert.equal(posts.length, 3, 'the collection and two translations');
    assert.deepEqual(await page.errors(), []);

    await publishBoth(9, ['Tunisie']);
    await page.goto(address);
    const { titles } = await page.waitFor(shown);
    assert.deepEqual(titles, [...arabic(9, 5, 2), ...french(8, 7)]);
  });
});
