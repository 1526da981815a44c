import { expect } from '@open-wc/testing';
import { lenientJson } from '../../../src/lazy/loose-documents/lenient-json.js';

const json = '{"title": "L’eau", "list": [1, {"a": "b"}]}';
const value: unknown = JSON.parse(json);

describe('JSON with faults', () => {
  const forgiven: Record<string, string> = {
    'none at all': json,
    'a byte order mark': `\ufeff${json}`,
    'a message of PHP before it': `<br />\n<b>Warning</b>:  Undefined index {x} in <b>/a.php</b> on line <b>1</b><br />\n${json}`,
    'a message of PHP right before it': `<br /><b>Notice</b>: x in <b>/a.php</b> on line <b>1</b><br />${json}`,
    'a message in brackets': `[warning] old function\n[]\n${json}`,
    'a semicolon after it': `${json};`,
    'a comment of HTML around it': `<!--\n${json}\n-->`,
    'CDATA around it': `/*<![CDATA[*/\n${json}\n/*]]>*/`,
    'text after it': `${json}\n<!-- Cached by X -->`,
    'a call around it (JSONP)': `callback(${json});`,
    comments:
      '/* of an editor */ {\n// the article’s "title"\n"title": "L’eau", /* { */\n"list": [1, // one\n{"a": "b"}, // [\n]}',
    'commas before closing brackets': '{"title": "L’eau", "list": [1, {"a": "b",} , ], }',
  };
  for (const [name, text] of Object.entries(forgiven))
    it(`is read: ${name}`, () => {
      expect(lenientJson(text)).to.deep.equal(value);
    });

  it('is read: raw line breaks and tabs in texts', () => {
    expect(lenientJson('{"a": "b\n\tc\r\nd", "e\nf": 1}')).to.deep.equal({
      a: 'b\n\tc\r\nd',
      'e\nf': 1,
    });
  });

  it('takes linear time for comments that hold others', () => {
    // A search that tries each of them anew takes minutes.
    for (const piece of ['// ', '/* ', ',/* */', '"//'])
      expect(lenientJson(`{"a": 1,${piece.repeat(100_000)}\n!`), piece).to.be.undefined;
  });

  it('leaves texts as they are', () => {
    const text = JSON.stringify({ a: ',]', b: '\\",}', c: '// [ /* ]', d: '\u2028' });
    expect(lenientJson(`${text};`)).to.deep.equal(JSON.parse(text));
  });

  const refused: Record<string, string> = {
    nothing: '',
    'a number': '12',
    'a text': '"a"',
    'cut short': json.slice(0, -2),
    'cut within a text': json.slice(0, 14),
    'names without quotes': '{title: "a"}',
    'single quotes': "{'title': 'a'}",
    'quotes in a text': '{"title": "a "b" c"}',
    'a comma too many in between': '{"a": [1,, 2]}',
    'two values under one comma': '{"a": 1 "b": 2}',
    'cut short, with values on lines of their own': `{"title": "L’eau",\n"list": [\n  {"a": "b"},\n  {"a"`,
    'faulty, with values on lines of their own': `{title: "L’eau",\n"list": [\n  {"a": "b"}\n]}`,
    'a comment that does not end': `/* ${json}`,
    'brackets that do not match': '{"a": [1}]',
    'empty brackets': '{}',
  };
  for (const [name, text] of Object.entries(refused))
    it(`is refused: ${name}`, () => {
      expect(lenientJson(text)).to.be.undefined;
    });
});
