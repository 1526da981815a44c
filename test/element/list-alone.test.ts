// A list on pages that have not defined the card where the list is.
import { expect } from '@open-wc/testing';
import { EuromedNewsCardElement, EuromedNewsListElement } from '../../src/index.js';
import { openFixtureSite } from '../support/fixture-site.js';
import { until } from '../support/quiet-page.js';

const body = { items: [{ title: 'Story 1', url: 'https://example.org/1', lang: 'en' }] };

/** What the list shows as cards. */
const titlesOf = (list: Element) =>
  [...list.shadowRoot!.querySelectorAll('[part=item] > *')].map((card) =>
    card.shadowRoot?.querySelector('[part=title]')?.textContent?.trim(),
  );

describe('a list without a card', () => {
  const warnings: unknown[] = [];
  const { warn } = console;

  before(() => (console.warn = (line: unknown) => warnings.push(line)));
  after(() => (console.warn = warn));

  it('warns, keeps its link, and loads when the card is defined', async () => {
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

  it('in a registry of its own shows the cards of the page, in browsers that have several', async () => {
    // As browsers with one registry have it: what is in a shadow root is the page's.
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
