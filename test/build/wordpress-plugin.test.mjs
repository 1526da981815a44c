// The zip file of the WordPress plugin, and what of its sources must follow the card's.
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { cardStyleSheet } from '../../dist/npm/render.js';
import { writePlugin, zipPlugin } from '../../integrations/wordpress-build/build-plugin.mjs';
import { readTranslation, templateOf, textsOf } from '../../integrations/wordpress-build/texts.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const source = join(root, 'integrations/wordpress');
const read = (file) => readFileSync(join(root, file), 'utf8');
const php = (file) => read(`integrations/wordpress/${file}`);
const words = (text) => [...text.matchAll(/'([^']+)'/g)].map(([, word]) => word);

describe('the WordPress plugin’s zip', () => {
  let folder;
  let files;

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'plugin-'));
    writePlugin(folder);
    files = unzipSync(zipPlugin(folder));
  });
  after(() => rmSync(folder, { recursive: true }));

  const text = (file) => new TextDecoder().decode(files[`euromed-news-card/${file}`]);

  it('is one folder with the plugin’s name, with the script and its chunks, without source maps', () => {
    const names = Object.keys(files);
    assert.ok(names.every((name) => name.startsWith('euromed-news-card/')));
    const script = readFileSync(join(root, 'dist/cdn/euromed-news-card.js'), 'utf8');
    assert.equal(text('card/euromed-news-card.js'), script);
    assert.equal(text('card/card.css'), `${cardStyleSheet()}\n`);
    for (const part of ['chunks', 'locales'])
      assert.deepEqual(
        names
          .filter((name) => name.includes(`/card/${part}/`))
          .map((name) => name.split('/').at(-1))
          .sort(),
        readdirSync(join(root, 'dist/cdn', part))
          .filter((name) => !name.endsWith('.map'))
          .sort(),
      );
    assert.deepEqual(
      names.filter((name) => name.endsWith('.map')),
      [],
    );
    for (const file of ['readme.txt', 'uninstall.php', 'LICENSE', 'card/THIRD-PARTY-LICENSES.md'])
      assert.ok(`euromed-news-card/${file}` in files, file);
  });

  it('has the package’s version wherever WordPress looks', () => {
    const { version } = JSON.parse(read('package.json'));
    const main = text('euromed-news-card.php');
    assert.ok(main.includes(`Version:           ${version}\n`));
    assert.ok(main.includes(`const VERSION = '${version}';`));
    assert.ok(text('readme.txt').includes(`Stable tag: ${version}\n`));
  });

  it('has its translations as WordPress loads them', () => {
    for (const locale of ['ar', 'fr_FR']) {
      const name = `languages/euromed-news-card-${locale}`;
      assert.match(text(`${name}.l10n.php`), /^<\?php\nreturn array\(/);
      const json = JSON.parse(text(`${name}-euromed-news-card-editor.json`));
      assert.ok(json.locale_data.messages['Change the address'][0].length > 3);
    }
  });
});

describe('the WordPress plugin’s sources', () => {
  it('list the attributes of both tags', () => {
    const { modules } = JSON.parse(read('custom-elements.json'));
    const declarations = modules.flatMap(({ declarations: all = [] }) => all);
    const [, list] = /const ATTRIBUTES = array\((.*?)\n\);/s.exec(php('includes/element.php'));
    for (const [, tag, names] of list.matchAll(/'([\w-]+)' => array\(([^)]*)\)/g)) {
      const { attributes } = declarations.find(({ tagName }) => tagName === tag);
      assert.deepEqual(words(names).sort(), attributes.map(({ name }) => name).sort(), tag);
    }
  });

  it('have their texts in the translators’ template, and every text in French and Arabic', () => {
    const template = join(source, 'languages/euromed-news-card.pot');
    assert.equal(
      readFileSync(template, 'utf8'),
      templateOf(source),
      'Run `node integrations/wordpress-build/build-plugin.mjs --pot`.',
    );
    const texts = textsOf(source);
    assert.ok(texts.length > 40);
    for (const locale of ['ar', 'fr_FR']) {
      const file = join(source, `languages/euromed-news-card-${locale}.po`);
      assert.ok(existsSync(file));
      const { translations } = readTranslation(file);
      for (const { text, context } of texts) {
        const [translation] = translations[context]?.[text]?.msgstr ?? [''];
        assert.ok(translation, `${locale}: ${text}`);
        const places = (words) => (words.match(/%(\d\$)?[sd]/g) ?? []).sort();
        assert.deepEqual(places(translation), places(text), text);
      }
    }
  });
});
