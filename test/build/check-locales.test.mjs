// Every rule for translations is broken here once.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { importLocaleModule } from '../../scripts/locales/import-locale-module.mjs';
import { faultsOf, toBeReviewed } from '../../scripts/locales/rules.mjs';
import { unitsOf, withChangedSources, withSortedUnits } from '../../scripts/locales/xliff.mjs';

const project = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const CODE = {
  '{0}': '<x id="0" equiv-text="${zero}"/>',
  '{1}': '<x id="1" equiv-text="${one}"/>',
};
const coded = (text) => text.replace(/\{\d\}/g, (placeholder) => CODE[placeholder] ?? '');

/** @param {string} id @param {string} source @param {string} [target] */
const unit = (id, source, target, { state = '', note = 'A note' } = {}) =>
  `<trans-unit id="${id}">
  <source>${coded(source)}</source>
  ${target === undefined ? '' : `<target${state && ` state="${state}"`}>${coded(target)}</target>`}
  ${note && `<note from="lit-localize">${note}</note>`}
</trans-unit>`;

const file = (tag, ...units) => `<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
<file target-language="${tag}" source-language="en" original="lit-localize-inputs" datatype="plaintext">
<body>
${units.join('\n')}
</body>
</file>
</xliff>`;

/** Faults of one translated message. */
const faults = (source, target, { tag = 'de', ...options } = {}) =>
  faultsOf(tag, unitsOf(unit('text', source, target, options)), { text: source }).map(
    ([, fault]) => fault,
  );

const categories = ['zero', 'one', 'two', 'few', 'many', 'other'];
const plurals = (tag, targets) => {
  const units = Object.entries(targets).map(([category, target]) =>
    unit(`more-${category}`, '{0} more', target),
  );
  const english = Object.fromEntries(
    Object.keys(targets).map((key) => [`more-${key}`, '{0} more']),
  );
  return faultsOf(tag, unitsOf(units.join('')), english);
};
const everyCategory = (target) => Object.fromEntries(categories.map((key) => [key, target]));

