import { expect } from '@open-wc/testing';
import { html, render } from 'lit/html.js';
import { staticSubtree } from '../../src/templates/static-subtree.js';

interface Item {
  text: string;
  press?: () => void;
}

/** The number of times the template was rendered, and the text on show. */
function view() {
  const container = document.createElement('div');
  let rendered = 0;
  return {
    container,
    get rendered() {
      return rendered;
    },
    show: (items: Item[], variant = '', before = '') =>
      render(
        html`<p>${before}</p>
          ${staticSubtree(items, variant, () => {
            rendered += 1;
            return items.map(
              ({ text, press }) => html`<button class=${variant} @click=${press}>${text}</button>`,
            );
          })}<i></i>`,
        container,
      ),
  };
}

const texts = (container: Element) =>
  Array.from(container.querySelectorAll('button'), ({ textContent }) => textContent);

describe('staticSubtree', () => {
  it('renders once for one object, whatever else changes', () => {
    const seen = view();
    const items = [{ text: 'One' }, { text: 'Two' }];
    const buttons = () => [...seen.container.querySelectorAll('button')];
    seen.show(items);
    const before = buttons();
    expect(texts(seen.container)).to.eql(['One', 'Two']);
    seen.show(items, '', 'changed');
    expect(seen.container.querySelector('p')!.textContent).to.equal('changed');
    expect(seen.rendered).to.equal(1);
    expect(buttons().every((node, i) => node === before[i])).to.be.true;
  });

  it('renders again for another object, and leaves nothing of the one before', () => {
    const seen = view();
    seen.show([{ text: 'One' }, { text: 'Two' }]);
    seen.show([{ text: 'Three' }]);
    expect(texts(seen.container)).to.eql(['Three']);
    expect(seen.rendered).to.equal(2);
    seen.show([]);
    expect(texts(seen.container)).to.eql([]);
    expect(seen.container.lastElementChild!.localName).to.equal('i');
  });

  it('renders again for another variant', () => {
    const seen = view();
    const items = [{ text: 'One' }];
    seen.show(items, 'a');
    seen.show(items, 'a');
    expect(seen.rendered).to.equal(1);
    seen.show(items, 'b');
    expect(seen.rendered).to.equal(2);
    expect(seen.container.querySelector('button')!.className).to.equal('b');
  });

  it('keeps the listeners of rendered elements', () => {
    const seen = view();
    let pressed = 0;
    seen.show([{ text: 'One', press: () => (pressed += 1) }]);
    seen.container.querySelector('button')!.click();
    expect(pressed).to.equal(1);
  });
});
