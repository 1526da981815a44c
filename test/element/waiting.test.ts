// What a card shows and requests while an article is late, or arrives at a retry.
import { expect } from '@open-wc/testing';
import { press } from '../support/page-commands.js';
import {
  inState,
  isShown,
  outcomesOf,
  part,
  parts,
  recordWarnings,
  sample,
  showCard,
  statusOf,
  textOf,
  until,
} from './support/card.js';
import { drained, holdFetch } from './support/held-fetch.js';
import { holdTimers } from './support/held-timers.js';
import { item, listEventsOf, listIn, showList } from './support/list.js';

// The timeout is longer than any pause, so that the tests can tell the timeout's timer from others.
const show = (src: string, attributes = '') =>
  showCard(
    `<euromed-news-card lang="en" loading="eager" timeout="60000" src="${src}" ${attributes}
      ><a href="/news">News</a></euromed-news-card>`,
  );

/** How long a reader waits for a skeleton. */
const skeletonDelayMs = 400;

describe('the skeleton', () => {
  it('is not shown for a quick answer: the fallback link stays until then', async () => {
    const held = holdFetch();
    const { timers } = holdTimers((delay) => delay === skeletonDelayMs);
    const card = await show(held.url('a.json'));
    const request = await held.request('a.json');
    expect(timers).to.have.length(1);
    expect(textOf(card)).to.equal('News');
    expect(isShown(card.querySelector('a'))).to.be.true;
    await request.answer(sample);
    await inState(card, 'ready');
    expect(timers, 'its timer is gone').to.be.empty;
    expect(parts(card, 'skeleton')).to.be.empty;
    expect(isShown(card.querySelector('a'))).to.be.false;
  });

  it('is shown after a delay, once', async () => {
    const held = holdFetch();
    const { timers } = holdTimers((delay) => delay === skeletonDelayMs);
    const card = await show(held.url('a.json'));
    const request = await held.request('a.json');
    card.headingLevel = 2;
    await card.updateComplete;
    expect(timers).to.have.length(1);
    timers[0]!.fire();
    await until(() => parts(card, 'skeleton').length);
    expect(isShown(card.querySelector('a'))).to.be.false;
    await request.answer(sample);
    await inState(card, 'ready');
    expect(parts(card, 'skeleton')).to.be.empty;
  });

  it('does not replace an article on show', async () => {
    const held = holdFetch();
    const { timers } = holdTimers((delay) => delay === skeletonDelayMs);
    const card = await show(held.url('a.json'));
    await (await held.request('a.json')).answer(sample);
    await inState(card, 'ready');
    const reloaded = card.reload();
    const request = await held.request('a.json', 2);
    expect(timers).to.be.empty;
    expect(part(card, 'card').getAttribute('aria-busy')).to.equal('true');
    await request.answer(sample);
    await reloaded;
    await card.updateComplete;
    expect(part(card, 'card').getAttribute('aria-busy')).to.equal('false');
  });

  it('is not rendered in a card that was removed', async () => {
    const held = holdFetch();
    const { timers } = holdTimers((delay) => delay === skeletonDelayMs);
    const card = await show(held.url('a.json'));
    await held.request('a.json');
    card.remove();
    expect(timers).to.be.empty;
  });
});

describe('the shadow root', () => {
  const { get: nativeRoot } = Object.getOwnPropertyDescriptor(Element.prototype, 'shadowRoot')!;

  it('is attached when the card has something to show', async () => {
    const held = holdFetch();
    const card = await show(held.url('a.json'));
    const request = await held.request('a.json');
    expect(nativeRoot!.call(card)).to.be.null;
    await request.answer(sample);
    await inState(card, 'ready');
    expect(nativeRoot!.call(card)).to.equal(card.shadowRoot);
    expect(parts(card, 'card')).to.have.length(1);
    expect(card.shadowRoot!.children).to.have.length(1);
  });

  it('is attached when a script reads `shadowRoot` earlier, and shows the tag’s children', async () => {
    const held = holdFetch();
    expect(document.createElement('euromed-news-card').shadowRoot, 'not connected').to.be.null;
    const card = await show(held.url('a.json'));
    const root = card.shadowRoot!;
    expect(isShown(card.querySelector('a'))).to.be.true;
    await (await held.request('a.json')).answer(sample);
    await inState(card, 'ready');
    expect(card.shadowRoot).to.equal(root);
    expect(root.children).to.have.length(1);
    expect(isShown(card.querySelector('a'))).to.be.false;
  });
});

