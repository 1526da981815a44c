import { expect } from '@open-wc/testing';
import { html, nothing, render, svg } from 'lit/html.js';
import { joinTemplates } from '../../src/templates/join-templates.js';

const item = (text: unknown) => html`<li class=${'of-list'}>${text}</li>`;

/** The markup of a template as Lit renders it, and as rendered after joining. */
function markup(template: unknown): [plain: string, joined: string] {
  const [plain, joined] = [document.createElement('div'), document.createElement('div')];
  render(template, plain);
  render(joinTemplates(template), joined);
  return [plain, joined].map(({ innerHTML }) => innerHTML.replaceAll(/<!--.*?-->/g, '')) as [
    string,
    string,
  ];
}

describe('joinTemplates', () => {
  it('renders the same markup as nested templates', () => {
    const [plain, joined] = markup(
      html`<h2>${'Two'}</h2>
        <ul id=${'list'}>
          ${[item('one'), item(html`<b>${'two'}</b> and ${nothing}`), [item('<i>'), item(3)]]}
        </ul>
        ${svg`<svg><path d=${'M0 0'} /></svg>`}`,
    );
    expect(joined).to.equal(plain);
    expect(joined).to.contain('<li class="of-list">&lt;i&gt;</li>');
  });

  it('accepts lists, empty lists, and values that are no templates', () => {
    for (const template of [[item('one'), item('two')], [], 'text', undefined]) {
      const [plain, joined] = markup(template);
      expect(joined).to.equal(plain);
    }
  });

  it('gives the same template for the same structure, whatever the texts', () => {
    const { strings } = joinTemplates([item('one'), item('two')]);
    expect(joinTemplates([item('three'), item('<b>')]).strings).to.equal(strings);
    expect(joinTemplates([item('one')]).strings).not.to.equal(strings);
    expect(joinTemplates([item('one'), item(html`two`)]).strings).not.to.equal(strings);
  });

  it('distinguishes templates whose joined strings are equal', () => {
    expect(joinTemplates(html`<p>${'a'}${'b'}</p>`).strings).to.have.length(3);
    expect(joinTemplates(html`<p>${html`${'a'}`}b</p>`).strings).to.have.length(2);
  });

  it('lets the browser clone a list at once', () => {
    const { importNode } = Document.prototype;
    let copies = 0;
    Document.prototype.importNode = function <T extends Node>(node: T, deep?: boolean): T {
      copies += 1;
      return importNode.call<Document, [Node, boolean | undefined], Node>(this, node, deep) as T;
    };
    const container = document.createElement('div');
    try {
      render(joinTemplates(Array.from({ length: 20 }, (_, index) => item(index))), container);
    } finally {
      Document.prototype.importNode = importNode;
    }
    expect(container.querySelectorAll('li')).to.have.length(20);
    expect(copies).to.equal(1);
  });
});
