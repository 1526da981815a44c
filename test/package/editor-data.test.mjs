// Completion data for the tag: the package’s files for VS Code and JetBrains.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const read = (file) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const readJson = (file) => JSON.parse(read(file));
const { version, files, 'web-types': webTypesFile } = readJson('package.json');

/** The rows of the README's tables. */
const [, table] = /<!-- api:attributes -->(.*?)<!-- \/api:attributes -->/s.exec(read('README.md'));
const attributes = [...table.matchAll(/^\| `([\w-]+)` /gm)].map(([, name]) => name);
const [, properties] = /<!-- api:css-properties -->(.*?)<!-- \/api/s.exec(read('README.md'));
const customProperties = [...properties.matchAll(/^\| `(--[\w-]+)` /gm)].map(([, name]) => name);

const layouts = ['auto', 'compact', 'teaser', 'headline', 'featured'];
const named = (entries, name) => entries.find((entry) => entry.name === name);

describe('data for editors', () => {
  it('offers VS Code every attribute, with its description and values', () => {
    const { tags } = readJson('dist/editors/html.customData.json');
    assert.deepEqual(
      tags.map(({ name }) => name),
      ['euromed-news-card', 'euromed-news-list'],
    );
    const card = named(tags, 'euromed-news-card');
    assert.ok(attributes.length > 20);
    for (const name of attributes) assert.ok(named(card.attributes, name)?.description, name);
    const values = named(card.attributes, 'layout').values.map(({ name }) => name);
    assert.deepEqual(values, layouts);
  });

  it('offers VS Code every custom property', () => {
    const css = readJson('dist/editors/css.customData.json');
    assert.ok(customProperties.length > 10);
    for (const name of customProperties) assert.ok(named(css.properties, name)?.description, name);
  });

  it('offers JetBrains the same, with events and their classes', () => {
    const webTypes = readJson('dist/editors/web-types.json');
    assert.equal(webTypes.name, 'euromed-news-card');
    assert.equal(webTypes.version, version);
    const card = named(webTypes.contributions.html.elements, 'euromed-news-card');
    for (const name of attributes) assert.ok(named(card.attributes, name)?.description, name);
    const layout = named(card.attributes, 'layout').value;
    assert.equal(layout.type, layouts.map((name) => `'${name}'`).join(' | '));
    assert.equal(named(card.events, 'euromed-load').type, 'EuromedLoadEvent');
    for (const name of customProperties)
      assert.ok(named(webTypes.contributions.css.properties, name), name);
  });

  it('is in the package at the paths in package.json', () => {
    assert.equal(webTypesFile, 'dist/editors/web-types.json');
    assert.ok(files.includes('dist/editors'));
    const [, settings] = /^```json\n(.*?)^```/ms.exec(read('docs/frameworks.md'));
    const paths = Object.values(JSON.parse(settings)).flat();
    assert.ok(paths.length > 0);
    for (const path of paths) readJson(path.replace('./node_modules/euromed-news-card/', ''));
  });
});
