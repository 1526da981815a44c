// Cards in applications, as their builds for production have them: types, attributes, properties, events, parts that are
// loaded when needed, removal. `npm run test:frameworks` installs what this needs.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { describeInEngines } from '../e2e/support/engines.mjs';
import { startSite } from '../e2e/support/server.mjs';
import { apps } from './apps.mjs';
import { testRenderedAhead } from './rendered-ahead.mjs';

const wanted = (process.env.FRAMEWORKS ?? '').split(' ');
const article = {
  url: 'https://portal.example/fr/ports',
  lang: 'fr',
  title: 'Trois ports partagent leurs mesures',
  summary: 'Résumé.',
};

/** In the page: what a reader sees of a card. */
const shown = (id) => {
  const root = document.getElementById(id)?.shadowRoot;
  const text = (part) => root?.querySelector(`[part~=${part}]`)?.textContent.trim();
  const [state] = ['ready', 'error'].filter((name) => root?.host.matches(`:state(${name})`));
  return {
    state,
    title: text('title'),
    level: root?.querySelector('[part~=title]')?.localName,
    body: root?.querySelector('[part~=body] strong')?.textContent,
    share: text('share-button'),
  };
};

/** In the page: the title on show in an element's card and that of its article; `false` unless the card is ready. */
const rendered = (id) => {
  const card = document.getElementById(id)?.querySelector('euromed-news-card');
  return (
    card?.matches(':state(ready)') && {
      title: card.shadowRoot.querySelector('[part~=title]').textContent.trim(),
      article: card.currentArticle.title,
    }
  );
};

/** A card that the server rendered is complete without a script, is not requested again, and also works after navigation. */
async function seeRenderedCards(page, site, html) {
  assert.match(
    html,
    /<div id="rendered"><euromed-news-card [^>]*>.*?<template shadowrootmode="open"/s,
  );
  const titleOf = (name) => `Rendu d’avance : /${name}.json`;
  for (const [id, name] of [
    ['rendered', 'first'],
    ['rendered-later', 'second'],
  ]) {
    if (name === 'second') {
      await page.evaluate(() => void (window.stays = true));
      await page.click('#second');
    }
    const seen = await page.waitFor(rendered, id);
    assert.equal(seen.title, titleOf(name));
    assert.equal(seen.article, titleOf(name));
  }
  assert.equal(await page.evaluate(() => window.stays), true, 'the navigation was one by script');
  assert.deepEqual(
    site.paths.filter((path) => /first|second\.json/.test(path)),
    [],
  );
}

/** The code of every script that a build wrote. */
function scriptsIn(folder) {
  const path = fileURLToPath(folder);
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js'))
    .map((file) => readFileSync(join(path, file), 'utf8'));
}

for (const app of apps.filter(({ name }) => wanted.includes(name)))
  describe(`${app.name}: ${app.description}`, () => {
    const { name, path, outputs, ahead, isStatic } = app;
    before(() => rmSync(join(path, 'dist'), { recursive: true, force: true }));

    it('compiles and builds', { timeout: 300_000 }, () => {
      const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'build'], {
        cwd: path,
        encoding: 'utf8',
        shell: process.platform === 'win32',
        env: {
          ...process.env,
          NODE_ENV: 'production',
          NODE_OPTIONS: `--import=${new URL('portal.mjs', import.meta.url)}`,
          ASTRO_TELEMETRY_DISABLED: '1',
        },
      });
      assert.equal(status, 0, `${stdout}\n${stderr}`);
    });

    if (ahead) testRenderedAhead(ahead, outputs[0][1]);
    if (isStatic) return;

    for (const [title, output] of outputs) {
      it(`${title}: has one copy of Lit, and chunks`, () => {
        const scripts = scriptsIn(output);
        assert.ok(scripts.length > 20, `${scripts.length} scripts: each language is a part`);
        const policies = scripts.filter((script) =>
          /createPolicy\(["'`]lit-html["'`]/.test(script),
        );
        assert.equal(policies.length, 1);
      });

      describeInEngines(`${title}, in a browser`, (engine) => {
        let site;
        before(async () => {
          const index = title === name ? output : new URL('../../src/', output);
          site = await startSite({ folders: { '/': output } });
          site.page('/', readFileSync(new URL('index.html', index), 'utf8'));
          // Static hosts leave out the ending of a page's name.
          const second = new URL('second.html', index);
          if (existsSync(second)) site.page('/second', readFileSync(second, 'utf8'));
          site.route('/news/article.fr.json', {
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify(article),
          });
        });
        after(() => site.close());

        it('mounts, fires events, changes, loads chunks, and mounts again after removal', async (t) => {
          const page = await engine.newPage(t);
          await page.goto(site.url('/'));
          const see = (id, wish) =>
            page.waitFor(
              (read, id, wish) => {
                const seen = new Function(`return (${read})`)()(id);
                return Object.entries(wish).every(([key, value]) => seen[key] === value) && seen;
              },
              String(shown),
              id,
              wish,
            );
          await see('fetched', { title: article.title, level: 'h2', share: 'Partager' });
          await page.waitFor(
            (title) => document.getElementById('heard').textContent === title,
            article.title,
          );
          // German and the sanitiser are chunks.
          await see('own', { title: 'Eins', body: 'HTML', share: 'Teilen' });
          if (name === 'bundlers')
            await page.waitFor(
              (title) =>
                document
                  .querySelector('div.euromed-news-card > euromed-news-card')
                  ?.shadowRoot?.querySelector('[part~=title]')
                  ?.textContent.trim() === title,
              article.title,
            );
          await page.click('#next');
          await see('own', { title: 'Zwei', body: 'HTML' });
          await page.click('#fetched >>> [part~=share-button]');
          await page.waitFor(() => {
            const { shadowRoot } = document.getElementById('fetched');
            return !!shadowRoot.querySelector('[part~=share-menu] a[href*="wa.me"]');
          });
          await page.click('#toggle');
          await page.waitFor(() => !document.getElementById('own'));
          await page.click('#toggle');
          await see('own', { title: 'Zwei', share: 'Teilen' });
          await see('fetched', { title: article.title });
          if (name === 'next')
            await seeRenderedCards(page, site, readFileSync(new URL('index.html', output), 'utf8'));
          assert.deepEqual(await page.errors(), []);
          const lines = await page.consoleLines();
          assert.deepEqual(
            lines.filter(({ type }) => /error|warn/.test(type)),
            [],
          );
          const missing = site.requests.filter(({ status }) => status === 404);
          assert.deepEqual(missing, []);
        });
      });
    }
  });
