// A page of one origin shows the post of a live WordPress at another.
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { describeInEngines } from '../e2e/support/engines.mjs';
import { startSite } from '../e2e/support/server.mjs';
import { startWordPress } from './start-wordpress.mjs';
import { article, countryTerms, stockPost, stockTerms } from './stock-post.mjs';

const portalNote = 'Note du portail sur cette désignation.';
const statement = article.notes.ps.text.value;
const countries = article.countries.map(({ name, code }) => (code === 'PS' ? `${name}*` : name));

/** Settings in which WordPress sites differ. `further`: the one request that completes the post, if any. */
const sites = {
  'WordPress 6.2, which embeds ten terms': {
    settings: { release: '6.2' },
    further: /^\/wp-json\/wp\/v2\/tags\?include=\d+%2C\d+&per_page=100$/,
    note: statement,
    topics: ['Migration & mobilité', 'Coopération', 'Retour volontaire'],
  },
  'WordPress 6.5 without pretty addresses': {
    settings: { release: '6.5', prettyAddresses: false },
    note: statement,
    topics: ['Migration & mobilité', 'Coopération', 'Retour volontaire'],
  },
  'WordPress 6.5 with a taxonomy for countries': {
    settings: {
      release: '6.5',
      plugins: {
        pays: `<?php
          add_action( 'init', function () {
            register_taxonomy( 'pays', 'post', [ 'label' => 'Pays', 'show_in_rest' => true ] );
          } );`,
      },
    },
    terms: { category: stockTerms().category, pays: countryTerms(`* ${portalNote}`) },
    further: /^\/wp-json\/wp\/v2\/pays\?include=\d+&per_page=100$/,
    note: portalNote,
    topics: ['Migration & mobilité'],
  },
};

/** What a reader sees of the card, once its picture and its note are there, or an error. */
const shown = () => {
  const card = document.querySelector('euromed-news-card');
  const root = card.shadowRoot;
  const picture = root?.querySelector('img');
  const hasNote = !!root?.querySelector('[part~=notes]');
  if (card.state !== 'error' && !(picture?.complete && hasNote)) {
    // After the timeout, the error names what was missing.
    const { state = 'not defined' } = card;
    throw new Error(JSON.stringify({ state, complete: picture?.complete, hasNote }));
  }
  const text = (node) => node?.textContent.replace(/[ \n]+/g, ' ').trim();
  /** The text of an element with its slotted content. */
  const textOf = (part) => {
    const node = root.querySelector(`[part~=${part}]`);
    const slot = node?.matches('slot') ? node : node?.querySelector('slot');
    return text(slot?.assignedNodes({ flatten: true })[0] ?? node);
  };
  const chips = [...root.querySelectorAll('[part~=country]')];
  const described = chips.filter((chip) => chip.hasAttribute('aria-describedby'));
  return {
    state: card.state,
    error: card.error?.code ?? null,
    title: textOf('title'),
    link: root.querySelector('[part~=title-link]')?.href,
    date: textOf('date'),
    summary: textOf('summary'),
    picture: { alt: picture?.alt, loaded: picture?.naturalWidth > 0 },
    countries: chips.map(text),
    notes: described.map((chip) => [
      text(chip),
      text(root.getElementById(chip.getAttribute('aria-describedby'))),
    ]),
    topics: [...root.querySelectorAll('[part~=topic]')].map(text),
  };
};

for (const [name, { settings, terms, further, note, topics }] of Object.entries(sites)) {
  describeInEngines(`a card with ${name}`, (engine) => {
    let pages;
    let wordpress;

    before(async () => {
      pages = await startSite({
        folders: { '/cdn/': new URL('../../dist/cdn/', import.meta.url) },
      });
      wordpress = await startWordPress(stockPost(terms), settings);
    });

    after(() => Promise.all([pages?.close(), wordpress?.close()]));

    it('is complete, and sends only the documented requests', async (t) => {
      const page = await engine.newPage(t);
      pages.requests.length = 0;
      await page.goto(
        pages.page(
          '/',
          `<!doctype html><html lang="fr"><meta charset="utf-8"><title>WordPress</title>
          <script type="module" src="/cdn/euromed-news-card.js"></script>
          <euromed-news-card lang="fr" src="${wordpress.postUrl.replace('&', '&amp;')}">
            <a href="${article.url}">L’article</a></euromed-news-card>`,
        ),
      );
      const { link, ...rest } = await page.waitFor(shown);
      assert.deepEqual(rest, {
        state: 'ready',
        error: null,
        title: article.title,
        date: '11 novembre 2021',
        summary: article.summary,
        picture: { alt: article.image.alt, loaded: true },
        countries,
        notes: [['Palestine*', `* ${note}`]],
        topics,
      });
      assert.equal(new URL(link).origin, wordpress.origin);
      assert.deepEqual(await page.collected(), { console: [], errors: [], violations: [] });

      const { postUrl, requests } = wordpress;
      const paths = requests.map(({ path, query }) => path + query);
      assert.equal(paths.shift(), postUrl.slice(wordpress.origin.length));
      if (further) assert.match(paths.shift(), further);
      assert.equal(paths.length, 1, paths.join(' '));
      assert.match(paths[0], /^\/wp-content\/uploads\/.*\.webp$/);
      for (const { method, headers } of requests) {
        assert.equal(method, 'GET');
        assert.equal(headers.cookie, undefined);
      }
      assert.equal(requests.at(-1).headers.referer, undefined);
      const own = pages.paths.filter((path) => !path.startsWith('/cdn/'));
      assert.deepEqual(own, ['/']);
    });
  });
}
