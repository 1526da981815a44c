// `npm run release:dry`: all files that a release uploads, as their users find them.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { version, dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const base = `euromed-news-card-${version}`;
const script = join(root, 'scripts/release/dry-run.mjs');

const release = (into, env = {}) =>
  execFileSync(process.execPath, [script, '--no-build', '--into', into], {
    cwd: root,
    encoding: 'utf8',
    stdio: 'pipe',
    env: { ...process.env, ...env },
  });

describe('npm run release:dry', () => {
  let folder;
  let read;
  let ownSite = false;

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'release-'));
    read = (file) => readFileSync(join(folder, 'one', file));
    // Other tests build the site itself.
    const site = join(root, 'dist/site');
    if (!existsSync(site)) {
      ownSite = site;
      mkdirSync(site, { recursive: true });
      writeFileSync(join(site, 'index.html'), '<!doctype html><title>x</title>');
    }
    release(join(folder, 'one'));
  });

  after(() => {
    rmSync(folder, { recursive: true });
    if (ownSite) rmSync(ownSite, { recursive: true });
  });

  it('writes every file of a release, with matching checksums', () => {
    const files = readdirSync(join(folder, 'one')).sort();
    assert.deepEqual(
      files,
      [
        'RELEASE-NOTES.md',
        'SHA256SUMS',
        `${base}-cdn.zip`,
        `${base}-site.zip`,
        `${base}-wordpress.zip`,
        `${base}.cdx.json`,
        `${base}.tgz`,
        'integrity.json',
      ].sort(),
    );
    const lines = read('SHA256SUMS').toString().trimEnd().split('\n');
    assert.equal(lines.length, files.length - 1);
    for (const line of lines) {
      const [, sum, file] = /^([\da-f]{64}) {2}(\S+)$/.exec(line);
      assert.equal(createHash('sha256').update(read(file)).digest('hex'), sum, file);
    }
  });

  it('writes the same bytes again', () => {
    release(join(folder, 'two'));
    assert.equal(
      readFileSync(join(folder, 'two', 'SHA256SUMS'), 'utf8'),
      read('SHA256SUMS').toString(),
    );
  });

  it('has all of dist/cdn in one folder of the zip', () => {
    const files = unzipSync(read(`${base}-cdn.zip`));
    const built = readdirSync(join(root, 'dist/cdn'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    assert.equal(Object.keys(files).length, built.length + 1, 'and the licence');
    for (const file of built) {
      const path = `${base}-cdn/${file.slice(join(root, 'dist/cdn').length + 1)}`;
      assert.ok(Buffer.from(files[path]).equals(readFileSync(file)), path);
    }
  });

  it('has the licence in every zip, and the notices of libraries inside', () => {
    for (const [zip, holder] of [
      ['cdn', `${base}-cdn`],
      ['site', `${base}-site`],
      ['wordpress', 'euromed-news-card'],
    ]) {
      const files = unzipSync(read(`${base}-${zip}.zip`));
      const licence = files[`${holder}/LICENSE`] ?? [];
      assert.ok(Buffer.from(licence).equals(readFileSync(join(root, 'LICENSE'))), zip);
      const notices = Object.keys(files).filter((file) => file.endsWith('THIRD-PARTY-LICENSES.md'));
      // In these tests the site may be a single page.
      if (zip !== 'site') assert.equal(notices.length, 1, zip);
    }
  });

  it('has the plugin for WordPress, with its version and the script', () => {
    const files = unzipSync(read(`${base}-wordpress.zip`));
    const plugin = Buffer.from(files['euromed-news-card/euromed-news-card.php']).toString();
    assert.match(plugin, new RegExp(`^ \\* Version: +${version.replaceAll('.', '\\.')}$`, 'm'));
    assert.ok(files['euromed-news-card/card/euromed-news-card.js']?.length > 10_000);
  });

  it('has the integrity of the scripts, as browsers compute it', () => {
    const { version: said, integrity } = JSON.parse(read('integrity.json'));
    assert.equal(said, version);
    for (const file of ['euromed-news-card.js', 'euromed-news-card.standalone.js']) {
      const hash = execFileSync(
        'openssl',
        ['dgst', '-sha384', '-binary', join(root, 'dist/cdn', file)],
        { encoding: 'buffer' },
      );
      assert.equal(integrity[file], `sha384-${hash.toString('base64')}`);
    }
  });

  it('has the npm package, with its version', () => {
    const listing = execFileSync('tar', ['-tf', join(folder, 'one', `${base}.tgz`)]).toString();
    for (const file of ['package.json', 'LICENSE', 'README.md', 'CHANGELOG.md', 'SECURITY.md'])
      assert.ok(listing.includes(`package/${file}\n`), file);
  });

  it('has a bill of materials in CycloneDX, of installed packages and of libraries inside the scripts', () => {
    const bom = JSON.parse(read(`${base}.cdx.json`));
    assert.equal(bom.bomFormat, 'CycloneDX');
    assert.equal(bom.metadata.component.purl, `pkg:npm/euromed-news-card@${version}`);
    assert.equal(bom.metadata.component.name, 'euromed-news-card');
    const names = bom.components.map(({ name }) => name);
    for (const name of Object.keys(dependencies)) assert.ok(names.includes(name), name);
    const inScripts = ['lit-html', 'dompurify', 'cldr-core', 'simple-icons'];
    for (const name of inScripts) assert.ok(names.includes(name), name);
    for (const name of ['vite', 'typescript', 'eslint'])
      assert.ok(!names.includes(name), `${name} is a tool`);
    for (const { name, licenses } of bom.components) assert.ok(licenses?.length > 0, name);
    const refs = new Set(bom.components.map((component) => component['bom-ref']));
    for (const { dependsOn } of bom.dependencies)
      for (const ref of dependsOn) assert.ok(refs.has(ref), ref);
  });

  it('has the notes of this version only', () => {
    const notes = read('RELEASE-NOTES.md').toString();
    assert.match(notes, /\S/);
    assert.doesNotMatch(notes, /^## /m);
  });

  it('refuses a tag of another version', () => {
    const env = { GITHUB_REF_TYPE: 'tag', GITHUB_REF_NAME: 'v99.0.0' };
    assert.throws(() => release(join(folder, 'three'), env), /The tag is v99\.0\.0/);
    assert.ok(!existsSync(join(folder, 'three')));
  });
});

describe('npm run release:version', () => {
  it('turns the changes that contributors wrote down into a version of the changelog', () => {
    const copy = mkdtempSync(join(tmpdir(), 'version-'));
    const git = (...args) => execFileSync('git', args, { cwd: copy, stdio: 'pipe' });
    try {
      // Changes for the next version are left out.
      const files = ['config.json', 'changelog.mjs', 'README.md'].map(
        (name) => `.changeset/${name}`,
      );
      for (const file of ['package.json', 'CHANGELOG.md', ...files])
        cpSync(join(root, file), join(copy, file), { recursive: true });
      symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
      git('init', '-q', '-b', 'main');
      const before = readFileSync(join(copy, 'CHANGELOG.md'), 'utf8');
      writeFileSync(
        join(copy, '.changeset/brave-cards.md'),
        "---\n'euromed-news-card': patch\n---\n\nA feed without dates is read.\n",
      );
      execFileSync(
        process.execPath,
        [join(root, 'node_modules/@changesets/cli/bin.js'), 'version'],
        { cwd: copy, stdio: 'pipe' },
      );
      const [major, minor, patch] = version.split('.').map(Number);
      const next = `${major}.${minor}.${patch + 1}`;
      assert.equal(JSON.parse(readFileSync(join(copy, 'package.json'), 'utf8')).version, next);
      const now = readFileSync(join(copy, 'CHANGELOG.md'), 'utf8');
      assert.ok(
        now.startsWith(
          `# Changelog\n\n## ${next}\n\n### Patch Changes\n\n- A feed without dates is read.\n`,
        ),
        now.slice(0, 300),
      );
      assert.ok(now.includes(before.slice(before.indexOf(`## ${version}`)).slice(0, 500)));
      assert.ok(!existsSync(join(copy, '.changeset/brave-cards.md')));
    } finally {
      rmSync(copy, { recursive: true });
    }
  });
});
