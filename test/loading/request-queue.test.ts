import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { enqueue, maxAtOnce, slowMs } from '../../src/loading/request-queue.js';
import { type FakeTime, fakeTime } from '../support/fake-time.js';

let lastOrigin = 0;

/** A server that records the requests, and answers on command. */
function server() {
  const origin = `https://queue-${++lastOrigin}.example`;
  const sent: string[] = [];
  const underWay = new Map<
    string,
    { answer: (text: string) => void; fail: (e: unknown) => void }
  >();
  let most = 0;
  const ask = (
    name: string,
    { urgency, signal }: { urgency?: () => number; signal?: AbortSignal } = {},
  ): Promise<string> =>
    enqueue(
      `${origin}/${name}`,
      urgency ?? (() => 0),
      signal ?? new AbortController().signal,
      (own, over) =>
        new Promise<string>((resolve, reject) => {
          sent.push(name);
          underWay.set(name, { answer: resolve, fail: reject });
          most = Math.max(most, underWay.size);
          own.addEventListener('abort', () => reject(own.reason as Error));
        }).finally(() => {
          underWay.delete(name);
          over();
        }),
    );
  return { ask, sent, underWay, most: () => most };
}

/** How the promise was settled; `undefined` while it is pending. */
const outcome = (promise: Promise<unknown>) => {
  const seen: { value?: unknown } = {};
  promise.then(
    (value) => (seen.value = value),
    (reason: unknown) => (seen.value = reason),
  );
  return seen;
};

const names = (count: number) => Array.from({ length: count }, (_, index) => `${index}`);

