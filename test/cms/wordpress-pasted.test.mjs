// What a live WordPress leaves of each form, by the rights of who writes the post and by the way in which the form comes
// into the post, and what readers see of that. WordPress filters by the author's rights whenever a post is saved.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { describeInEngines } from '../e2e/support/engines.mjs';
import { startSite } from '../e2e/support/server.mjs';
import { hasDebian } from './debian-packages.mjs';
import { snippetOf, writeResults } from './pasted.mjs';
import { recipes } from './recipes.mjs';
import { startWordPress } from './start-wordpress.mjs';
import { stockPost } from './stock-post.mjs';
import { rolesPlugin, WordPressUser } from './wordpress-editors.mjs';

const isCi = Boolean(process.env.CI) && process.env.CI !== 'false';
const title = { value: 'فعالية حول البحر', lang: 'ar', dir: 'rtl' };

const forms = ['wordpress', 'div', 'tag', 'link', 'frame'];

/** Forms for classic texts: WordPress adds no paragraphs to a post with a block, which would change the other forms. */
const withoutBlocks = forms.filter((form) => form !== 'wordpress');

/** Ways to insert a form into a post. `write` writes the post, and returns its address. */
const ways = {
  'Custom HTML block': {
    forms,
    write: (user, lines) =>
      user.saveByRest(
        lines
          .map((line) =>
            line.startsWith('<!--') ? line : `<!-- wp:html -->${line}<!-- /wp:html -->`,
          )
          .join('\n\n'),
      ),
  },
  'block editor, pasted': { forms, write: (user, lines) => pasteBlocks(user, lines, 'text') },
  'block editor, pasted from a page': {
    forms,
    write: (user, lines) => pasteBlocks(user, lines, 'rich'),
  },
  REST: { forms: withoutBlocks, write: (user, lines) => user.saveByRest(lines.join('\n\n')) },
  'classic editor, Text': {
    forms: withoutBlocks,
    write: (user, lines) => pasteClassic(user, lines, 'text', 'html'),
  },
  'classic editor, Text, Visual and back': {
    forms: withoutBlocks,
    write: (user, lines) => pasteClassic(user, lines, 'text', 'html', ['tmce', 'html']),
  },
  'classic editor, Visual': {
    forms: withoutBlocks,
    write: (user, lines) => pasteClassic(user, lines, 'text', 'tmce'),
  },
  'classic editor, Visual, from a page': {
    forms: withoutBlocks,
    write: (user, lines) => pasteClassic(user, lines, 'rich', 'tmce'),
  },
};

async function pasteBlocks(user, lines, place, options) {
  await user.openBlockEditor();
  for (const [index, line] of lines.entries()) {
    if (index > 0) await user.nextParagraph();
    await user.pasteIntoBlocks(line, place, options);
  }
  return user.publishBlocks();
}

async function pasteClassic(user, lines, place, view, looks = []) {
  await user.openClassicEditor(view);
  for (const line of lines) await user.pasteIntoClassic(line, place, view);
  for (const look of looks) await user.switchView(look);
  return user.publishClassic();
}

/**
 * By hand, from trials with these WordPresses before there was this test: by way, in the order of its forms, for those
 * who may write any HTML (administrators, editors) and for those who may not (authors, contributors).
 */
const expected = {
  'Custom HTML block': {
    unfiltered: ['card', 'card', 'card', 'card', 'frame'],
    filtered: ['card', 'card', 'link', 'card', 'link'],
  },
  'block editor, pasted': {
    unfiltered: ['card', 'link', 'link', 'card', 'link'],
    filtered: ['card', 'link', 'link', 'card', 'link'],
  },
  'block editor, pasted from a page': {
    unfiltered: ['link', 'link', 'link', 'card', 'link'],
    filtered: ['link', 'link', 'link', 'card', 'link'],
  },
  REST: {
    unfiltered: ['card', 'card', 'card', 'frame'],
    filtered: ['card', 'link', 'card', 'link'],
  },
  'classic editor, Text': {
    unfiltered: ['card', 'card', 'card', 'frame'],
    filtered: ['card', 'link', 'card', 'link'],
  },
  'classic editor, Text, Visual and back': {
    unfiltered: ['card', 'link', 'card', 'frame'],
    filtered: ['card', 'link', 'card', 'link'],
  },
  'classic editor, Visual': {
    unfiltered: ['source', 'source', 'source', 'source'],
    filtered: ['source', 'source', 'source', 'source'],
  },
  'classic editor, Visual, from a page': {
    unfiltered: ['link', 'link', 'card', 'frame'],
    filtered: ['link', 'link', 'card', 'link'],
  },
};

/** CI tries authors alone: WordPress strips what they write. */
const roles = isCi
  ? { author: 'filtered' }
  : {
      administrator: 'unfiltered',
      editor: 'unfiltered',
      author: 'filtered',
      contributor: 'filtered',
    };