describe('the rules for translations', () => {
  it('accept a good translation', () => {
    assert.deepEqual(faults('Share', 'Teilen'), []);
    assert.deepEqual(faults('Share', 'Teilen', { state: 'translated' }), []);
    assert.deepEqual(faults('Share {0}.', '{0} teilen.'), []);
    assert.deepEqual(faults('By {0} of {1}', '{1} של (‘{0}’)', { tag: 'he' }), []);
  });

  it('report missing translations', () => {
    assert.deepEqual(faults('Share', undefined), ['is not translated']);
    assert.deepEqual(faults('Share', ' '), ['is not translated']);
    assert.deepEqual(faultsOf('de', [], { share: 'Share' }), [['share', 'is missing']]);
  });

  it('report messages that the sources no longer have, or have twice', () => {
    const [share] = unitsOf(unit('share', 'Share', 'Teilen'));
    assert.deepEqual(faultsOf('de', [share], {}), [['share', 'is no message of the sources']]);
    assert.deepEqual(faultsOf('de', [share, share], { share: 'Share' }), [
      ['share', 'is there twice'],
    ]);
  });

  it('require a note for translators', () => {
    assert.deepEqual(faults('Share', 'Teilen', { note: '' }), [
      'has no note for translators: give its msg() a desc',
    ]);
  });

  it('report translations whose English has changed', () => {
    const [share] = unitsOf(unit('share', 'Share', 'Teilen'));
    assert.deepEqual(faultsOf('de', [share], { share: 'Share it' }), [
      ['share', 'has changed English: run npm run localize:extract'],
    ]);
    assert.deepEqual(faults('Share', 'Teilen', { state: 'needs-translation' }), [
      'was translated from other English: translate it again, then remove its state',
    ]);
  });

  it('accept the state “needs-review-translation” and no other', () => {
    const options = { state: 'needs-review-translation' };
    assert.deepEqual(faults('Share', 'Teilen', options), []);
    assert(unitsOf(unit('share', 'Share', 'Teilen', options)).every(toBeReviewed));
    assert.deepEqual(faults('Share', 'Teilen', { state: 'new' }), [`has the state 'new'`]);
  });

  const broken = {
    'a placeholder lost': ['Share {0}', 'Teilen', 'other placeholders than the English'],
    'a placeholder too many': ['Share', '{0} teilen', 'other placeholders than the English'],
    'a bidi mark': [
      'Share',
      'Tei\u200flen',
      'an invisible character that changes the direction or the shape of text: U+200F',
    ],
    'a bidi mark as an entity': [
      'Share',
      'Tei&#x2067;len',
      'an invisible character that changes the direction or the shape of text: U+2067',
    ],
    'swapped brackets': [
      'Share',
      'Teilen )hier(',
      'brackets that are swapped or lack their partner',
    ],
    'a bracket alone': ['Share', '(Teilen', 'brackets that are swapped or lack their partner'],
    'crossed brackets': ['Share', '([Teilen)]', 'brackets that are swapped or lack their partner'],
    'a space at the end': ['Share', 'Teilen ', 'white space at its start or end, or twice'],
    'two spaces': ['Share it', 'Das  teilen', 'white space at its start or end, or twice'],
    'a straight apostrophe': ['Share', 'Teil&apos;s', 'straight quotation marks or apostrophes'],
    'straight quotation marks': [
      'Share',
      '&quot;Teilen&quot;',
      'straight quotation marks or apostrophes',
    ],
    'a letter in two': ['Share', 'O\u0308ffnen', 'letters and accents apart (not Unicode NFC)'],
    'a label that became a sentence': [
      'Share',
      'Teilen.',
      'a full stop where the English has none, or the other way round',
    ],
    'a sentence that became a label': [
      'Shared.',
      'Geteilt',
      'a full stop where the English has none, or the other way round',
    ],
  };
  for (const [name, [source, target, fault]] of Object.entries(broken))
    it(`report ${name}`, () => assert.deepEqual(faults(source, target), [`has ${fault}`]));

  it('require French spacing', () => {
    const fr = (target, source = 'Text') => faults(source, target, { tag: 'fr' });
    assert.deepEqual(fr('Pays\u00a0: «\u00a0Égypte\u00a0»'), []);
    assert.deepEqual(fr('Partager\u202f?', 'Share?'), []);
    assert.deepEqual(fr('Pays :'), ['has no no-break space (U+00A0) before a colon']);
    assert.deepEqual(fr('Pays: un'), ['has no no-break space (U+00A0) before a colon']);
    assert.deepEqual(fr('« Pays »'), ['has no no-break space (U+00A0) inside « »']);
    assert.deepEqual(fr('Partager ?', 'Share?'), [
      'has no narrow no-break space (U+202F) before ; ! ?',
    ]);
  });

  it('require Arabic punctuation and Romanian letters', () => {
    assert.deepEqual(faults('Share', 'مشاركة, هنا', { tag: 'ar' }), [
      'has a comma, semicolon or question mark that is not Arabic (، ؛ ؟)',
    ]);
    assert.deepEqual(faults('Share', 'مشاركة، هنا', { tag: 'ar' }), []);
    assert.deepEqual(faults('Share', 'Distribuiţi', { tag: 'ro' }), [
      'has ş or ţ with a cedilla: Romanian has ș and ț with a comma',
    ]);
  });

  it('require every plural category of the language', () => {
    assert.deepEqual(plurals('ar', everyCategory('{0} آخر')), []);
    assert.deepEqual(plurals('ar', { one: '{0} آخر', other: '{0} آخر' }), [
      ['more-zero', `is missing: ar has the plural category 'zero'`],
      ['more-two', `is missing: ar has the plural category 'two'`],
      ['more-few', `is missing: ar has the plural category 'few'`],
      ['more-many', `is missing: ar has the plural category 'many'`],
    ]);
  });

  it('require the other plural categories to hold what “other” holds', () => {
    const german = { ...everyCategory('{0} weitere'), one: '{0} weiteres' };
    assert.deepEqual(plurals('de', german), []);
    assert.deepEqual(plurals('de', { ...german, few: '{0} wenige' }), [
      ['more-few', `differs from 'more-other': de has no plural category 'few'`],
    ]);
  });
});

describe('translations of a message whose English changed', () => {
  it('are marked, keep the old wording, and have the placeholders of the new English', () => {
    const old = unit('a', 'By {0}', 'Von {0}', { state: 'translated' }).replace(
      '<target state="translated">Von <x id="0" equiv-text="${zero}"/>',
      '<target state="translated">Von <x id="0" equiv-text="${before}"/>',
    );
    assert.match(old, /before/);
    const [marked] = unitsOf(withChangedSources(old, new Set(['a'])));
    assert.equal(marked?.state, 'needs-translation');
    assert.equal(marked?.target, 'Von {0}');
    const unchanged = withChangedSources(old, new Set());
    assert.doesNotMatch(unchanged, /before/);
    assert.equal(unitsOf(unchanged)[0]?.state, 'translated');
  });
});

