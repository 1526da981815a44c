import { expect, fixture, html } from '@open-wc/testing';
import { clickOn, devTools, emulateMedia, press, setViewport } from './page-commands.js';

const engine = navigator.userAgent.includes('Chrome/') ? 'chromium' : 'another';

describe('page commands', () => {
  it('press keys, with modifiers', async () => {
    const group = await fixture(html`<div><button>A</button><button>B</button></div>`);
    const pressed: string[] = [];
    group.addEventListener('keydown', (event) => {
      const { key, shiftKey } = event as KeyboardEvent;
      pressed.push(shiftKey ? `Shift+${key}` : key);
    });
    const [first, second] = group.querySelectorAll('button');
    first?.focus();
    await press('Tab');
    expect(document.activeElement).to.equal(second);
    await press('Shift+Tab');
    expect(document.activeElement).to.equal(first);
    await press('Enter', 'Space', 'ArrowDown', 'ArrowUp', 'Home', 'End', 'Escape');
    const rest = pressed.filter((key) => !key.includes('Shift') && key !== 'Tab');
    expect(rest).to.deep.equal(['Enter', ' ', 'ArrowDown', 'ArrowUp', 'Home', 'End', 'Escape']);
  });

  it('activate buttons by key as a reader does', async () => {
    const button = await fixture<HTMLButtonElement>(html`<button>A</button>`);
    let clicks = 0;
    button.addEventListener('click', () => (clicks += 1));
    button.focus();
    await press('Enter', 'Space');
    expect(clicks).to.equal(2);
  });

  it('click at an element, scrolled to', async () => {
    const box = await fixture(
      html`<div>
        <div style="height: 3000px"></div>
        <button>A</button>
      </div>`,
    );
    const button = box.querySelector('button') as HTMLButtonElement;
    let trusted = false;
    button.addEventListener('click', (event) => (trusted = event.isTrusted));
    await clickOn(button);
    expect(trusted).to.be.true;
  });

  it('set the viewport', async () => {
    await setViewport(500, 700);
    expect([window.innerWidth, window.innerHeight]).to.deep.equal([500, 700]);
    await setViewport(1200, 800);
    expect([window.innerWidth, window.innerHeight]).to.deep.equal([1200, 800]);
  });

  it('set the viewport back after the test', () => {
    expect([window.innerWidth, window.innerHeight]).to.deep.equal([800, 600]);
  });

  it('pretend media features where the engine can', async () => {
    const done = await emulateMedia({
      'forced-colors': 'active',
      'prefers-reduced-motion': 'reduce',
    });
    expect(done).to.equal(engine === 'chromium');
    expect(matchMedia('(forced-colors: active)').matches).to.equal(done);
    expect(matchMedia('(prefers-reduced-motion: reduce)').matches).to.equal(done);
  });

  it('stop pretending after the test', () => {
    expect(matchMedia('(forced-colors: active)').matches).to.be.false;
  });

  it('reach the DevTools of Chromium', async () => {
    const answer = await devTools<{ product: string }>('Browser.getVersion');
    if (engine === 'chromium') expect(answer?.product).to.include('Chrome');
    else expect(answer).to.be.undefined;
  });
});
