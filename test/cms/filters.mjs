// CMSs' filters for texts that are saved or shown: HTML Purifier itself, and filters whose rules are
// published, by these rules. Each names the source of its rules.
import { fromHtml } from 'hast-util-from-html';
import { sanitize } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import { unpackDebianPackages } from './debian-packages.mjs';
import { copyFolder, loadPhp } from './php.mjs';
import { recipes } from './recipes.mjs';

const rewriting = (rewrite) => async (source) =>
  toHtml(rewrite(fromHtml(source, { fragment: true })));

const properties = { class: 'className', hreflang: 'hrefLang' };
const propertyOf = (name) =>
  properties[name] ?? name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

/** Keeps these elements with these attributes, and the content of all others. */
const keeping = ({ elements = '', attributes = {}, everywhere = '' }) => {
  const own = Object.entries(attributes).map(([name, list]) => [name, list.map(propertyOf)]);
  const schema = {
    tagNames: [...elements.split(' '), ...Object.keys(attributes)],
    attributes: { ...Object.fromEntries(own), '*': everywhere.split(' ').map(propertyOf) },
    protocols: { href: ['http', 'https', 'mailto', 'tel'] },
  };
  return rewriting((tree) => sanitize(tree, schema));
};

/** Drops some elements but not their content, and some attributes; keeps all others. */
const dropping = ({ isDropped, attributes }) => {
  const keep = (node) => {
    const children = node.children?.flatMap(keep);
    if (node.type !== 'element') return [{ ...node, children }];
    if (isDropped(node.tagName)) return children;
    const kept = Object.entries(node.properties).filter(
      ([name]) => !attributes.includes(name.toLowerCase()) && !/^on/i.test(name),
    );
    return [{ ...node, children, properties: Object.fromEntries(kept) }];
  };
  return rewriting((tree) => keep(tree)[0]);
};

/** The standard profile's filter.format.basic_html.yml; FilterHtml adds `lang` and `dir`. */
const basicHtml = {
  elements: 'br p cite dl dt dd strong em code li',
  attributes: {
    ...Object.fromEntries(['h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, ['id']])),
    a: ['hreflang', 'href'],
    blockquote: ['cite'],
    ul: ['type'],
    ol: ['type', 'start'],
    img: ['src', 'alt', 'height', 'width'],
  },
  everywhere: 'lang dir',
};

/** Parses a line of Drupal's allowed tags: `<div class="…" data-src>`. */
const drupalTag = (line) => {
  const [name, ...attributes] = line.replace(/[<>]|="[^"]*"/g, '').split(' ');
  return { [name]: attributes };
};

/** EXT:rte_ckeditor, Configuration/RTE/Processing.yaml: allowTags, allowAttributes; links have rules of their own. */
const processing = {
  elements:
    'abbr acronym address article aside b bdo blockquote br caption cite code col colgroup dd del dfn dl div dt em ' +
    'figure footer header h1 h2 h3 h4 h5 h6 hr i img ins kbd label li ol p pre q s samp section small span strong sub ' +
    'sup table thead tbody tfoot td th tr u ul var',
  attributes: { a: ['href', 'target', 'rel'] },
  everywhere: 'class id title dir lang',
};

/** joomla/filter, InputFilter.php: names with a hyphen are none; $blockedTags, $blockedAttributes. */
const forbiddenList = {
  isDropped: (name) =>
    !/^[a-z][a-z0-9]*$/.test(name) ||
    /^(applet|body|bgsound|base|basefont|canvas|embed|frame|frameset|head|html|id|iframe|ilayer|layer|link|meta|name|object|script|style|title|xml)$/.test(
      name,
    ),
  attributes: ['action', 'background', 'codebase', 'dynsrc', 'formaction', 'lowsrc'],
};

/** The settings of Moodle's purify_html() for texts of students and in forums. */
const purify = `<?php
require '/php/HTMLPurifier.auto.php';
$config = HTMLPurifier_Config::createDefault();
$config->set( 'Cache.DefinitionImpl', null );
$config->set( 'Core.NormalizeNewlines', false );
$config->set( 'Core.ConvertDocumentToFragment', true );
$config->set( 'Core.Encoding', 'UTF-8' );
$config->set( 'HTML.Doctype', 'XHTML 1.0 Transitional' );
$config->set( 'URI.AllowedSchemes', [ 'http' => true, 'https' => true, 'ftp' => true, 'mailto' => true ] );
$config->set( 'Attr.AllowedFrameTargets', [ '_blank' ] );
echo ( new HTMLPurifier( $config ) )->purify( file_get_contents( '/source.html' ) );`;

async function htmlPurifier(source) {
  const php = await loadPhp();
  try {
    const folder = unpackDebianPackages(['php-htmlpurifier']);
    copyFolder(php, `${folder}usr/share/php/`, '/php');
    php.writeFile('/source.html', source);
    const { text, errors } = await php.run({ code: purify });
    if (errors) throw new Error(errors);
    return text;
  } finally {
    php.exit();
  }
}

/** Filters by their name in the documentation. `clean(source)` resolves with the filtered text. */
export const filters = {
  'HTML Purifier, as Moodle has it': { clean: htmlPurifier, isReal: true },
  'Drupal’s Basic HTML': { clean: keeping(basicHtml) },
  'Drupal’s Basic HTML with the recipe below': {
    clean: keeping({
      ...basicHtml,
      attributes: { ...basicHtml.attributes, ...drupalTag(recipes.drupal.code) },
    }),
  },
  'Joomla’s Default Forbidden List': { clean: dropping(forbiddenList) },
  'TYPO3’s rich text': { clean: keeping(processing) },
};