describe('the request queue', () => {
  let time: FakeTime;
  beforeEach(() => {
    time = fakeTime();
  });

  it('sends four requests at once to one origin, independently of other origins', async () => {
    const one = server();
    const other = server();
    for (const name of names(10)) {
      one.ask(name).catch(() => undefined);
      other.ask(name).catch(() => undefined);
    }
    await time.advance(0);
    expect(one.sent).to.eql(['0', '1', '2', '3']);
    expect(other.sent).to.eql(['0', '1', '2', '3']);
    one.underWay.get('1')!.answer('done');
    other.underWay.get('2')!.fail(new Error('failed'));
    await time.advance(0);
    expect(one.sent).to.eql(['0', '1', '2', '3', '4']);
    expect(other.sent).to.eql(['0', '1', '2', '3', '4']);
    expect(maxAtOnce).to.equal(4);
  });

  it('sends the most urgent request when a place is free', async () => {
    const { ask, sent, underWay } = server();
    for (const name of names(4)) void ask(name);
    await time.advance(0);
    const far = { a: 300, b: 200, c: 100 };
    void ask('a', { urgency: () => far.a });
    void ask('b', { urgency: () => far.b });
    void ask('c', { urgency: () => far.c });
    await time.advance(1000);
    far.a = 0;
    underWay.get('0')!.answer('');
    await time.advance(0);
    void ask('chosen', { urgency: () => -1 });
    underWay.get('1')!.answer('');
    await time.advance(0);
    underWay.get('2')!.answer('');
    await time.advance(0);
    expect(sent.slice(4)).to.eql(['a', 'chosen', 'c']);
  });

  it('settles as the request does', async () => {
    const { ask, underWay } = server();
    const good = outcome(ask('good'));
    const bad = outcome(ask('bad'));
    await time.advance(0);
    underWay.get('good')!.answer('text');
    underWay.get('bad')!.fail('reason');
    await time.advance(0);
    expect([good.value, bad.value]).to.eql(['text', 'reason']);
  });

  it('drops requests that are aborted, sent or not', async () => {
    const { ask, sent } = server();
    const leavers = names(6).map(() => new AbortController());
    const seen = leavers.map(({ signal }, index) => outcome(ask(`${index}`, { signal })));
    await time.advance(0);
    leavers[4]!.abort('waiting');
    leavers[0]!.abort('under way');
    await time.advance(0);
    expect([seen[4]!.value, seen[0]!.value]).to.eql(['waiting', 'under way']);
    expect(sent).to.eql(['0', '1', '2', '3', '5']);
    const gone = outcome(ask('gone', { signal: AbortSignal.abort('gone') }));
    await time.advance(0);
    expect(gone.value).to.equal('gone');
  });

  it('interrupts a slow request for one that was never sent, and sends the slow one again afterwards', async () => {
    const { ask, sent, underWay, most } = server();
    const seen = names(5).map((name) => outcome(ask(name)));
    await time.advance(slowMs - 1);
    expect(sent).to.eql(['0', '1', '2', '3']);
    await time.advance(1);
    expect(sent).to.eql(['0', '1', '2', '3', '4']);
    underWay.get('4')!.answer('quick');
    await time.advance(0);
    expect(sent).to.eql(['0', '1', '2', '3', '4', '0']);
    for (const name of names(4)) underWay.get(name)!.answer('late');
    await time.advance(0);
    expect(seen.map(({ value }) => value)).to.eql(['late', 'late', 'late', 'late', 'quick']);
    expect(most()).to.equal(4);
  });

  it('works where the page has replaced the functions that measure or send', async () => {
    const { ask, sent, underWay } = server();
    const fault = new Error('replaced');
    const failing = () => {
      throw fault;
    };
    const { signal } = new AbortController();
    const broken = names(5).map(() => outcome(enqueue(location.href, () => 0, signal, failing)));
    for (const name of names(4)) void ask(name);
    void ask('far', { urgency: () => 5000 });
    void ask('unknown', { urgency: failing });
    void ask('near', { urgency: () => 10 });
    await time.advance(0);
    expect(broken.map(({ value }) => value)).to.eql(Array(5).fill(fault));
    for (const name of names(3)) underWay.get(name)!.answer('');
    await time.advance(0);
    expect(sent.slice(0, 3)).to.eql(['0', '1', '2']);
    expect(sent.slice(4)).to.eql(['near', 'far', 'unknown']);
  });

  it('interrupts no request where no other waits', async () => {
    const { ask, sent, underWay } = server();
    const seen = names(4).map((name) => outcome(ask(name)));
    await time.advance(100 * slowMs);
    expect(sent).to.have.length(4);
    for (const { answer } of underWay.values()) answer('late');
    await time.advance(0);
    expect(seen.every(({ value }) => value === 'late')).to.be.true;
    expect(time.pending).to.equal(0);
  });

  it('has never more than four requests, which all end, whatever the server does', async () => {
    const request = fc.record({
      after: fc.oneof(fc.nat(500), fc.nat(20_000)),
      fails: fc.boolean(),
      leaves: fc.option(fc.nat(10_000)),
      urgency: fc.nat(1000),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(request, { minLength: 1, maxLength: 30 }), async (requests) => {
        time = fakeTime();
        const origin = `https://queue-${++lastOrigin}.example/`;
        let underWay = 0;
        let most = 0;
        const seen = requests.map(({ after, fails, leaves, urgency }) => {
          const leaver = new AbortController();
          if (leaves !== null) time.set(() => leaver.abort('left'), leaves);
          return outcome(
            enqueue(
              origin,
              () => urgency,
              leaver.signal,
              (own, over) =>
                new Promise((resolve, reject) => {
                  most = Math.max(most, ++underWay);
                  time.set(() => (fails ? reject(new Error('failed')) : resolve('text')), after);
                  own.addEventListener('abort', () => reject(own.reason as Error));
                }).finally(() => {
                  underWay -= 1;
                  over();
                }),
            ),
          );
        });
        await time.advance(1_000_000);
        expect(most).to.be.at.most(4);
        for (const { value } of seen) expect(value).not.to.equal(undefined);
        expect(underWay).to.equal(0);
        expect(time.pending).to.equal(0);
      }),
      { numRuns: navigator.userAgent.includes('Chrome/') ? 200 : 50 },
    );
  });
});
