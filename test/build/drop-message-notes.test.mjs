// Notes for translators are removed from what readers download.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dropMessageNotes } from '../../scripts/build/drop-message-notes.mjs';

const { handler } = dropMessageNotes().transform;
const drop = (/** @type {string} */ code) => handler(code, 'module.ts').code.replace(/\s+/g, ' ');

describe('dropMessageNotes', () => {
  it('drops the note of every message, wherever the note is in the options', () => {
    assert.equal(drop(`msg('A', { id: 'a', desc: 'One, two' });`), `msg('A', { id: 'a', });`);
    assert.equal(drop(`msg('A', { desc: 'One', id: 'a' });`), `msg('A', { id: 'a' });`);
    assert.equal(
      drop(`x.msg(str\`A \${msg('B', { id: 'b', desc: 'Two' })}\`, { id: 'a', desc: 'One', });`),
      `x.msg(str\`A \${msg('B', { id: 'b', })}\`, { id: 'a', });`,
    );
  });
  it('leaves everything else', () => {
    const code = `say('A', { id: 'a', desc: 'One' }); msg('A', options);`;
    assert.equal(drop(code), code);
  });
});
