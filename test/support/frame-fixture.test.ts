import { expect } from '@open-wc/testing';
import { frameFixture } from './frame-fixture.js';
import { clickOn, press } from './page-commands.js';

describe('frame fixture', () => {
  it('has the width asked for', async () => {
    for (const width of [200, 320, 900]) {
      const { window, element } = await frameFixture('<p>Text</p>', { width });
      expect(window.innerWidth).to.equal(width);
      expect(element.getBoundingClientRect().width).to.equal(width);
    }
  });

  it('has the language, the direction and the head asked for', async () => {
    const { document, window, element } = await frameFixture('<p>نص</p>', {
      lang: 'ar',
      dir: 'rtl',
      head: '<style>p { color: rgb(1, 2, 3) }</style>',
    });
    expect(document.documentElement.lang).to.equal('ar');
    expect(window.getComputedStyle(element).direction).to.equal('rtl');
    expect(window.getComputedStyle(element).color).to.equal('rgb(1, 2, 3)');
  });

  it('runs modules in its own realm', async () => {
    const { element, window } = await frameFixture('<fixture-probe></fixture-probe>', {
      modules: ['/test/support/fixture-probe.ts'],
    });
    expect(element.shadowRoot?.textContent).to.equal('ready');
    expect(window.customElements.get('fixture-probe')).to.be.a('function');
    expect(customElements.get('fixture-probe')).to.be.undefined;
  });

  it('takes real clicks and keys', async () => {
    const { element, document } = await frameFixture('<button>A</button><button>B</button>');
    let clicks = 0;
    element.addEventListener('click', () => (clicks += 1));
    await clickOn(element);
    expect(clicks).to.equal(1);
    await press('Tab');
    expect(document.activeElement?.textContent).to.equal('B');
  });

  it('is gone after the test', () => {
    expect(document.querySelectorAll('iframe').length).to.equal(0);
  });
});
