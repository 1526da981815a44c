// @ts-check
// The texts of the WordPress plugin: found in its sources, for translators in `languages/euromed-news-card.pot`; their
// translations as WordPress loads them.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { po } from 'gettext-parser';

const domain = 'euromed-news-card';

/** @typedef {{ text: string, context: string, where: string[], note: string }} PluginText */

/** @param {string} folder @returns {string[]} */
const sourcesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(php|js|json)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

/** A call of one of WordPress's functions, with a note for translators in the comment before it. */
const call = new RegExp(
  String.raw`(?:/\*\s*translators:\s*([^*]*?)\s*\*/[^;]*?)?\b(?:esc_html__|esc_attr__|__)\(\s*'((?:[^'\\]|\\.)*)',\s*'${domain}'\s*\)`,
  'g',
);

/** Fields of a block's description, under the contexts that WordPress gives them. */
const blockFields = { title: 'block title', description: 'block description' };

/** @param {string} folder of the plugin @returns {PluginText[]} */
export function textsOf(folder) {
  /** @type {Map<string, PluginText>} */
  const texts = new Map();
  /** @param {string} text @param {string} context @param {string} where @param {string} [note] */
  const add = (text, context, where, note = '') => {
    const known = texts.get(`${context}\u0004${text}`);
    if (known) known.where.push(where);
    else texts.set(`${context}\u0004${text}`, { text, context, where: [where], note });
  };
  for (const file of sourcesIn(folder)) {
    const where = file
      .slice(folder.length)
      .replace(/^[\\/]/, '')
      .replaceAll('\\', '/');
    const source = readFileSync(file, 'utf8');
    if (basename(file) === 'block.json') {
      const block = JSON.parse(source);
      for (const [field, context] of Object.entries(blockFields)) add(block[field], context, where);
      for (const keyword of block.keywords) add(keyword, 'block keyword', where);
    } else
      for (const [, note, text = ''] of source.matchAll(call))
        add(text.replace(/\\(.)/g, '$1'), '', where, note);
  }
  return [...texts.values()];
}

/** The template for translators. @param {string} folder @returns {string} */
export function templateOf(folder) {
  /** @type {import('gettext-parser').GetTextTranslations['translations']} */
  const translations = {};
  for (const { text, context, where, note } of textsOf(folder))
    (translations[context] ??= {})[text] = {
      msgid: text,
      ...(context && { msgctxt: context }),
      msgstr: [''],
      comments: {
        translator: '',
        extracted: note,
        reference: [...new Set(where)].join('\n'),
        flag: '',
        previous: '',
      },
    };
  const headers = {
    'Project-Id-Version': domain,
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Transfer-Encoding': '8bit',
    'X-Domain': domain,
  };
  return `${po.compile({ charset: 'utf-8', headers, translations }).toString()}\n`;
}

/**
 * A translation, by context and text.
 * @param {string} file
 */
export const readTranslation = (file) => po.parse(readFileSync(file));

/** A text of PHP's. @param {string} text */
const quoted = (text) => `'${text.replace(/[\\']/g, '\\$&')}'`;

/**
 * A translation as PHP, which WordPress loads since 6.5 (`.l10n.php`).
 * @param {import('gettext-parser').GetTextTranslations} translation
 */
export function asPhp({ translations, headers }) {
  const messages = Object.entries(translations).flatMap(([context, texts]) =>
    Object.values(texts)
      .filter(({ msgid, msgstr: [text] }) => msgid && text)
      .map(
        ({ msgid, msgstr: [text = ''] }) =>
          `${quoted(context ? `${context}\u0004${msgid}` : msgid)}=>${quoted(text)}`,
      ),
  );
  const language = quoted(headers['Language'] ?? '');
  return `<?php\nreturn array('domain'=>${quoted(domain)},'language'=>${language},'messages'=>array(${messages.join(',')}));\n`;
}

/**
 * A translation as JSON, for the editor's script.
 * @param {import('gettext-parser').GetTextTranslations} translation
 */
export function asJson({ translations, headers }) {
  const messages = Object.values(translations[''] ?? {})
    .filter(({ msgid, msgstr: [text] }) => msgid && text)
    .map(({ msgid, msgstr }) => [msgid, msgstr]);
  return JSON.stringify({
    domain: 'messages',
    locale_data: {
      messages: {
        '': { domain: 'messages', lang: headers['Language'] ?? '' },
        ...Object.fromEntries(messages),
      },
    },
  });
}
