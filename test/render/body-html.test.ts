import { expect } from '@open-wc/testing';
import { sanitizeBody as sanitizeInBrowser } from '../../src/lazy/html-body/sanitize.js';
import { renderBodyHtml, sanitizeBody } from '../../src/render/body-html.js';
import type { CardView } from '../../src/view/card-view.js';
// @ts-expect-error: plain JavaScript, which the end-to-end tests share.
import { markupVectors } from '../e2e/hostile/own-vectors.mjs';

const options = {
  base: 'https://news.example/articles/1.json',
  page: 'https://news.example/fr/a',
  headingLevel: 3,
  target: '_blank',
};

const parsed = (html: string): HTMLElement =>
  new DOMParser().parseFromString(html, 'text/html').body;

const inBrowser = (html: string): HTMLElement => {
  const body = parsed('');
  body.append(sanitizeInBrowser(html, options));
  return body;
};

/** How often each element, and each attribute with its value, occurs. */
function count(root: ParentNode): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { namespaceURI, localName, attributes } of root.querySelectorAll('*'))
    for (const key of [
      `${namespaceURI} ${localName}`,
      ...[...attributes].map(({ name, value }) => `${localName} ${name}=${value}`),
    ])
      counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

const corpus = async (name: string): Promise<string[]> => {
  const response = await fetch(`/test/e2e/hostile/corpora/${name}.json`);
  const all = (await response.json()) as unknown;
  return (Array.isArray(all) ? all : Object.values(all as object)).filter(
    (one): one is string => typeof one === 'string',
  );
};

describe('bodies sanitised on a server', () => {
  it('keep the elements of articles', () => {
    const html =
      '<p>One <em>two</em> <strong>three</strong> <bdi dir="rtl" lang="ar">أ</bdi> a &lt; b &amp; c</p>' +
      '<ul><li>a</li></ul><ol start="3" reversed=""><li value="2">b</li></ol><blockquote>q</blockquote>' +
      '<table><caption>c</caption><tbody><tr><th scope="row">h</th><td colspan="2">d</td></tr></tbody></table>' +
      '<pre><code>a</code></pre><p><time datetime="2024-01-02">2 January</time></p>' +
      '<figure><img src="../a.png" alt="A" width="10" height="20"><figcaption>A</figcaption></figure>' +
      '<p><a href="b">b</a> <a href="mailto:a@example.org">m</a></p><h1>1</h1><h2>2</h2>' +
      '<p>&nbsp;<br></p><p><img src="../b.png"></p><p><img></p><p><a href="#fn">1</a></p>';
    const server = parsed(sanitizeBody(html, options));
    expect(server.querySelector('img')!.getAttribute('src')).to.equal('https://news.example/a.png');
    expect([...server.querySelectorAll('a')].map((a) => a.getAttribute('href'))).to.deep.equal([
      'https://news.example/articles/b',
      'mailto:a@example.org',
      'https://news.example/fr/a#fn',
    ]);
    expect(server.querySelectorAll('p')).to.have.length(5);
    expect(server.textContent).to.equal(inBrowser(html).textContent);
    expect(count(server)).to.deep.equal(count(inBrowser(html)));
  });

  it('keep nothing of hostile bodies that the browser’s sanitiser removes', async () => {
    const bodies = [
      ...Object.values(markupVectors as Record<string, string>),
      ...(await corpus('dompurify')),
      ...(await corpus('html5sec')),
    ];
    expect(bodies.length).to.be.greaterThan(200);
    for (const html of bodies) {
      const allowed = count(inBrowser(html));
      for (const [key, times] of count(parsed(sanitizeBody(html, options))))
        expect(times, `${key} of ${html}`).to.be.at.most(allowed.get(key) ?? 0);
    }
  });

  it('give a lead where the article has no summary, and lose a repeated one', () => {
    const title = { value: 'T', lang: 'fr', dir: 'ltr' };
    const view = { title, bodyHtml: '<p> </p><p>One <b>two</b></p><p>Three</p>', target: '' };
    const lead = renderBodyHtml({ ...view, leadFromHtml: true } as CardView, options.base);
    expect(lead.html).to.be.undefined;
    expect(lead.view.summary).to.deep.equal({ value: 'One two', lang: 'fr', dir: 'ltr' });
    const summary = { value: 'One two…', lang: 'fr', dir: 'ltr' };
    const full = renderBodyHtml({ ...view, summary } as CardView, options.base);
    expect(full.view.summary).to.be.undefined;
    expect(parsed(full.html!).textContent).to.equal('One twoThree');
  });
});