describe('the timeout', () => {
  it('is the value of `timeout` at the retry', async () => {
    recordWarnings();
    const held = holdFetch();
    const { timers } = holdTimers((delay) => delay === 60_000 || delay === 70_000);
    const card = await show(held.url('a.json'));
    await held.request('a.json');
    timers[0]!.fire();
    await until(() => parts(card, 'retry').length);
    expect(card.error!.code).to.equal('timeout');
    card.timeout = 70_000;
    part(card, 'retry').click();
    await held.request('a.json', 2);
    expect(timers.map(({ delay }) => delay)).to.deep.equal([70_000]);
  });
});

describe('the automatic retry', () => {
  /** Other timers: 200 ms without idle callbacks; 3 s that an article waits for its labels; 5 s that a card waits for a chunk. */
  const isPause = (delay: number) =>
    delay > 200 && delay !== 3000 && delay !== 5000 && delay !== skeletonDelayMs;
  const holdPauses = () => holdTimers((delay) => isPause(delay) && delay < 60_000);

  it('waits longer before the second retry, with a random part', async () => {
    const held = holdFetch();
    const { timers } = holdPauses();
    const card = await show(held.url('a.json'));
    await (await held.request('a.json')).fail();
    await until(() => timers.length);
    expect(timers[0]!.delay).to.be.within(200, 600);
    timers[0]!.fire();
    await (await held.request('a.json', 2)).answer('', { status: 503 });
    await until(() => timers.length);
    expect(timers[0]!.delay).to.be.within(400, 1200);
    timers[0]!.fire();
    await (await held.request('a.json', 3)).answer(sample);
    await inState(card, 'ready');
    expect(outcomesOf(card).map(({ type }) => type)).to.deep.equal(['euromed-load']);
    expect(timers).to.be.empty;
  });

  it('ends after the third failure', async () => {
    recordWarnings();
    const held = holdFetch();
    const { timers } = holdPauses();
    const card = await show(held.url('a.json'));
    for (const count of [1, 2, 3]) {
      await (await held.request('a.json', count)).answer('', { status: 500 });
      if (count === 3) break;
      await until(() => timers.length);
      expect(card.state, `after ${count}`).to.equal('loading');
      timers[0]!.fire();
    }
    await inState(card, 'error');
    expect(timers).to.be.empty;
    expect(held.requests).to.have.length(3);
  });

  for (const [retryAfter, delay] of [
    ['1', 1000],
    ['7', 7000],
    ['10', 10_000],
  ] as const)
    for (const status of [429, 503])
      it(`${status} with Retry-After ${retryAfter}: after ${delay / 1000} s`, async () => {
        const held = holdFetch();
        const { timers } = holdPauses();
        const card = await show(held.url('a.json'));
        const headers = { 'retry-after': retryAfter };
        await (await held.request('a.json')).answer('', { status, headers });
        await until(() => timers.length);
        // Never before the time that the server names; random, so that pages do not retry all at once.
        expect(timers[0]!.delay).to.be.within(delay, 1.25 * delay);
        timers[0]!.fire();
        await (await held.request('a.json', 2)).answer(sample);
        await inState(card, 'ready');
      });

  it('waits until the date that Retry-After names', async () => {
    const held = holdFetch();
    const { timers } = holdPauses();
    const card = await show(held.url('a.json'));
    const headers = { 'retry-after': new Date(Date.now() + 8000).toUTCString() };
    await (await held.request('a.json')).answer('', { status: 429, headers });
    await until(() => timers.length);
    expect(timers[0]!.delay).to.be.within(1, 1.25 * 8000);
    timers[0]!.fire();
    await (await held.request('a.json', 2)).answer(sample);
    await inState(card, 'ready');
  });

  for (const retryAfter of ['11', '3600', new Date(Date.now() + 3_600_000).toUTCString()])
    it(`gives way to an error with a retry button where Retry-After is ${retryAfter}`, async () => {
      recordWarnings();
      const held = holdFetch();
      const { timers } = holdPauses();
      const card = await show(held.url('a.json'));
      const headers = { 'retry-after': retryAfter };
      await (await held.request('a.json')).answer('', { status: 429, headers });
      await inState(card, 'error');
      expect(timers).to.be.empty;
      await until(() => parts(card, 'retry').length);
    });

  for (const retryAfter of ['soon', '-5', '0', '', 'Thu, 01 Jan 1970 00:00:00 GMT'])
    it(`has the usual pause where Retry-After is "${retryAfter}"`, async () => {
      const held = holdFetch();
      const { timers } = holdPauses();
      const card = await show(held.url('a.json'));
      const headers = { 'retry-after': retryAfter };
      await (await held.request('a.json')).answer('', { status: 429, headers });
      await until(() => timers.length);
      expect(timers[0]!.delay).to.be.within(200, 600);
      timers[0]!.fire();
      await (await held.request('a.json', 2)).answer(sample);
      await inState(card, 'ready');
    });

  it('ends when the card is removed, without a timer or a request', async () => {
    const held = holdFetch();
    const { timers } = holdPauses();
    const card = await show(held.url('a.json'));
    await (await held.request('a.json')).answer('', { status: 503 });
    await until(() => timers.length);
    card.remove();
    await drained();
    expect(timers).to.be.empty;
    expect(held.requests).to.have.length(1);
  });

  it('ends with the timeout; the error is the server’s status', async () => {
    recordWarnings();
    const held = holdFetch();
    const { timers } = holdTimers(isPause);
    const card = await show(held.url('a.json'));
    const headers = { 'retry-after': '9' };
    await (await held.request('a.json')).answer('', { status: 503, headers });
    await until(() => timers.length === 2);
    timers.find(({ delay }) => delay === 60_000)!.fire();
    await inState(card, 'error');
    expect([card.error!.code, card.error!.status]).to.deep.equal(['http', 503]);
    await drained();
    expect(timers).to.be.empty;
  });
});

