import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { cancelUpdateWhenLoaded, updateWhenLoaded } from '../../src/platform/late-chunks.js';
import { loadChunk, MissingChunk } from '../../src/platform/load-chunk.js';
import { type FakeTime, fakeTime } from '../support/fake-time.js';

const ledgerName = Symbol.for('euromed-news-card.requests');

interface SharedLedger {
  asked: Map<unknown, number[]>;
  told: boolean;
}

const ledger = () => (document as unknown as Record<symbol, SharedLedger>)[ledgerName]!;

/** The outcome of one request. */
type Fate = { after: number; fails?: boolean } | 'hangs';

/** Ends all requests after a test, so that no file notifies the targets of other tests. */
let healed = false;
let last: FakeTime | undefined;

const heal = async () => {
  healed = true;
  dispatchEvent(new Event('online'));
  await last?.advance(5 * minute);
  healed = false;
};

/** An importer with a fate for each request; the last fate is that of all further requests. */
function scripted(time: FakeTime, fates: Fate[], address?: string) {
  last = time;
  const asked: number[] = [];
  const retries: string[] = [];
  const importer = (retry: string) =>
    new Promise<string>((resolve, reject) => {
      const fate = fates[Math.min(asked.length, fates.length - 1)]!;
      asked.push(time.now);
      retries.push(retry);
      if (healed) return resolve('module');
      if (fate === 'hangs') return;
      const end = fate.fails ? () => reject(new Error('404')) : () => resolve('module');
      time.set(end, fate.after);
    });
  const addressed = address ? Object.assign(importer, { address: () => address }) : importer;
  return { importer: addressed, asked, retries };
}

/** How the promise is settled, and after how many milliseconds. */
const outcome = (time: FakeTime, promise: Promise<unknown>) => {
  const start = time.now;
  const seen: { value?: unknown; after?: number } = {};
  const note = (value: unknown) => Object.assign(seen, { value, after: time.now - start });
  promise.then(note, note);
  return seen;
};

/** Whether the page has user activation. */
function act(isActive: boolean): void {
  Object.defineProperty(navigator, 'userActivation', { configurable: true, value: { isActive } });
}

const minute = 60_000;
const missing: Fate = { after: 50, fails: true };
const here: Fate = { after: 50 };

/** The highest number of requests in any minute. */
const mostPerMinute = (times: number[]) =>
  Math.max(
    0,
    ...times.map((start) => times.filter((t) => t >= start && t < start + minute).length),
  );

