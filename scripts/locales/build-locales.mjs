// @ts-check
// Builds what the sources import from the translators' files.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { importLocaleModule } from './import-locale-module.mjs';
import { localeProject } from './locale-list.mjs';
import { writeCldr } from './write-cldr.mjs';
import { writeLanguageTable } from './write-language-table.mjs';
import { writeDerivedLocales } from './write-derived-locales.mjs';

const project = localeProject();
const { tags, importer } = project;
writeDerivedLocales(project);
writeCldr();
execFileSync('lit-localize', ['build'], { stdio: 'inherit', shell: process.platform === 'win32' });
writeFileSync(importer, importLocaleModule(tags));
await writeLanguageTable();
