// Templates are read at build time: what the strings say must be what Lit would have found out.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compileTemplate, compileTemplates } from '../../scripts/build/compile-templates.mjs';

describe('compileTemplate', () => {
  const compiled = (strings, ...values) => {
    assert.ok(values);
    return compileTemplate([...strings.raw]);
  };

  it('says where attributes, properties and listeners go', () => {
    assert.deepEqual(
      compiled`<div><p class=${1} lang=${2}></p><b title="x" .textContent=${3} @click=${4}></b></div>`,
      ['<div><p></p><b title="x"></b></div>', '1class', '1lang', '2.textContent', '2@click'],
    );
  });

  it('counts places between tags as nodes', () => {
    assert.deepEqual(compiled`${1}<ul>${2} ${3}<li dir=${4}>a = ${5}</li></ul>`, [
      '<!><ul><!> <!><li>a = <!></li></ul>',
      '0',
      '2',
      '3',
      '4dir',
      '5',
    ]);
  });

  it('leaves a template without values', () => {
    assert.deepEqual(compiled`<slot></slot>`, ['<slot></slot>']);
  });
});

describe('compileTemplates', () => {
  it('compiles templates within templates, and keeps the values', () => {
    assert.equal(
      compileTemplates('a.ts', 'html`<p lang=${a}>${b ? html`<i>${c}</i>` : d}</p>`;'),
      'html`<p><!></p>${a}0lang${b ? html`<i><!></i>${c}1` : d}1`;',
    );
  });

  it('compiles strings of which a part is computed', () => {
    assert.equal(
      compileTemplates(
        'a.ts',
        'templateStrings(`<h${level} id="title" lang=`, \'>\', `</h${level}>`);',
      ),
      'templateStrings(`<h${level} id="title"><!></h${level}>`, `0lang`, `1`);',
    );
  });

  it('refuses strings that it cannot read', () => {
    assert.throws(
      () => compileTemplates('a.ts', "templateStrings(start, '>');"),
      /no literal: start/,
    );
    assert.throws(() => compileTemplates('a.ts', "templateStrings('`', '>');"), /no literal/);
  });
});
