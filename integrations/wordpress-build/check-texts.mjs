// @ts-check
// Checks that the plugin's template for translators has all texts of the sources, and each translation all of the template.
import { readdirSync, readFileSync } from 'node:fs';
import { readTranslation, templateOf, textsOf } from './texts.mjs';
import { report } from '../../scripts/generated-files.mjs';
import { looseMark } from '../../scripts/locales/rules.mjs';

const plugin = 'integrations/wordpress';
const template = `${plugin}/languages/euromed-news-card.pot`;
const texts = textsOf(plugin);

report([
  ...(readFileSync(template, 'utf8') === templateOf(plugin)
    ? []
    : [`${template} is stale: node integrations/wordpress-build/build-plugin.mjs --pot`]),
  ...readdirSync(`${plugin}/languages`)
    .filter((name) => name.endsWith('.po'))
    .flatMap((name) => {
      const path = `${plugin}/languages/${name}`;
      const { headers, translations } = readTranslation(path);
      return texts.flatMap(({ text, context }) => {
        const translation = translations[context]?.[text]?.msgstr[0];
        const fault = translation && looseMark(headers['Language'] ?? '', translation);
        if (fault) return [`${path}: “${translation}” ${fault}`];
        return translation ? [] : [`${path} does not translate “${text}”`];
      });
    }),
]);
