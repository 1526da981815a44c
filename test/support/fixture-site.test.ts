import { expect } from '@open-wc/testing';
import { openFixtureSite } from './fixture-site.js';

describe('fixture site', () => {
  it('answers JSON, text and bytes', async () => {
    const site = await openFixtureSite({
      'a.json': { body: { title: 'Été' } },
      'a.txt': { body: 'text' },
      'a.bin': { body: new Uint8Array([0, 255]), headers: { 'content-type': '' } },
    });
    const json = await fetch(site.url('a.json'));
    expect(json.headers.get('content-type')).to.equal('application/json');
    expect(await json.json()).to.deep.equal({ title: 'Été' });
    expect(await (await fetch(site.url('a.txt'))).text()).to.equal('text');
    const bytes = await fetch(site.url('a.bin'));
    expect(bytes.headers.has('content-type')).to.be.false;
    expect([...new Uint8Array(await bytes.arrayBuffer())]).to.deep.equal([0, 255]);
  });

  it('answers in order and counts the requests', async () => {
    const site = await openFixtureSite({
      'a.json': [{ status: 503, headers: { 'retry-after': '1' } }, { body: 1 }],
    });
    const url = site.url('a.json');
    const first = await fetch(`${url}?x=1`, { headers: { 'x-test': 'yes' } });
    expect([first.status, first.headers.get('retry-after')]).to.deep.equal([503, '1']);
    expect(await (await fetch(url)).json()).to.equal(1);
    expect(await (await fetch(url)).json()).to.equal(1);
    const requests = await site.requests('a.json');
    expect(requests.length).to.equal(3);
    expect(requests[0]?.query).to.equal('?x=1');
    expect(requests[0]?.headers['x-test']).to.equal('yes');
  });

  it('replaces answers', async () => {
    const site = await openFixtureSite({ 'a.json': { status: 500 } });
    expect((await fetch(site.url('a.json'))).status).to.equal(500);
    await site.script('a.json', { body: 2 });
    expect(await (await fetch(site.url('a.json'))).json()).to.equal(2);
    expect((await site.requests('a.json')).length).to.equal(2);
  });

  it('holds an answer until released', async () => {
    const site = await openFixtureSite({ 'a.json': { body: 1, hold: true } });
    let answered = false;
    const fetched = fetch(site.url('a.json')).then((response) => {
      answered = true;
      return response.json() as Promise<unknown>;
    });
    await site.waitForRequests('a.json');
    expect(answered).to.be.false;
    await site.release('a.json');
    expect(await fetched).to.equal(1);
  });

  it('sees that a request was aborted', async () => {
    const site = await openFixtureSite({ 'a.json': { body: 'x'.repeat(50), drip: 100 } });
    const abort = new AbortController();
    const fetched = fetch(site.url('a.json'), { signal: abort.signal });
    await fetched;
    abort.abort();
    let [request] = await site.requests('a.json');
    while (!request?.aborted) [request] = await site.requests('a.json');
    expect(request.aborted).to.be.true;
  });

  it('breaks a connection before and within an answer', async () => {
    const site = await openFixtureSite({
      'none.json': { cut: 0 },
      'half.json': { body: '{"title":"x"}', cut: 5 },
    });
    let error: unknown;
    await fetch(site.url('none.json')).catch((reason: unknown) => (error = reason));
    expect(error).to.be.instanceOf(TypeError);
    error = undefined;
    const half = await fetch(site.url('half.json'));
    expect(half.ok).to.be.true;
    await half.text().catch((reason: unknown) => (error = reason));
    expect(error).to.be.instanceOf(Error);
  });

  it('sends without end', async () => {
    const site = await openFixtureSite({ 'a.json': { body: ' ', endless: true } });
    const response = await fetch(site.url('a.json'));
    const reader = response.body?.getReader();
    let size = 0;
    while (size < 200_000) size += (await reader?.read())?.value?.length ?? 0;
    await reader?.cancel();
    expect(size).to.be.at.least(200_000);
  });

  it('has a second origin, readable with CORS only', async () => {
    const site = await openFixtureSite({
      'open.json': { body: 1, cors: true },
      'shut.json': { body: 1 },
    });
    expect(new URL(site.otherOriginUrl('open.json')).origin).not.to.equal(location.origin);
    expect(await (await fetch(site.otherOriginUrl('open.json'))).json()).to.equal(1);
    let error: unknown;
    await fetch(site.otherOriginUrl('shut.json')).catch((reason: unknown) => (error = reason));
    expect(error).to.be.instanceOf(TypeError);
  });
});
