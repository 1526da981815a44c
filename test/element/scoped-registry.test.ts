import { expect, fixture, html } from '@open-wc/testing';
import { warnOfUndefinedTags } from '../../src/embed/warn-undefined.js';
import { EuromedNewsCardElement } from '../../src/index.js';
import { whenIdle } from '../../src/platform/when-idle.js';
import {
  isShown,
  openShareMenu,
  part,
  recordWarnings,
  sample,
  textOf,
  until,
} from './support/card.js';
import type { Card } from './support/card.js';

/** A scoped registry; `undefined` in browsers without scoped registries, as Firefox. */
const newRegistry = (): CustomElementRegistry | undefined => {
  try {
    return new CustomElementRegistry();
  } catch {
    return undefined;
  }
};

const rootWith = async (markup: string, customElementRegistry?: CustomElementRegistry) => {
  const host = await fixture<HTMLElement>(html`<main></main>`);
  const root = host.attachShadow({
    mode: 'open',
    ...(customElementRegistry && { customElementRegistry }),
  });
  root.innerHTML = markup;
  return root;
};

const told = async () => {
  const lines = recordWarnings();
  warnOfUndefinedTags();
  await new Promise<void>((resolve) => whenIdle(resolve));
  return lines;
};

const tags = '<euromed-news-card><a href="/">A</a></euromed-news-card>'.repeat(2);

describe('a shadow root', () => {
  it('with the page’s registry has cards, and no line in the console', async () => {
    const root = await rootWith(tags);
    expect(await told()).to.deep.equal([]);
    expect(root.querySelector('euromed-news-card') instanceof EuromedNewsCardElement).to.be.true;
  });

  const registry = newRegistry();
  if (!registry) return;

  it('with a scoped registry that defines the class has working cards, under any tag name', async () => {
    registry.define('euromed-news-card', EuromedNewsCardElement);
    registry.define('own-card', class extends EuromedNewsCardElement {});
    const root = await rootWith(`${tags}<own-card><a href="/">A</a></own-card>`, registry);
    for (const element of root.children) {
      const card = element as Card;
      card.article = sample;
      await until(() => card.state === 'ready');
      await card.updateComplete;
      expect(textOf(part(card, 'title'))).to.equal(sample.title);
      await openShareMenu(card);
    }
    expect(await told()).to.deep.equal([]);
  });

  it('with a scoped registry that lacks the tag shows the links, and one line in the console', async () => {
    const root = await rootWith(tags, newRegistry());
    const lines = await told();
    expect(lines).to.have.length(1);
    expect(lines[0]).to.contain('shadow root of <main>').and.to.contain('registry.define(');
    for (const link of root.querySelectorAll('a')) expect(isShown(link)).to.be.true;
  });
});
