// Style sheets that affect all elements of a page, for the demo and the tests.

/** Style sheets by name, with rules that match more than their authors meant. */
export const hostileStyles: Record<string, string> = {
  'Everything unset': '* { all: unset }',
  'Everything reset':
    '* { margin: 0; padding: 0; border: 0; font: inherit; vertical-align: baseline; box-sizing: content-box }',
  'Small root': 'html { font-size: 62.5% } body { font-size: 1.6rem }',
  'Huge root': 'html { font-size: 40px }',
  'No line height': 'html, body, * { line-height: 0 }',
  'Spaced out': 'html, * { letter-spacing: .3em; word-spacing: 1em; text-indent: 3em }',
  Shouting:
    'html, * { text-transform: uppercase; font-style: italic; font-weight: 900; font-variant: small-caps }',
  Shadows: 'html, * { text-shadow: 2px 2px 4px magenta; box-shadow: 0 0 9px lime }',
  'From right to left': '* { direction: rtl; text-align: right; unicode-bidi: bidi-override }',
  Preformatted: 'html, * { white-space: pre; word-break: break-all; hyphens: auto; tab-size: 20 }',
  Centred:
    'html, * { text-align: center; writing-mode: horizontal-tb; visibility: visible; cursor: crosshair }',
  'Forced colours of links':
    'a { color: red !important; text-decoration: line-through !important } a:hover { background: yellow !important }',
  'Forced pictures':
    'img { width: 100% !important; height: auto !important; border: 9px solid red !important; float: left !important }',
  'Forced inline elements':
    'span { display: block !important; position: absolute !important; font-size: 3em !important; color: lime !important; direction: rtl !important }',
  'Forced lists and headings':
    'ul, li, h1, h2, h3 { list-style: square !important; margin: 40px !important; color: red !important; font-size: 60px !important }',
  'Legacy body':
    'body { font: 11px/1 monospace; color: #666; text-align: justify; columns: auto 1 }',
};
