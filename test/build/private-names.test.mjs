// Shortened names must be nobody else's: neither the API's nor JSON's nor the parts' exports.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { PRIVATE_NAMES } from '../../scripts/build/private-names.mjs';

const read = (file) => readFileSync(file, 'utf8');

/** All TypeScript below a folder, as one text. */
const sourcesIn = (folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => read(`${folder}/${file}`))
    .join('\n');

/** The card itself, as the attributes complete an article. */
const COMPLETION = /\bcompletion\b/g;

const words = (text) => new Set(text.match(/[\w$]+/g));

/** The public API as the manifest has it. */
function* publicNames({ modules }) {
  for (const { declarations } of modules)
    for (const { members = [], attributes = [], slots = [], cssParts = [] } of declarations) {
      for (const { name, privacy } of members) if (privacy !== 'private') yield name;
      for (const { name } of [...attributes, ...slots, ...cssParts]) yield name;
    }
}

describe('private names', () => {
  it('are listed once, in order', () => {
    assert.deepEqual(PRIVATE_NAMES, [...new Set(PRIVATE_NAMES)].sort());
  });

  it('are not in the public API', () => {
    const names = new Set(publicNames(JSON.parse(read('custom-elements.json'))));
    assert.deepEqual(
      PRIVATE_NAMES.filter((name) => names.has(name)),
      [],
    );
  });

  for (const [what, text] of [
    ['the article’s JSON', sourcesIn('schema') + read('src/article/article.ts')],
    ['other people’s JSON', sourcesIn('src/formats').replaceAll(COMPLETION, '')],
    ['events', sourcesIn('src/events')],
    ['errors', read('src/article/news-card-error.ts')],
  ])
    it(`are not in ${what}`, () => {
      const found = words(text);
      assert.deepEqual(
        PRIVATE_NAMES.filter((name) => found.has(name)),
        [],
      );
    });

  it('are used', () => {
    const used = words(sourcesIn('src'));
    assert.deepEqual(
      PRIVATE_NAMES.filter((name) => !used.has(name)),
      [],
    );
  });

  it('are no exports of a part, which are asked for by name', () => {
    for (const file of readdirSync('dist/cdn/chunks')) {
      if (!file.endsWith('.js')) continue;
      const [, exported = ''] = /export ?\{([^}]*)\}/.exec(read(`dist/cdn/chunks/${file}`)) ?? [];
      assert.notEqual(exported, '', file);
      const names = words(exported);
      assert.deepEqual(
        PRIVATE_NAMES.filter((name) => names.has(name)),
        [],
        file,
      );
    }
  });
});