describe('loadChunk', () => {
  const { warn } = console;
  let lines: string[];

  beforeEach(() => {
    lines = [];
    console.warn = (line: string) => void lines.push(line);
    act(false);
  });

  afterEach(async () => {
    act(false);
    await heal();
    console.warn = warn;
    Reflect.deleteProperty(navigator, 'userActivation');
  });

  it('sends one request for all callers', async () => {
    const time = fakeTime();
    const { importer, asked } = scripted(time, [here]);
    const waiting = [outcome(time, loadChunk(importer)), outcome(time, loadChunk(importer))];
    await time.advance(100);
    expect(waiting.map(({ value }) => value)).to.eql(['module', 'module']);
    expect(await loadChunk(importer)).to.equal('module');
    expect(asked).to.have.length(1);
  });

  it('distinguishes the files of one importer by a key', async () => {
    const importer = (name: string) => () => Promise.resolve(name);
    expect(await loadChunk(importer('a'), 'key-a')).to.equal('a');
    expect(await loadChunk(importer('b'), 'key-b')).to.equal('b');
    expect(await loadChunk(importer('c'), 'key-a')).to.equal('a');
  });

  it('retries once by itself, with a changed query', async () => {
    const time = fakeTime();
    const { importer, retries } = scripted(time, [missing, here]);
    const first = outcome(time, loadChunk(importer));
    await time.advance(100);
    expect(first.value).to.be.instanceOf(MissingChunk);
    await time.advance(5000);
    expect(await loadChunk(importer)).to.equal('module');
    expect(retries).to.eql(['', '?1']);
  });

  it('does not retry by itself after the second failure', async () => {
    const time = fakeTime();
    const { importer, asked } = scripted(time, [missing]);
    loadChunk(importer).catch(() => undefined);
    await time.advance(100 * minute);
    expect(asked).to.have.length(2);
    expect(time.pending).to.equal(0);
  });

  it('rejects at once during a pause', async () => {
    const time = fakeTime();
    const { importer, asked } = scripted(time, [missing]);
    loadChunk(importer).catch(() => undefined);
    await time.advance(100);
    const seen = Array.from({ length: 1000 }, () => outcome(time, loadChunk(importer)));
    await time.advance(0);
    expect(seen.every(({ value, after }) => value instanceof MissingChunk && after === 0)).to.be
      .true;
    expect(asked).to.have.length(1);
  });

  it('rejects after five seconds, and uses a chunk that arrives later', async () => {
    const time = fakeTime();
    const { importer } = scripted(time, [{ after: 20_000 }, 'hangs']);
    const used: string[] = [];
    let updates = 0;
    const first = outcome(
      time,
      loadChunk(importer, importer, (module) => used.push(module)),
    );
    updateWhenLoaded({ requestUpdate: () => (updates += 1) });
    await time.advance(3000);
    const second = outcome(time, loadChunk(importer));
    await time.advance(10_000);
    expect(first.after).to.equal(5000);
    expect(second.after).to.equal(2000);
    expect(updates).to.equal(0);
    await time.advance(10_000);
    expect(await loadChunk(importer)).to.equal('module');
    expect(used).to.eql(['module']);
    expect(updates).to.equal(1);
  });

  it('does not notify targets of chunks in time, nor targets that no longer wait', async () => {
    const time = fakeTime();
    let updates = 0;
    const target = { requestUpdate: () => (updates += 1) };
    updateWhenLoaded(target);
    loadChunk(scripted(time, [here]).importer).catch(() => undefined);
    await time.advance(minute);
    expect(updates).to.equal(0);
    cancelUpdateWhenLoaded(target);
    loadChunk(scripted(time, [missing, here]).importer).catch(() => undefined);
    await time.advance(minute);
    expect(updates).to.equal(0);
  });

  it('notifies targets of their own file only', async () => {
    const time = fakeTime();
    const updates: string[] = [];
    const one = 'https://example.org/chunks/one.js';
    const other = 'https://example.org/chunks/other.js';
    updateWhenLoaded({ requestUpdate: () => updates.push('one') }, one);
    updateWhenLoaded({ requestUpdate: () => updates.push('any') });
    loadChunk(scripted(time, [missing, here], other).importer).catch(() => undefined);
    await time.advance(minute);
    expect(updates).to.eql(['any']);
    loadChunk(scripted(time, [missing, here], one).importer).catch(() => undefined);
    await time.advance(minute);
    expect(updates).to.eql(['any', 'one']);
  });

  it('retries on user activation, three times a minute at most', async () => {
    const time = fakeTime();
    const { importer, asked } = scripted(time, [missing]);
    act(true);
    for (let second = 0; second < 200; second++) {
      loadChunk(importer).catch(() => undefined);
      await time.advance(1000);
    }
    expect(mostPerMinute(asked)).to.equal(3);
    expect(asked.length).to.be.greaterThan(6);
  });

  it('retries when the browser is back online, within the same limit', async () => {
    const time = fakeTime();
    const { importer, asked } = scripted(time, [missing, missing, here]);
    loadChunk(importer).catch(() => undefined);
    await time.advance(30_000);
    expect(asked).to.have.length(2);
    dispatchEvent(new Event('online'));
    await time.advance(100);
    expect(await loadChunk(importer)).to.equal('module');
    const gone = scripted(time, [missing]);
    loadChunk(gone.importer).catch(() => undefined);
    for (let i = 0; i < 300; i++) {
      dispatchEvent(new Event('online'));
      await time.advance(1000);
    }
    expect(mostPerMinute(gone.asked)).to.be.at.most(3);
    expect(gone.asked.length).to.be.greaterThan(3);
  });

  it('does not retry when a page is shown for the first time', async () => {
    const time = fakeTime();
    const { importer, asked } = scripted(time, [missing]);
    loadChunk(importer).catch(() => undefined);
    await time.advance(100);
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
    await time.advance(100);
    expect(asked).to.have.length(1);
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await time.advance(100);
    expect(asked).to.have.length(2);
  });

  it('counts the requests of other copies of the script on the page', async () => {
    const time = fakeTime();
    const address = 'https://example.org/chunks/shared-copy.js';
    const { importer, asked, retries } = scripted(time, [here], address);
    expect(Object.keys(document)).not.to.include('euromed-news-card.requests');
    loadChunk(scripted(time, [here]).importer).catch(() => undefined);
    ledger().asked.set(address, [time.now, time.now, time.now]);
    const first = outcome(time, loadChunk(importer));
    await time.advance(1000);
    expect(first.value).to.be.instanceOf(MissingChunk);
    expect(asked).to.eql([]);
    await time.advance(minute);
    expect(await loadChunk(importer)).to.equal('module');
    expect(retries, 'an address that no copy has tried').to.eql(['?3']);
  });

  it('logs once per page which address is missing, and what to do', async () => {
    const time = fakeTime();
    loadChunk(scripted(time, [here]).importer).catch(() => undefined);
    ledger().told = false;
    for (const name of ['one', 'two'])
      loadChunk(scripted(time, [missing], `https://example.org/${name}.js`).importer).catch(
        () => undefined,
      );
    await time.advance(10 * minute);
    expect(lines).to.have.length(1);
    expect(lines[0]).to.include('https://example.org/one.js').and.include('Upload all of dist/cdn');
  });

  it('rejects where the importer throws', async () => {
    const time = fakeTime();
    const failing = () => {
      if (healed) return Promise.resolve('module');
      throw new TypeError('no import');
    };
    last = time;
    const seen = outcome(time, loadChunk<string>(failing));
    await time.advance(0);
    expect(seen.value).to.be.instanceOf(MissingChunk);
    expect((seen.value as Error).cause).to.be.instanceOf(TypeError);
  });

  it('keeps to its limits whatever the network and the page do', async () => {
    const fate = fc.oneof(
      fc.record({ after: fc.nat(90_000), fails: fc.boolean() }),
      fc.constant<Fate>('hangs'),
    );
    const step = fc.record({
      act: fc.constantFrom('want', 'want', 'reader wants', 'online', 'back'),
      pause: fc.oneof(fc.constant(0), fc.nat(3000), fc.nat(40_000)),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fate, { minLength: 1, maxLength: 8 }),
        fc.array(step, { minLength: 1, maxLength: 25 }),
        async (fates, steps) => {
          const time = fakeTime();
          const { importer, asked } = scripted(time, fates);
          let arrived = false;
          let updates = 0;
          const target = { requestUpdate: () => (updates += 1) };
          updateWhenLoaded(target);
          const waits = [];
          for (const { act: what, pause } of steps) {
            act(what === 'reader wants');
            if (what === 'online') dispatchEvent(new Event('online'));
            else if (what === 'back')
              dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
            else
              waits.push(
                outcome(
                  time,
                  loadChunk(importer, importer, () => (arrived = true)),
                ),
              );
            await time.advance(pause);
          }
          act(false);
          await time.advance(10 * minute);
          expect(mostPerMinute(asked)).to.be.at.most(3);
          for (const { after } of waits) expect(after).to.be.at.most(5000);
          const failed = waits.some(({ value }) => value instanceof MissingChunk);
          expect(updates).to.equal(arrived && failed ? 1 : 0);
          if (arrived) expect(await loadChunk(importer)).to.equal('module');
          cancelUpdateWhenLoaded(target);
          // All timers end.
          expect(time.pending).to.equal(0);
          await heal();
        },
      ),
      { numRuns: navigator.userAgent.includes('Chrome/') ? 300 : 50 },
    );
  });
});
