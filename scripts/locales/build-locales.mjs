// @ts-check
// Builds what the sources import from the translators' files.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { writeDerivedLocales } from './derived-locales.mjs';
import { importLocaleModule } from './import-locale-module.mjs';
import { writeLanguageTables } from './language-table.mjs';
import { localeProject } from './locale-list.mjs';
import { writeCldr } from './write-cldr.mjs';

const project = localeProject();
const { tags, importer } = project;
writeDerivedLocales(project);
writeCldr();
execFileSync('lit-localize', ['build'], { stdio: 'inherit', shell: process.platform === 'win32' });
writeFileSync(importer, importLocaleModule(tags));
await writeLanguageTables();
