// Labels of the builder's options.
import type { Localize } from '../../src/localization/localize.js';
import type { Part, Place, TokenName } from './state.js';

export const placeLabels = ({ msg }: Localize): Record<Place, string> => ({
  html: msg('A page of my own', { id: 'place-html', desc: 'Where a snippet is pasted' }),
  tag: msg('A site that loads the script already', {
    id: 'place-tag',
    desc: 'Where a snippet is pasted',
  }),
  wordpress: msg('WordPress, block editor', {
    id: 'place-wordpress',
    desc: 'Where a snippet is pasted',
  }),
  classic: msg('A classic editor', {
    id: 'place-classic',
    desc: 'Where a snippet is pasted: TinyMCE, CKEditor and the like',
  }),
  drupal: msg('Drupal', { id: 'place-drupal', desc: 'Name of a content management system' }),
  joomla: msg('Joomla', { id: 'place-joomla', desc: 'Name of a content management system' }),
  link: msg('An editor that keeps links only', {
    id: 'place-link',
    desc: 'Where a snippet is pasted',
  }),
  embed: msg('An embed block, or a site without scripts', {
    id: 'place-embed',
    desc: 'Where a snippet, an iframe, is pasted',
  }),
  react: msg('React', { id: 'place-react', desc: 'Name of a framework' }),
  vue: msg('Vue', { id: 'place-vue', desc: 'Name of a framework' }),
  ahead: msg('Plain HTML, rendered ahead', {
    id: 'place-ahead',
    desc: 'The card as HTML that a server or a build writes',
  }),
});

/** One sentence for each place on where the snippet goes. */
export const placeHints = ({ msg }: Localize): Record<Place, string> => ({
  html: msg('Paste this into the page where the card goes; the script comes with it.', {
    id: 'hint-html',
    desc: 'How to use the snippet in a page of one’s own',
  }),
  tag: msg('Paste this where the card goes.', {
    id: 'hint-tag',
    desc: 'How to use the snippet in a site with the script',
  }),
  wordpress: msg('Press Ctrl+V in the post: it becomes a Custom HTML block.', {
    id: 'hint-wordpress',
    desc: 'How to use the snippet in WordPress’s block editor',
  }),
  classic: msg(
    'Open the editor’s source view (“Text”, “< >” or “Source code”), and paste this where the card goes.',
    { id: 'hint-classic', desc: 'How to use the snippet in a classic editor' },
  ),
  drupal: msg(
    'Choose the text format “Full HTML”, press “Source”, and paste this where the card goes.',
    { id: 'hint-drupal', desc: 'How to use the snippet in Drupal' },
  ),
  joomla: msg('Press “Toggle Editor”, and paste this where the card goes.', {
    id: 'hint-joomla',
    desc: 'How to use the snippet in Joomla',
  }),
  link: msg('Paste this as a paragraph of its own, or make a link with its address by hand.', {
    id: 'hint-link',
    desc: 'How to use the snippet, a link, in an editor that keeps nothing else',
  }),
  embed: msg('Paste this into an HTML or embed block.', {
    id: 'hint-embed',
    desc: 'How to use the snippet, an iframe',
  }),
  react: msg('Paste this into a component of React 19 or newer.', {
    id: 'hint-react',
    desc: 'How to use the snippet in React',
  }),
  vue: msg('Paste this into the template of a component.', {
    id: 'hint-vue',
    desc: 'How to use the snippet in Vue',
  }),
  ahead: msg(
    'Paste this into the page where the card goes: it is complete before any script, and where scripts are blocked.',
    { id: 'hint-ahead', desc: 'How to use the HTML of a card that is rendered ahead' },
  ),
});

