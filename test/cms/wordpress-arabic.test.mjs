// An Arabic post of a live WordPress: stock, with WPML's fields, with Yoast's. Right to left, with a language switch.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, it } from 'node:test';
import { describeInEngines } from '../e2e/support/engines.mjs';
import { startSite } from '../e2e/support/server.mjs';
import { startWordPress } from './start-wordpress.mjs';
import { stockPost } from './stock-post.mjs';

const demo = (language) =>
  JSON.parse(
    readFileSync(
      new URL(`../../demo/articles/euromed-migration-v.${language}.json`, import.meta.url),
      'utf8',
    ),
  );

const arabic = demo('ar');
const english = demo('en');

const post = {
  ...stockPost(),
  // The title begins with Latin letters, as Arabic news of international organisations often does.
  title: `EUROMED ${arabic.title}`,
  summary: arabic.summary,
  content: `<p>${arabic.summary}</p>`,
};

/** Fields that a plugin adds to posts, as its REST answers have them. */
const withFields = (fields) => ({
  fields: `<?php
    add_action( 'rest_api_init', function () {
      foreach ( json_decode( '${JSON.stringify(fields).replaceAll("'", "\\'")}', true ) as $name => $value ) {
        register_rest_field( 'post', $name, [ 'get_callback' => function () use ( $value ) { return $value; } ] );
      }
    } );`,
});

const sites = {
  'stock WordPress, completed in the tag': {
    attributes: 'article-lang="ar" translations="en=/english.json"',
  },
  'the fields of WPML': {
    plugins: withFields({
      wpml_current_locale: 'ar',
      wpml_translations: [
        { locale: 'en_US', id: 53, post_title: 'x', href: 'https://pub.example/en/' },
      ],
    }),
    attributes: '',
  },
  'the fields of Yoast': {
    plugins: withFields({
      yoast_head_json: {
        og_locale: 'ar_AR',
        og_site_name: 'Portal',
        schema: {
          '@graph': [
            { '@type': 'Article', headline: 'x', inLanguage: 'ar' },
            { '@type': 'WebPage', inLanguage: 'ar' },
          ],
        },
      },
    }),
    attributes: 'translations="en=/english.json"',
  },
};

const shown = () => {
  const card = document.querySelector('euromed-news-card');
  const root = card.shadowRoot;
  const title = root?.querySelector('[part~=title]');
  const languages = root?.querySelectorAll('[part~=language]') ?? [];
  if (card.state !== 'ready' || !languages.length)
    throw new Error(`${card.state} ${languages.length}`);
  const slot = title.matches('slot') ? title : title.querySelector('slot');
  const words = slot?.assignedNodes({ flatten: true })[0] ?? title;
  const box = words.nodeType === 1 ? words : words.parentElement;
  return {
    title: words.textContent.trim(),
    lang: card.contentLang,
    direction: getComputedStyle(box).direction,
    languages: [...languages].map((language) => language.textContent.trim()),
  };
};

for (const [name, { plugins = {}, attributes }] of Object.entries(sites)) {
  describeInEngines(`a card with an Arabic post and ${name}`, (engine) => {
    let pages;
    let wordpress;

    before(async () => {
      pages = await startSite({
        folders: { '/cdn/': new URL('../../dist/cdn/', import.meta.url) },
      });
      wordpress = await startWordPress(post, { release: '6.5', plugins });
      pages.route('/english.json', [{ body: JSON.stringify(english) }]);
    });

    after(() => Promise.all([pages?.close(), wordpress?.close()]));

    it('is right to left and offers the other language', async (t) => {
      const page = await engine.newPage(t);
      await page.goto(
        pages.page(
          '/',
          `<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8"><title>WordPress</title>
          <script type="module" src="/cdn/euromed-news-card.js"></script>
          <euromed-news-card lang="ar" ${attributes} src="${wordpress.postUrl.replace('&', '&amp;')}">
            <a href="https://pub.example/ar/">المقال</a></euromed-news-card>`,
        ),
      );
      assert.deepEqual(await page.waitFor(shown), {
        title: post.title,
        lang: 'ar',
        direction: 'rtl',
        languages: ['العربية', 'English'],
      });
    });
  });
}
