// @ts-check
// The WordPress plugin as a zip file: `integrations/wordpress/`, its translations as WordPress loads them, and the card's
// script and style sheet. `npm run build` comes before. `--pot` writes the translators' template instead.
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dateOfSources } from '../../scripts/release/date-of-sources.mjs';
import { zipFolder } from '../../scripts/release/zip-folder.mjs';
import { asJson, asPhp, readTranslation, templateOf } from './texts.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const source = join(root, 'integrations/wordpress');
const script = join(root, 'dist/cdn');
const slug = 'euromed-news-card';
const editorScript = `${slug}-editor`;

/** Files and folders of dist/cdn in the plugin: the script, and the files that the script loads. */
const parts = ['euromed-news-card.js', 'chunks', 'locales', 'THIRD-PARTY-LICENSES.md'];

/** Places of the version in the plugin's files. @type {Record<string, RegExp>} */
const versions = {
  'euromed-news-card.php': /(?<=^ \* Version: +|^const VERSION = ')[\d.]+(?:-[\w.]+)?/gm,
  'readme.txt': /(?<=^Stable tag: |^= )[\d.]+(?:-[\w.]+)?(?=( =)?$)/gm,
};

/** The style sheet of cards rendered ahead. */
const styleSheet = () =>
  execFileSync(process.execPath, [
    join(root, 'bin/euromed-news-card.js'),
    'render',
    '--style-sheet',
  ]);

/** Writes the plugin's files into a folder. @param {string} folder */
export function writePlugin(folder) {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(source, folder, { recursive: true });
  cpSync(join(root, 'LICENSE'), join(folder, 'LICENSE'));
  for (const part of parts)
    cpSync(join(script, part), join(folder, 'card', part), {
      recursive: true,
      filter: (file) => !file.endsWith('.map'),
    });
  writeFileSync(join(folder, 'card', 'card.css'), styleSheet());
  for (const [file, pattern] of Object.entries(versions)) {
    const path = join(folder, file);
    writeFileSync(path, readFileSync(path, 'utf8').replace(pattern, version));
  }
  const languages = join(folder, 'languages');
  for (const file of readdirSync(languages)) {
    if (!file.endsWith('.po')) continue;
    const translation = readTranslation(join(languages, file));
    const name = file.slice(0, -3);
    writeFileSync(join(languages, `${name}.l10n.php`), asPhp(translation));
    writeFileSync(join(languages, `${name}-${editorScript}.json`), asJson(translation));
  }
}

/** The zip file that is uploaded to WordPress. @param {string} folder with the plugin's files */
export const zipPlugin = (folder) => zipFolder(folder, { name: slug, date: dateOfSources() });

/** The plugin's zip from the existing build, without changes in `dist/`. */
export function pluginZip() {
  const folder = mkdtempSync(join(tmpdir(), 'plugin-'));
  try {
    writePlugin(folder);
    return zipPlugin(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv.includes('--pot'))
    writeFileSync(join(source, 'languages', `${slug}.pot`), templateOf(source));
  else {
    const folder = join(root, 'dist/wordpress', slug);
    writePlugin(folder);
    writeFileSync(`${folder}.zip`, zipPlugin(folder));
    console.log(`${folder}.zip`);
  }
}