export const partLabels = ({ msg }: Localize): Record<Part, string> => ({
  image: msg('Picture', { id: 'part-image', desc: 'Part of a card' }),
  date: msg('Date', { id: 'part-date', desc: 'Part of a card' }),
  summary: msg('Summary', { id: 'part-summary', desc: 'Part of a card' }),
  countries: msg('Countries', { id: 'part-countries', desc: 'Part of a card' }),
  topics: msg('Topics', { id: 'part-topics', desc: 'Part of a card' }),
  links: msg('Links', { id: 'part-links', desc: 'Part of a card' }),
  languages: msg('Languages', { id: 'part-languages', desc: 'Part of a card' }),
  share: msg('Sharing', { id: 'part-share', desc: 'Part of a card' }),
  publisher: msg('Publisher', { id: 'part-publisher', desc: 'Part of a card' }),
});

export const tokenLabels = ({ msg }: Localize): Record<TokenName, string> => ({
  accent: msg('Links and focus', { id: 'token-accent', desc: 'Colour of a theme' }),
  background: msg('Background', { id: 'token-background', desc: 'Colour of a theme' }),
  color: msg('Text', { id: 'token-color', desc: 'Colour of a theme' }),
  'muted-color': msg('Date and labels', { id: 'token-muted-color', desc: 'Colour of a theme' }),
  'border-color': msg('Edges', { id: 'token-border-color', desc: 'Colour of a theme' }),
  'chip-background': msg('Chips', {
    id: 'token-chip-background',
    desc: 'Colour of a theme: of the boxes around countries and topics',
  }),
  radius: msg('Corner radius, in px', { id: 'token-radius', desc: 'Measure of a theme' }),
  'font-family': msg('Typeface', { id: 'token-font-family', desc: 'Of a theme' }),
});

/** Values of attributes, by `NAME-VALUE`. */
export const valueLabels = ({ msg }: Localize): Record<string, string> => ({
  'layout-auto': msg('Everything', { id: 'layout-auto', desc: 'Layout of a card' }),
  'layout-compact': msg('Compact: for a sidebar', {
    id: 'layout-compact',
    desc: 'Layout of a card',
  }),
  'layout-teaser': msg('Teaser: for a row of cards', {
    id: 'layout-teaser',
    desc: 'Layout of a card',
  }),
  'layout-headline': msg('Headline: title and date', {
    id: 'layout-headline',
    desc: 'Layout of a card',
  }),
  'layout-featured': msg('Featured: leads a page', {
    id: 'layout-featured',
    desc: 'Layout of a card',
  }),
  'image-position-auto': msg('By the layout', {
    id: 'image-position-auto',
    desc: 'Where the picture of a card stands',
  }),
  'image-position-top': msg('Above the title', {
    id: 'image-position-top',
    desc: 'Where the picture of a card stands',
  }),
  'image-position-start': msg('Before the title', {
    id: 'image-position-start',
    desc: 'Where the picture of a card stands: at the start of the line',
  }),
  'image-position-end': msg('After the title', {
    id: 'image-position-end',
    desc: 'Where the picture of a card stands: at the end of the line',
  }),
  'appearance-outlined': msg('With an edge', { id: 'appearance-outlined', desc: 'Box of a card' }),
  'appearance-plain': msg('Without a box', { id: 'appearance-plain', desc: 'Box of a card' }),
  'appearance-filled': msg('On a ground', {
    id: 'appearance-filled',
    desc: 'Box of a card: with a background of its own',
  }),
  'body-summary': msg('Summary', {
    id: 'body-summary',
    desc: 'How much of the article’s text a card shows',
  }),
  'body-full': msg('Full text', {
    id: 'body-full',
    desc: 'How much of the article’s text a card shows',
  }),
  'color-scheme-': msg('As the page', {
    id: 'scheme-page',
    desc: 'Colour scheme or direction of a card: that of the page around',
  }),
  'color-scheme-light': msg('Light', { id: 'scheme-light', desc: 'Colour scheme' }),
  'color-scheme-dark': msg('Dark', { id: 'scheme-dark', desc: 'Colour scheme' }),
});
