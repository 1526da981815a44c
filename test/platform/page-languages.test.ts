import { expect, fixtureSync } from '@open-wc/testing';
import { languagesAround } from '../../src/platform/page-languages.js';
import { watchLanguages } from '../../src/lazy/enhancements/language-watch-controller.js';

const { documentElement } = document;
const pageLang = documentElement.getAttribute('lang');

beforeEach(() => documentElement.removeAttribute('lang'));

afterEach(() => {
  if (pageLang !== null) documentElement.lang = pageLang;
});

const observed = () => new Promise((resolve) => setTimeout(resolve));

describe('languagesAround', () => {
  it('lists the languages around an element, nearest first', () => {
    documentElement.lang = 'en';
    const box = fixtureSync('<div lang="fr"><div><p lang="ar"></p></div></div>');
    expect(languagesAround(box.querySelector('p')!)).to.deep.equal(['ar', 'fr', 'en']);
    documentElement.removeAttribute('lang');
  });

  it('skips empty lang attributes', () => {
    const box = fixtureSync('<div lang="fr"><div lang=""><p></p></div></div>');
    expect(languagesAround(box.querySelector('p')!)).to.deep.equal(['fr']);
  });

  it('crosses shadow roots, closed ones too, and slots', () => {
    const host = fixtureSync('<section lang="fr"><p></p></section>');
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<div lang="ar"><slot></slot><b></b></div><i></i>';
    expect(languagesAround(host.querySelector('p')!)).to.deep.equal(['ar', 'fr']);
    expect(languagesAround(root.querySelector('b')!)).to.deep.equal(['ar', 'fr']);
    const inner = root.querySelector('i')!;
    const nested = document.createElement('em');
    const holder = document.createElement('span');
    holder.lang = 'en';
    holder.attachShadow({ mode: 'closed' }).append(nested);
    inner.append(holder);
    expect(languagesAround(nested)).to.deep.equal(['en', 'fr']);
  });

  it('works for elements outside a document', () => {
    const alone = document.createElement('p');
    alone.lang = 'fr';
    expect(languagesAround(alone)).to.deep.equal(['fr']);
  });

  it('reads `lang` of SVG elements', () => {
    const box = fixtureSync('<div><svg lang="ar"><g></g></svg></div>');
    expect(languagesAround(box.querySelector('g')!)).to.deep.equal(['ar']);
  });
});

describe('watchLanguages', () => {
  it('reports changes in all ancestors, also across shadow trees', async () => {
    const host = fixtureSync('<section></section>');
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<div><p></p></div>';
    let told = 0;
    const stop = watchLanguages(root.querySelector('p')!, () => (told += 1));
    for (const element of [documentElement, host, root.querySelector('div')!]) {
      const before = told;
      element.setAttribute('lang', 'fr');
      await observed();
      expect(told).to.be.above(before);
      element.removeAttribute('lang');
      await observed();
    }
    stop();
    const before = told;
    documentElement.lang = 'ar';
    await observed();
    expect(told).to.equal(before);
    documentElement.removeAttribute('lang');
  });

  it('reports to every element, also after one has stopped watching', async () => {
    const box = fixtureSync('<div><p></p><p></p></div>');
    const told = [0, 0];
    const stops = [...box.children].map((child, i) => watchLanguages(child, () => (told[i]! += 1)));
    box.setAttribute('lang', 'fr');
    await observed();
    expect(told).to.deep.equal([1, 1]);
    stops[0]!();
    box.setAttribute('lang', 'ar');
    await observed();
    expect(told).to.deep.equal([1, 2]);
    stops[1]!();
  });

  it('uses one observer for all elements, and none when all have stopped', () => {
    const Native = window.MutationObserver;
    let [made, ended] = [0, 0];
    window.MutationObserver = class extends Native {
      constructor(run: MutationCallback) {
        super(run);
        made += 1;
      }
      override disconnect() {
        ended += 1;
        super.disconnect();
      }
    };
    const box = fixtureSync('<div><p></p><p></p><p></p></div>');
    const stops = [...box.children].map((child) => watchLanguages(child, () => undefined));
    expect([made, ended]).to.deep.equal([1, 0]);
    for (const stop of stops) stop();
    expect([made, ended]).to.deep.equal([1, 1]);
    window.MutationObserver = Native;
  });

  it('does not report other attributes', async () => {
    const box = fixtureSync('<div><p></p></div>');
    let told = 0;
    const stop = watchLanguages(box.firstElementChild!, () => (told += 1));
    box.setAttribute('class', 'x');
    box.append('text');
    await observed();
    expect(told).to.equal(0);
    stop();
  });
});
