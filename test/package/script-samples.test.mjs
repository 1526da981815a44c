// The samples in JavaScript of README and docs, run in Node with the package as it is imported: each runs, and does what the
// text around it says. test/package/types.test.mjs compiles them; the pieces of editors' settings in docs/embedding.md are tried
// in these editors.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { samples } from '../support/documented.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** A path inside the package, where the package's name resolves to its exports. */
const folder = join(root, 'dist', 'script-samples');

/** An article at every address, and a feed where feeds are. */
const NETWORK = `
const article = { url: 'https://portal.example/eau', lang: 'fr', title: 'L’eau partagée' };
globalThis.fetch = async (address) => {
  const body = String(address).includes('feed') ? { items: [article] } : article;
  return Object.defineProperty(Response.json(body), 'url', { value: String(address) });
};
`;

/** Questions that are asked after a sample's last line, by words in the sample. */
const QUESTIONS = {
  'renderCard(await response.json()': `
assert.match(html, /<euromed-news-card [^>]*>.*<template shadowrootmode="open"/s);
assert.match(html, /L’eau partagée/);
`,
  renderList: `
assert.match(html, /<euromed-news-list [^>]*>.*<template shadowrootmode="open"/s);
assert.match(html, /L’eau partagée/);
assert.match(html, /Toutes les actualités/);
`,
  addAsyncShortcode: `
const shortcodes = {};
configure({ addAsyncShortcode: (name, make) => void (shortcodes[name] = make) });
const html = await shortcodes.newsCard('https://portal.example/news/article.fr.json', 'fr');
assert.match(html, /L’eau partagée/);
`,
  "'euromed-share'": `
const share = (service) => {
  const event = new Event('euromed-share', { cancelable: true });
  document.dispatchEvent(Object.assign(event, { service, url: 'https://portal.example/', title: 'Title' }));
  return event.defaultPrevented;
};
assert.equal(share('x'), false);
assert.deepEqual(opened, []);
assert.equal(share('email'), true);
assert.deepEqual(opened, [['https://portal.example/', 'Title']]);
`,
  'registerFormat({': `
const { renderCard } = await import('euromed-news-card/render');
const [format] = registered;
assert.equal(format.matches({ kind: 'ministry-news' }), true);
assert.equal(format.matches(null), false);
const asked = [];
const json = { kind: 'ministry-news', id: 7, headline: 'One', page: '/1', day: '2024-03-07', countries: ['TN'] };
const article = await format.parse(json, {
  fetchJson: async (address) => (asked.push(address), { lead: 'Lead' }),
});
assert.deepEqual(asked, ['/api/details/7']);
const html = await renderCard(article, { src: 'https://ministry.example/api/7', lang: 'fr' });
for (const words of ['One', 'Lead', '7 mars 2024', 'https://ministry.example/1']) assert.ok(html.includes(words), words);
`,
};

/** What samples expect around them. */
const AROUND = `import assert from 'node:assert/strict';
const opened = [];
globalThis.openOwnDialog = (...what) => void opened.push(what);
const registered = [];
`;

const scripts = samples.filter(({ file, kind }) => kind === 'js' && file !== 'docs/embedding.md');

describe('the samples in JavaScript', () => {
  before(() => {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'network.mjs'), NETWORK);
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  const run = (name, code) => {
    writeFileSync(join(folder, name), code);
    const network = pathToFileURL(join(folder, 'network.mjs')).href;
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--import', network, join(folder, name)],
      { encoding: 'utf8' },
    );
    assert.equal(status, 0, stderr);
  };

  it('have a match for each question', () => {
    for (const words of Object.keys(QUESTIONS))
      assert.ok(
        scripts.some(({ code }) => code.includes(words)),
        words,
      );
  });

  for (const [index, { place, code }] of scripts.entries())
    it(place, () => {
      const [, question = ''] =
        Object.entries(QUESTIONS).find(([words]) => code.includes(words)) ?? [];
      const page = 'globalThis.document = new EventTarget();\n';
      const needsPage = code.includes('document.');
      run(`${index}.mjs`, `${needsPage ? page : ''}${code}`);
      const asked = code
        .replace('export default function', 'const configure = function')
        .replace(
          /^import \{ registerFormat \} .*$/m,
          'const registerFormat = (format) => void registered.push(format);',
        );
      run(`${index}-asked.mjs`, `${AROUND}${needsPage ? page : ''}${asked}${question}`);
    });
});
