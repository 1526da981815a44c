// The one-script build leaves out of Lit what no template uses: both sides of that must hold.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parseSync } from 'vite';
import { leanLit, refusedTemplates } from '../../scripts/build/lean-lit.mjs';

const source = readFileSync('node_modules/lit-html/development/lit-html.js', 'utf8');

describe('leanLit', () => {
  it('leaves a module that can be parsed', () => {
    assert.deepEqual(parseSync('lit-html.js', leanLit(source)).errors, []);
  });

  it('keeps what tells templates from data of the same shape', () => {
    assert.match(leanLit(source), /hasOwnProperty\('raw'\)/);
  });

  it('refuses a version of Lit that it does not know', () => {
    const changed = source.replace('_commitNode(value) {', '_commit(value) {');
    assert.doesNotThrow(() => leanLit(changed));
    const other = source.replace('else if (isIterable(value)) {', 'else if (iterable(value)) {');
    assert.throws(() => leanLit(other), /lit-html has changed: other iterables than arrays/);
    assert.throws(() => leanLit(source + source), /lit-html has changed/);
  });
});

describe('refusedTemplates', () => {
  const refused = (code) => refusedTemplates('template.ts', code);

  const cases = [
    ['html`<p class="a ${b}"></p>`', /text and expressions/],
    ['html`<p class="${b}"></p>`', /quotes/],
    ["html`<p class='${b}'></p>`", /quotes/],
    ['html`<p ?hidden=${b}></p>`', /boolean/],
    ['html`<p ${b}></p>`', /for an element/],
    ['html`<p lang="fr" ${b}></p>`', /for an element/],
    ['html`<p lang=${a} ${b}></p>`', /for an element/],
    ['html`<${a}></p>`', /tag’s name/],
    ['html`<style>${a}</style>`', /raw text/],
    ['html`<!-- ${a} -->`', /comment/],
    ['svg`<path></path>`', /svg/],
    ["import { repeat } from 'lit/directives/repeat.js';", /directives/],
  ];
  for (const [code, expected] of cases)
    it(code, () => {
      assert.match(refused(code).join(), expected);
    });

  it('takes what templates are made of', () => {
    const code =
      'html`<p lang=${a} .textContent=${b} @click=${c}>${d} ${e}</p><b class="f g">${h ? html`<i>${j}</i>` : k}</b>${l}`';
    assert.deepEqual(refused(code), []);
  });
});