/** Loads the card's script on all pages, and adds a last card: when this card is ready, the others are settled. */
const themePlugin = (cdn) => `<?php
add_action( 'wp_head', function () {
  echo '<meta name="euromed-news-card-origins" content="self ${cdn}">'
    . '<script>window.told = new Set(); addEventListener("message", ({ data, source }) => { if (data.height) told.add(source); })</script>'
    . '<script type="module" src="${cdn}/cdn/euromed-news-card.js"></script>';
} );
add_action( 'wp_footer', function () {
  echo '<p class="euromed-news-card" id="last" data-src="${cdn}/ar.json" data-loading="eager"><a href="/">News</a></p>';
} );`;

/** The recipe for a site's owner, active for requests with a cookie. */
const recipePlugin = `<?php
if ( isset( $_COOKIE['recipe'] ) ) {
  ${recipes.wordpress.code}
}`;

/** In the post: what a reader sees of a form, once the form is settled. */
const seen = (form, address) => {
  if (document.querySelector('#last > euromed-news-card')?.state !== 'ready') return null;
  const named = (selector) =>
    [...document.querySelectorAll(selector)].find(
      ({ src }) => src?.includes(`form=${form}`) || src?.includes(`form%3D${form}`),
    );
  const card = named('euromed-news-card');
  if (card) {
    card.scrollIntoView();
    if (card.state !== 'ready') return null;
    const root = card.shadowRoot.querySelector('[dir]');
    return card.locale === 'ar' && root.dir === 'rtl' ? 'card' : 'another language';
  }
  const frame = named('iframe');
  if (frame) {
    frame.scrollIntoView();
    return window.told.has(frame.contentWindow) ? 'frame' : null;
  }
  const link = [...document.links].find(({ href }) => href.split('#')[0] === address);
  if (link?.getBoundingClientRect().height > 0) return 'link';
  return document.body.innerText.includes(`form=${form}`) ||
    document.body.innerText.includes(`form%3D${form}`)
    ? 'source'
    : 'nothing';
};

/** Puppeteer's own keys and commands are Chromium's; WordPress runs in one engine. */
const describeHere = hasDebian
  ? (name, define) => describeInEngines(name, define, { only: ['chromium'] })
  : (name) => {
      console.log('note: The newest WordPress is left out: its files come from Debian’s packages.');
      describe(`${name}: on no machine without Debian’s packages`, () => {});
    };

describeHere('what WordPress keeps', (engine) => {
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
      release: 'newest',
      plugins: { roles: rolesPlugin, theme: themePlugin(cdn.origin), recipe: recipePlugin },
    });
  });

  after(async () => {
    await Promise.all([cdn?.close(), wordpress?.close()]);
    if (!isCi) await writeResults('wordpress', { version: wordpress.version, forms, results });
  });

  const address = (form) => cdn.url(`/ar/news/${form}`);
  const snippet = (form) =>
    snippetOf(form, {
      src: cdn.url(`/ar.json?form=${form}`),
      embed: cdn.url('/cdn/embed.html'),
      url: address(form),
      title,
    });

  const logIn = (test, role) => WordPressUser.loggedIn(engine, test, wordpress.origin, role);

  /** What a reader, who is not logged in, sees of each form. */
  const read = async (test, post, names) => {
    const page = await engine.newPage(test);
    await page.goto(post);
    const outcomes = [];
    for (const name of names) outcomes.push(await page.waitFor(seen, name, address(name)));
    return outcomes;
  };

  for (const [role, rights] of Object.entries(roles))
    for (const [way, { forms: names, write }] of Object.entries(ways))
      it(`of what is written as ${role}: ${way}`, async (t) => {
        const user = await logIn(t, role);
        const post = await write(user, names.map(snippet));
        const found = await read(t, post, names);
        results[`${role}, ${way}`] = forms.map((form) => found[names.indexOf(form)] ?? '–');
        assert.deepEqual(found, expected[way][rights]);
      });

  it('is an Arabic card after an author pastes the line for the block editor', async (t) => {
    const user = await logIn(t, 'author');
    const line = snippet('wordpress');
    const post = await pasteBlocks(user, [line], 'text');
    assert.deepEqual(await read(t, post, ['wordpress']), ['card']);
  });

  it('is a card from the tag of an author, where the site has the recipe', async (t) => {
    const user = await logIn(t, 'author');
    await user.page.evaluate(() => {
      document.cookie = 'recipe=1; path=/';
    });
    const post = await user.saveByRest(snippet('tag'));
    assert.deepEqual(await read(t, post, ['tag']), ['card']);
  });

  it('is the source where it is copied from a listing', async (t) => {
    const user = await logIn(t, 'author');
    const post = await pasteBlocks(user, [snippet('wordpress')], 'listing');
    assert.deepEqual(await read(t, post, ['wordpress']), ['source']);
  });

  it('is a card where it is copied from a listing, and pasted as plain text', async (t) => {
    const user = await logIn(t, 'author');
    const post = await pasteBlocks(user, [snippet('wordpress')], 'listing', { plain: true });
    assert.deepEqual(await read(t, post, ['wordpress']), ['card']);
  });
});
