import { expect } from '@open-wc/testing';
import { readOriginsFile } from '../../src/embed/origins-file.js';

const page = 'https://cdn.example/card/embed.html?src=/a.json';
const { fetch: realFetch } = globalThis;
const consoleWarn = console.warn;
const realTimeout = AbortSignal.timeout;
let lines: string[] = [];
let asked: string[] = [];

beforeEach(() => {
  [lines, asked] = [[], []];
  console.warn = (line: string) => void lines.push(line);
});
afterEach(() => {
  console.warn = consoleWarn;
  globalThis.fetch = realFetch;
  AbortSignal.timeout = realTimeout;
});

const answerWith = (answer: (init?: RequestInit) => Promise<Response>) => {
  globalThis.fetch = (url, init) => {
    asked.push(url as string);
    return answer(init);
  };
};

const body =
  (text: string, status = 200) =>
  () =>
    Promise.resolve(new Response(text, { status }));

describe('embed-origins.json', () => {
  it('adds to the list in the page', async () => {
    answerWith(body('["https://news.example", "https://*.example.org", 7]'));
    expect(await readOriginsFile(page)).to.equal('https://news.example https://*.example.org');
    expect(asked).to.deep.equal(['https://cdn.example/card/embed-origins.json']);
    expect(lines).to.deep.equal([]);
  });

  it('may be missing', async () => {
    answerWith(body('Not found', 404));
    expect(await readOriginsFile(page)).to.equal('');
    expect(lines).to.deep.equal([]);
  });

  for (const [name, answer] of Object.entries({
    'is no JSON': body('<!doctype html>'),
    'is no array': body('{"origins": []}'),
    'cannot be asked for': () => Promise.reject(new TypeError('Failed to fetch')),
    'comes when nobody can read it': () =>
      Promise.resolve(
        new Response(
          new ReadableStream({
            start: (stream) => stream.error(new TypeError('reset')),
          }),
        ),
      ),
  }))
    it(`allows no origin where the file ${name}, and the console says what the file must hold`, async () => {
      answerWith(answer);
      expect(await readOriginsFile(page)).to.equal('');
      expect(lines.length).to.equal(1);
      expect(lines[0]).to.contain('it must be a JSON array such as');
    });

  it('may be unreadable in a sandbox; the console says which headers the servers must send', async () => {
    const own = Object.getOwnPropertyDescriptor(globalThis, 'origin')!;
    Object.defineProperty(globalThis, 'origin', { value: 'null', configurable: true });
    try {
      answerWith(() => Promise.reject(new TypeError('Failed to fetch')));
      expect(await readOriginsFile(page)).to.equal('');
    } finally {
      Object.defineProperty(globalThis, 'origin', own);
    }
    expect(lines.length).to.equal(1);
    expect(lines[0]).to.contain('Access-Control-Allow-Origin: *').and.not.contain('JSON array');
  });

  it('delays the card no longer than a chunk of the card does', async () => {
    const waits: number[] = [];
    AbortSignal.timeout = (ms) => {
      waits.push(ms);
      return AbortSignal.abort(new DOMException('late', 'TimeoutError'));
    };
    answerWith(
      (init) =>
        new Promise((_, reject) => {
          const { signal } = init!;
          if (signal!.aborted) reject(signal!.reason as DOMException);
        }),
    );
    expect(await readOriginsFile(page)).to.equal('');
    expect(waits).to.deep.equal([5000]);
  });

  it('may be missing where the page has removed `fetch`', async () => {
    globalThis.fetch = undefined as never;
    expect(await readOriginsFile(page)).to.equal('');
  });
});