describe('a card that is online again', () => {
  /** Lets all requests fail; `beforeLast` is called before the last failure. */
  const failNetwork = async (
    held: ReturnType<typeof holdFetch>,
    file: string,
    first = 1,
    beforeLast: () => unknown = () => undefined,
  ) => {
    const { timers } = holdTimers(
      (delay) => delay > 200 && delay < 3000 && delay !== skeletonDelayMs,
    );
    for (let count = first; count < first + 3; count++) {
      const request = await held.request(file, count);
      if (count === first + 2) beforeLast();
      await request.fail();
      if (count === first + 2) break;
      await until(() => timers.length);
      timers[0]!.fire();
    }
  };
  const goOnline = () => dispatchEvent(new Event('online'));

  it('retries once', async () => {
    recordWarnings();
    const held = holdFetch();
    const card = await show(held.url('a.json'));
    await failNetwork(held, 'a.json');
    await inState(card, 'error');
    await until(() => outcomesOf(card).length);
    goOnline();
    goOnline();
    await (await held.request('a.json', 4)).answer(sample);
    await inState(card, 'ready');
    expect(held.requests).to.have.length(4);
    goOnline();
    await drained();
    expect(held.requests).to.have.length(4);
  });

  it('retries once when the page is restored, not when the page is first shown', async () => {
    recordWarnings();
    const held = holdFetch();
    const card = await show(held.url('a.json'));
    await failNetwork(held, 'a.json');
    await inState(card, 'error');
    const showPage = (persisted: boolean) =>
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted }));
    showPage(false);
    await drained();
    expect(held.requests).to.have.length(3);
    showPage(true);
    await (await held.request('a.json', 4)).answer(sample);
    await inState(card, 'ready');
    showPage(true);
    goOnline();
    await drained();
    expect(held.requests).to.have.length(4);
  });

  it('retries once where the page was restored before the failure', async () => {
    recordWarnings();
    for (const back of [
      new PageTransitionEvent('pageshow', { persisted: true }),
      new Event('online'),
    ]) {
      const held = holdFetch();
      const card = await show(held.url('a.json'));
      await failNetwork(held, 'a.json', 1, () => dispatchEvent(back));
      await (await held.request('a.json', 4)).answer(sample);
      await inState(card, 'ready');
      expect(outcomesOf(card).map(({ type }) => type)).to.eql(['euromed-load']);
    }
  });

  it('retries once inside a list', async () => {
    recordWarnings();
    const held = holdFetch();
    const list = await showList(
      `<euromed-news-list src="${held.url('f.json')}"></euromed-news-list>`,
    );
    const back = new PageTransitionEvent('pageshow', { persisted: true });
    await failNetwork(held, 'f.json', 1, () => dispatchEvent(back));
    await (await held.request('f.json', 4)).answer({ items: [item(1)] });
    await listIn(list, 'ready');
    expect(listEventsOf(list).map(({ type }) => type)).to.eql(['euromed-list-load']);
  });

  it('retries once as a list that has failed', async () => {
    recordWarnings();
    const held = holdFetch();
    const list = await showList(
      `<euromed-news-list src="${held.url('f.json')}"></euromed-news-list>`,
    );
    await failNetwork(held, 'f.json');
    await listIn(list, 'error');
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
    await drained();
    expect(held.requests).to.have.length(3);
    goOnline();
    goOnline();
    await (await held.request('f.json', 4)).answer({ items: [item(1)] });
    await listIn(list, 'ready');
    goOnline();
    await drained();
    expect(held.requests).to.have.length(4);
  });

  it('shares one request with all cards of that address', async () => {
    recordWarnings();
    const held = holdFetch();
    const one = await show(held.url('a.json'));
    const two = await show(held.url('a.json'));
    await failNetwork(held, 'a.json');
    await inState(one, 'error');
    await inState(two, 'error');
    goOnline();
    await (await held.request('a.json', 4)).answer(sample);
    await inState(one, 'ready');
    await inState(two, 'ready');
    expect(held.requests).to.have.length(4);
  });

  it('does not retry after failures other than those of the network', async () => {
    recordWarnings();
    const held = holdFetch();
    const card = await show(held.url('a.json'));
    await (await held.request('a.json')).answer('', { status: 404 });
    await inState(card, 'error');
    await until(() => outcomesOf(card).length);
    goOnline();
    await drained();
    expect(held.requests).to.have.length(1);
  });

  it('does not retry after it was removed', async () => {
    recordWarnings();
    const held = holdFetch();
    const card = await show(held.url('a.json'));
    await failNetwork(held, 'a.json');
    await inState(card, 'error');
    card.remove();
    await drained();
    goOnline();
    await drained();
    expect(held.requests).to.have.length(3);
  });

  it('retries a reload that failed, while the article stays on show', async () => {
    recordWarnings();
    const held = holdFetch();
    const card = await show(held.url('a.json'));
    await (await held.request('a.json')).answer(sample);
    await inState(card, 'ready');
    void card.reload();
    await failNetwork(held, 'a.json', 2);
    await until(() => card.error);
    await until(() => statusOf(card));
    goOnline();
    await (await held.request('a.json', 5)).answer({ ...sample, title: 'New' });
    await until(() => textOf(parts(card, 'title')[0]) === 'New');
    expect(card.error).to.be.null;
    expect(statusOf(card)).to.equal('');
  });
});