describe('translators’ files', () => {
  it('have their messages in the same order in every language', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((id) => unit(id, 'Share', 'Teilen'));
    assert.equal(withSortedUnits(file('de', c, a, b)), file('de', a, b, c));
  });
});

describe('a project with languages', () => {
  let root = '';
  const path = (name) => join(root, name);
  const write = (name, text) => writeFileSync(path(name), text);
  const read = (name) => readFileSync(path(name), 'utf8');
  const environment = {
    ...process.env,
    PATH: project('node_modules/.bin') + delimiter + process.env['PATH'],
  };
  const check = () => {
    const { status, stderr, stdout } = spawnSync(
      process.execPath,
      [project('scripts/locales/check-locales.mjs'), root],
      { encoding: 'utf8' },
    );
    return { status, complaints: stderr.split('\n').filter(Boolean), stdout };
  };
  const extract = () =>
    execFileSync(process.execPath, [project('scripts/locales/extract-locales.mjs')], {
      cwd: root,
      env: environment,
      encoding: 'utf8',
    });
  const source = (english) =>
    write(
      'src/texts.ts',
      `import { msg } from '@lit/localize';
export const share = () => msg('${english}', { id: 'share', desc: 'A button' });
`,
    );

  before(() => {
    root = mkdtempSync(join(tmpdir(), 'locales-'));
    mkdirSync(path('src/localization'), { recursive: true });
    symlinkSync(project('node_modules'), path('node_modules'));
    const compilerOptions = { module: 'ESNext', moduleResolution: 'Bundler', target: 'ES2022' };
    write('tsconfig.json', JSON.stringify({ compilerOptions, include: ['src'] }));
    const config = {
      sourceLocale: 'en',
      targetLocales: ['de', 'fr'],
      tsConfig: './tsconfig.json',
      output: { mode: 'runtime', outputDir: './src/generated' },
      interchange: { format: 'xliff', xliffDir: './locales' },
    };
    write('lit-localize.json', JSON.stringify(config));
    source('Share');
    extract();
  });
  after(() => rmSync(root, { recursive: true }));

  const translate = (tag, target) =>
    write(`locales/${tag}.xlf`, file(tag, unit('share', 'Share', target, { note: 'A button' })));

  it('is complete, or the check names the file and message that is missing', () => {
    write('src/localization/import-locale.ts', importLocaleModule(['de', 'fr']));
    translate('de', 'Teilen');
    assert.deepEqual(check().complaints, ['locales/fr.xlf:share: is not translated']);
    translate('fr', 'Partager');
    const { status, stdout } = check();
    assert.equal(status, 0);
    assert.match(stdout, /^3 languages with English, 1 messages each/);
  });

  it('has a file for each language and no other', () => {
    const german = read('locales/de.xlf');
    rmSync(path('locales/de.xlf'));
    write('locales/xx.xlf', file('xx'));
    const { status, complaints } = check();
    assert.equal(status, 1);
    assert.deepEqual(complaints, [
      'locales/de.xlf: is missing: run npm run localize:extract',
      'locales/xx.xlf: is of no language in lit-localize.json',
    ]);
    rmSync(path('locales/xx.xlf'));
    write('locales/de.xlf', german.replace('target-language="de"', 'target-language="da"'));
    assert.deepEqual(check().complaints, ['locales/de.xlf: has target-language="da"']);
    write('locales/de.xlf', german);
  });

  it('says which text of the sources is new', () => {
    write('src/more.ts', `msg('More', {\n  id: 'more',\n  desc: 'A button',\n});\n`);
    assert.deepEqual(check().complaints, [
      'src/more.ts: has the new text more: run npm run localize:extract',
    ]);
    rmSync(path('src/more.ts'));
  });

  it('imports every language', () => {
    write('src/localization/import-locale.ts', importLocaleModule(['de']));
    assert.deepEqual(check().complaints, [
      'src/localization/import-locale.ts: is stale: run npm run localize:build',
    ]);
    write('src/localization/import-locale.ts', importLocaleModule(['de', 'fr']));
  });

  it('marks its translations when the English changes', () => {
    source('Share it');
    assert.match(extract(), /share: “Share” is now “Share it”/);
    assert.deepEqual(
      unitsOf(read('locales/de.xlf')).map(({ target, state }) => [target, state]),
      [['Teilen', 'needs-translation']],
    );
    const stale = 'was translated from other English: translate it again, then remove its state';
    assert.deepEqual(check().complaints, [
      `locales/de.xlf:share: ${stale}`,
      `locales/fr.xlf:share: ${stale}`,
    ]);
  });
});
