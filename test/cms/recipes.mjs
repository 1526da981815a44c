// Settings of editors and filters with which more than a link is kept of a pasted snippet.
// `test/cms/editors.test.mjs` starts the editors with these texts; docs/embedding.md is written from these texts
// (`node test/cms/write-docs.mjs`).

import { createHash } from 'node:crypto';

/**
 * @typedef {object} Recipe
 * @property {string} title
 * @property {string} does What is kept then.
 * @property {string} language Of the code, for its colours.
 * @property {string} code
 * @property {boolean} tested Else it follows from the published rules of the filter.
 */

/** @type {Record<string, Recipe>} */
export const recipes = {
  ckeditor5: {
    title: 'CKEditor 5, General HTML Support',
    does: 'keeps the `div`',
    language: 'js',
    tested: true,
    code: `htmlSupport: {
  allow: [
    {
      name: 'div',
      classes: ['euromed-news-card'],
      attributes: [{ key: /^data-/, value: true }],
    },
  ],
},`,
  },
  ckeditor4: {
    title: 'CKEditor 4',
    does: 'keeps the `div`',
    language: 'js',
    tested: true,
    code: `extraAllowedContent: 'div(euromed-news-card)[data-*]',`,
  },
  tinymce: {
    title: 'TinyMCE 6 to 8',
    does: 'keeps the tag, and from 7 on the frame; the `div` needs nothing',
    language: 'js',
    tested: true,
    code: `custom_elements: '~euromed-news-card',
extended_valid_elements:
  'euromed-news-card[src|lang|layout|hide|show|body|loading|heading-level|target]',
sandbox_iframes_exclusions: ['HOST'],`,
  },
  drupal: {
    title: 'Drupal, “Limit allowed HTML tags”',
    does: 'keeps the `div`; add it to the allowed tags of the text format',
    language: 'html',
    tested: false,
    code: `<div class="euromed-news-card" data-src data-news-src data-lang data-layout>`,
  },
  joomla: {
    title: 'Joomla, Text Filters',
    does: 'keeps the `div` as it is, with “Default Forbidden List”; a “Custom Forbidden List” must have neither of these',
    language: 'text',
    tested: false,
    code: `Tags: div
Attributes: class data-src data-lang`,
  },
  wordpress: {
    title: 'WordPress, for authors and contributors',
    does: 'keeps the tag; the `div` needs nothing',
    language: 'php',
    tested: true,
    code: `add_filter( 'wp_kses_allowed_html', function ( $tags, $context ) {
	if ( 'post' === $context ) {
		$tags['euromed-news-card'] = [ 'src' => true, 'lang' => true, 'layout' => true, 'hide' => true ];
	}
	return $tags;
}, 10, 2 );`,
  },
  optimisers: {
    title: 'WP Rocket, LiteSpeed Cache, Autoptimize',
    does: 'leaves the script alone: one line in each list of scripts that are not delayed, deferred, combined or minified',
    language: 'text',
    tested: false,
    code: `euromed-news-card`,
  },
  rocketLoader: {
    title: 'Cloudflare Rocket Loader',
    does: 'leaves the script alone',
    language: 'html',
    tested: false,
    code: `<script data-cfasync="false" type="module" src="https://HOST/PATH/euromed-news-card.js"></script>`,
  },
};

/** A hash of the recipes: results of other recipes are stale. */
export const recipesDigest = createHash('sha256')
  .update(JSON.stringify(Object.values(recipes).map(({ code }) => code)))
  .digest('hex')
  .slice(0, 12);