describe('the retry button', () => {
  const failing = async (held: ReturnType<typeof holdFetch>) => {
    recordWarnings();
    const card = await show(held.url('a.json'));
    const headers = { 'retry-after': '99' };
    await (await held.request('a.json')).answer('', { status: 503, headers });
    await until(() => parts(card, 'retry').length);
    part(card, 'retry').focus();
    return card;
  };
  const answer = async (held: ReturnType<typeof holdFetch>, body: unknown, init?: ResponseInit) =>
    (await held.request('a.json', 2)).answer(body, init);

  it('announces one retry, however often it is pressed', async () => {
    const held = holdFetch();
    const card = await failing(held);
    const failure = statusOf(card);
    await press('Enter');
    const request = await held.request('a.json', 2);
    await card.updateComplete;
    expect(statusOf(card)).to.equal('Loading the article');
    expect(part(card, 'retry').ariaDisabled).to.equal('true');
    expect(isShown(card.querySelector('a'))).to.be.true;
    await press('Enter');
    expect(held.requests).to.have.length(2);
    expect(request.signal.aborted).to.be.false;
    await request.answer('', { status: 503, headers: { 'retry-after': '99' } });
    await inState(card, 'error');
    expect(statusOf(card)).to.equal(failure);
    expect(part(card, 'retry').ariaDisabled).to.equal('false');
  });

  it('moves the focus to the title’s link when the article is shown', async () => {
    const held = holdFetch();
    const card = await failing(held);
    await press('Enter');
    await answer(held, sample);
    await inState(card, 'ready');
    await until(() => card.shadowRoot!.activeElement);
    expect(card.shadowRoot!.activeElement).to.equal(part(card, 'title-link'));
  });

  it('moves the focus to the title where the title is no link', async () => {
    const held = holdFetch();
    const card = await failing(held);
    await press('Space');
    await answer(held, { title: 'No link', body: ['Text.'] });
    await inState(card, 'ready');
    await until(() => card.shadowRoot!.activeElement);
    expect(card.shadowRoot!.activeElement).to.equal(part(card, 'title'));
  });

  it('keeps the focus when the retry fails', async () => {
    const held = holdFetch();
    const card = await failing(held);
    await press('Enter');
    await answer(held, '', { status: 503, headers: { 'retry-after': '99' } });
    await inState(card, 'error');
    await until(() => card.shadowRoot!.activeElement);
    expect(card.shadowRoot!.activeElement).to.equal(part(card, 'retry'));
  });

  it('leaves the focus where the reader has moved it meanwhile', async () => {
    const held = holdFetch();
    const card = await failing(held);
    const button = document.createElement('button');
    card.after(button);
    await press('Enter');
    await held.request('a.json', 2);
    button.focus();
    await answer(held, sample);
    await inState(card, 'ready');
    await drained();
    expect(document.activeElement).to.equal(button);
  });

  it('moves no focus that was elsewhere', async () => {
    const held = holdFetch();
    const card = await failing(held);
    part(card, 'retry').blur();
    part(card, 'retry').click();
    await answer(held, sample);
    await inState(card, 'ready');
    await drained();
    expect(document.activeElement).to.equal(document.body);
  });
});
