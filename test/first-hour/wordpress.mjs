// A webmaster's first hour: the README's “On your site, in ten minutes”, word for word, for an article of a live WordPress.
// Needs Node and the registry: the first step is the README's.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startHost } from './host.mjs';
import { afterwards, takeSteps, type } from './steps.mjs';
import { codeIn, fillIn, sampleIn, section } from './words.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const readme = section('README.md', 'On your site, in ten minutes');

/** Address of the folder with the script. */
let script;

let wordpress;

/** The element for the page's head in the second step. */
function headerOf(words) {
  const [name, value] = words.split(': ');
  return { [name]: value };
}

await takeSteps({
  'get the script': () => type(codeIn(readme, /release:dry/), root),

  'upload all of it': async () => {
    const { unzipSync } = await import('fflate');
    const name = codeIn(readme, /-cdn\.zip$/).replace('VERSION', version);
    const uploaded = mkdtempSync(join(tmpdir(), 'uploaded-'));
    const files = unzipSync(readFileSync(join(root, 'dist/release', name)));
    for (const [file, content] of Object.entries(files).filter(([path]) => !path.endsWith('/'))) {
      // The zip has one folder, whose files the second step names.
      const target = join(uploaded, 'news', file.replace(/^[^/]+\//, ''));
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, content);
    }
    const headers = headerOf(codeIn(readme, /^Access-Control-Allow-Origin/));
    script = `${await startHost({ folder: uploaded, headers })}/news/`;
    const { status } = await fetch(
      codeIn(readme, /\/euromed-news-card\.js$/).replace('https://HOST/PATH/', script),
    );
    assert.equal(status, 200, `${name} has the script`);
  },

  'publish a post in WordPress': async () => {
    await type('npm ci --no-audit --no-fund --prefix test/cms', root);
    const { startWordPress } = await import('../cms/start-wordpress.mjs');
    const { stockPost } = await import('../cms/stock-post.mjs');
    wordpress = await startWordPress(stockPost(), { release: '6.5' });
    afterwards(() => wordpress.close());
  },

  'paste the snippet into a page of another site': async () => {
    const { readCard } = await import('./reader.mjs');
    const id = /posts\/(\d+)/.exec(wordpress.postUrl)[1];
    const snippet = fillIn(sampleIn(readme, 'html', /wp-json/), {
      'https://HOST/PATH/': script,
      'https://news.example': wordpress.origin,
      ID: id,
    });
    const page = `<!doctype html><html lang="fr"><meta charset="utf-8" /><title>Site</title><h1>Site</h1>${snippet}</html>`;
    const pages = await startHost({ pages: { '/': page } });
    const seen = await readCard(pages, ({ hasPicture, share }) => hasPicture && share);
    const post = await (await fetch(wordpress.postUrl)).json();
    assert.equal(
      seen.title,
      post.title.rendered.replaceAll('&rsquo;', '’').replaceAll('&#8217;', '’'),
    );
    assert.equal(seen.date, '11 novembre 2021');
    assert.equal(seen.share, 'Partager');
    const said = await type(`node bin/euromed-news-card.js check --page ${pages}`, root);
    assert.ok(said.includes(version), said);
  },
});
