// A list on pages where the card is not defined, or is defined in another registry.
import { expect } from '@open-wc/testing';
import { EuromedNewsCardElement, EuromedNewsListElement } from '../../src/index.js';
import { openFixtureSite } from '../support/fixture-site.js';
import { until } from '../support/quiet-page.js';

const body = { items: [{ title: 'Story 1', url: 'https://example.org/1', lang: 'en' }] };

/** Titles of the cards in the list. */
const titlesOf = (list: Element) =>
  [...list.shadowRoot!.querySelectorAll('[part=item] > *')].map((card) =>
    card.shadowRoot?.querySelector('[part=title]')?.textContent?.trim(),
  );

describe('a list whose card is not defined', () => {
  const warnings: unknown[] = [];
  const { warn } = console;

  before(() => (console.warn = (line: unknown) => warnings.push(line)));
  after(() => (console.warn = warn));

  it('warns, shows its fallback link, and loads when the card is defined', async () => {
    customElements.define('euromed-news-list', class extends EuromedNewsListElement {});
    const site = await openFixtureSite({ 'f.json': { body } });
    const events: string[] = [];
    for (const type of ['euromed-list-load', 'euromed-list-error'])
      addEventListener(type, () => events.push(type));
    document.body.innerHTML = `<euromed-news-list lang="en" src="${site.url('f.json')}"><a href="/news">All news</a></euromed-news-list>`;
    const list = document.querySelector('euromed-news-list')!;
    await until(() => list.state === 'error');
    await list.updateComplete;
    expect(list.querySelector('a')!.getClientRects()).to.have.length(1);
    expect(list.shadowRoot!.querySelector('[role=status]')!.textContent).to.include(
      'cannot be shown',
    );
    expect(list.error!.message).to.include('customElements.define("euromed-news-card"');
    expect(warnings).to.have.length(1);
    expect(events).to.deep.equal(['euromed-list-error']);
    customElements.define('euromed-news-card', class extends EuromedNewsCardElement {});
    await until(() => list.state === 'ready' && titlesOf(list)[0] === 'Story 1');
    expect(await site.requests('f.json')).to.have.length(1);
  });

  it('shows the page’s cards where only the list is in a scoped registry', async () => {
    // Browsers without scoped registries use the page's registry in shadow roots too.
    let registry = customElements;
    if ('customElementRegistry' in Element.prototype) {
      registry = new CustomElementRegistry();
      registry.define('euromed-news-list', class extends EuromedNewsListElement {});
    }
    const site = await openFixtureSite({ 'f.json': { body } });
    const host = document.createElement('div');
    document.body.replaceChildren(host);
    const init = { mode: 'open', customElementRegistry: registry } as ShadowRootInit;
    const root = host.attachShadow(init);
    root.innerHTML = `<euromed-news-list lang="en" src="${site.url('f.json')}"></euromed-news-list>`;
    const list = root.querySelector('euromed-news-list')!;
    expect(list).to.be.instanceOf(registry.get('euromed-news-list'));
    await until(() => list.state === 'ready' && titlesOf(list)[0] === 'Story 1');
  });
});
