// @ts-check
// What of each criterion of WCAG 2.2, levels A and AA, is tested of the card, besides by axe: tests by file and title.
// A criterion that is not the card's says why; one without tests is not checked.

/**
 * @typedef {object} Criterion
 * @property {string} name
 * @property {'A' | 'AA'} level
 * @property {string} [notApplicable] why the card cannot fail it
 * @property {string} [page] why it is the page's to meet
 * @property {[file: string, title: string][]} [tests]
 */

const perception = 'test/accessibility/perception.test.ts';
const layouts = 'test/accessibility/layouts.test.ts';
const share = 'test/e2e/share.test.mjs';
const shareMenu = 'test/lazy/share-menu/share-menu.test.ts';
const switching = 'test/element/language-switch.test.ts';
const direction = 'test/rtl/direction.test.ts';

const noMedia = 'No sound and no video.';
const noForm = 'Nothing is asked of the reader but, for Mastodon, the name of a server.';
const isPart = 'The card is a part of a page.';

/** By number. @type {Record<string, Criterion>} */
export const criteria = {
  '1.1.1': {
    name: 'Non-text Content',
    level: 'A',
    tests: [
      [
        perception,
        'hides a picture that fails to load, with its alternative text, and leaves no hole',
      ],
    ],
  },
  '1.2.1': { name: 'Audio-only and Video-only (Prerecorded)', level: 'A', notApplicable: noMedia },
  '1.2.2': { name: 'Captions (Prerecorded)', level: 'A', notApplicable: noMedia },
  '1.2.3': {
    name: 'Audio Description or Media Alternative (Prerecorded)',
    level: 'A',
    notApplicable: noMedia,
  },
  '1.2.4': { name: 'Captions (Live)', level: 'AA', notApplicable: noMedia },
  '1.2.5': { name: 'Audio Description (Prerecorded)', level: 'AA', notApplicable: noMedia },
  '1.3.1': {
    name: 'Info and Relationships',
    level: 'A',
    tests: [
      [perception, 'is one article, named by a heading of the page’s level'],
      [perception, 'has lists with names'],
      [perception, 'ties the note to its chip'],
    ],
  },
  '1.3.2': {
    name: 'Meaningful Sequence',
    level: 'A',
    tests: [[layouts, 'is that of docs/accessibility.md']],
  },
  '1.3.3': { name: 'Sensory Characteristics', level: 'A' },
  '1.3.4': { name: 'Orientation', level: 'AA' },
  '1.3.5': { name: 'Identify Input Purpose', level: 'AA', notApplicable: noForm },
  '1.4.1': { name: 'Use of Color', level: 'A' },
  '1.4.2': { name: 'Audio Control', level: 'A', notApplicable: noMedia },
  '1.4.3': {
    name: 'Contrast (Minimum)',
    level: 'AA',
    tests: [['test/templates/theming.test.ts', 'have contrast']],
  },
  '1.4.4': {
    name: 'Resize Text',
    level: 'AA',
    tests: [[perception, 'is enough for text of twice the size']],
  },
  '1.4.5': {
    name: 'Images of Text',
    level: 'AA',
    page: 'The card draws none; pictures are the publisher’s.',
  },
  '1.4.10': {
    name: 'Reflow',
    level: 'AA',
    tests: [
      [perception, 'at every width'],
      ['test/e2e/axe-demo.test.mjs', 'where nothing overflows'],
    ],
  },
  '1.4.11': {
    name: 'Non-text Contrast',
    level: 'AA',
    tests: [[perception, 'shows where the focus is']],
  },
  '1.4.12': {
    name: 'Text Spacing',
    level: 'AA',
    tests: [[perception, 'is enough for text of twice the size, spaced out']],
  },
  '1.4.13': {
    name: 'Content on Hover or Focus',
    level: 'AA',
    notApplicable: 'Nothing appears on hover or focus.',
  },
  '2.1.1': {
    name: 'Keyboard',
    level: 'A',
    tests: [
      [perception, 'stops once for picture and title'],
      [perception, 'unfolds the other countries in place and moves the focus to them'],
      [share, 'works by keyboard alone'],
      [switching, 'works by keyboard and keeps the focus'],
    ],
  },
  '2.1.2': {
    name: 'No Keyboard Trap',
    level: 'A',
    tests: [
      [shareMenu, 'can be walked through and left with Tab'],
      [shareMenu, 'can be walked through and left with Shift+Tab'],
    ],
  },
  '2.1.4': {
    name: 'Character Key Shortcuts',
    level: 'A',
    notApplicable: 'There are no shortcuts.',
  },
  '2.2.1': {
    name: 'Timing Adjustable',
    level: 'A',
    notApplicable: 'No limit is set to the reader.',
  },
  '2.2.2': {
    name: 'Pause, Stop, Hide',
    level: 'A',
    notApplicable: 'Nothing moves or changes by itself.',
  },
  '2.3.1': {
    name: 'Three Flashes or Below Threshold',
    level: 'A',
    notApplicable: 'Nothing flashes.',
  },
  '2.4.1': { name: 'Bypass Blocks', level: 'A', page: isPart },
  '2.4.2': {
    name: 'Page Titled',
    level: 'A',
    page: `${isPart} The iframe page has the article’s title.`,
  },
  '2.4.3': {
    name: 'Focus Order',
    level: 'A',
    tests: [
      [perception, 'then at every other link and button in order'],
      [shareMenu, 'closes with Escape, and the focus returns to the button'],
    ],
  },
  '2.4.4': { name: 'Link Purpose (In Context)', level: 'A' },
  '2.4.5': { name: 'Multiple Ways', level: 'AA', page: isPart },
  '2.4.6': {
    name: 'Headings and Labels',
    level: 'AA',
    tests: [[perception, 'has names for its “+9 more” buttons that contain the visible words']],
  },
  '2.4.7': {
    name: 'Focus Visible',
    level: 'AA',
    tests: [
      [perception, 'shows where the focus is'],
      [shareMenu, 'shows where the focus is'],
    ],
  },
  '2.4.11': { name: 'Focus Not Obscured (Minimum)', level: 'AA' },
  '2.5.1': {
    name: 'Pointer Gestures',
    level: 'A',
    notApplicable: 'A press is all that is needed.',
  },
  '2.5.2': { name: 'Pointer Cancellation', level: 'A' },
  '2.5.3': {
    name: 'Label in Name',
    level: 'A',
    tests: [[perception, 'has names for its “+9 more” buttons that contain the visible words']],
  },
  '2.5.4': { name: 'Motion Actuation', level: 'A', notApplicable: 'Motion does nothing.' },
  '2.5.7': { name: 'Dragging Movements', level: 'AA', notApplicable: 'Nothing is dragged.' },
  '2.5.8': {
    name: 'Target Size (Minimum)',
    level: 'AA',
    tests: [[perception, 'has targets of 24 px, or as much room around them']],
  },
  '3.1.1': { name: 'Language of Page', level: 'A', page: isPart },
  '3.1.2': {
    name: 'Language of Parts',
    level: 'AA',
    tests: [
      [direction, 'of labels is that of their language, and of content that of the article'],
      ['test/rtl/language-switch.test.ts', 'name each language in itself'],
    ],
  },
  '3.2.1': { name: 'On Focus', level: 'A' },
  '3.2.2': { name: 'On Input', level: 'A', notApplicable: noForm },
  '3.2.3': { name: 'Consistent Navigation', level: 'AA', page: isPart },
  '3.2.4': { name: 'Consistent Identification', level: 'AA' },
  '3.2.6': { name: 'Consistent Help', level: 'A', page: isPart },
  '3.3.1': { name: 'Error Identification', level: 'A' },
  '3.3.2': { name: 'Labels or Instructions', level: 'A' },
  '3.3.3': { name: 'Error Suggestion', level: 'AA' },
  '3.3.4': {
    name: 'Error Prevention (Legal, Financial, Data)',
    level: 'AA',
    notApplicable: 'The reader commits to nothing.',
  },
  '3.3.7': { name: 'Redundant Entry', level: 'A', notApplicable: noForm },
  '3.3.8': {
    name: 'Accessible Authentication (Minimum)',
    level: 'AA',
    notApplicable: 'Nobody logs in.',
  },
  '4.1.2': {
    name: 'Name, Role, Value',
    level: 'A',
    tests: [[perception, 'reads as docs/accessibility.md says']],
  },
  '4.1.3': {
    name: 'Status Messages',
    level: 'AA',
    tests: [
      [perception, 'has one live region, which is rendered before its first message'],
      [perception, 'are polite'],
      [switching, 'announces the new language'],
    ],
  },
};
