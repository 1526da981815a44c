// `npx euromed-news-card snippet` against a server, and the snippets of the documents, which the command prints.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import { transformWithOxc } from 'vite';
import { createSnippet, snippetForms } from '../../dist/npm/snippets.js';
import { runCommand } from './run-command.mjs';

const run = (...args) => runCommand('snippet', ...args);

const article = {
  url: '/fr/news/1',
  lang: 'fr',
  title: 'L’eau & la « mer »',
  published: '2021-11-11',
  summary: 'Le résumé.',
};

describe('euromed-news-card snippet', () => {
  let server;
  let base;

  before(async () => {
    server = createServer(({ url }, response) => {
      const feed = JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Le Journal',
        items: [{ id: '1', ...article, content_text: 'Texte' }],
      });
      const answers = {
        '/a.json': JSON.stringify(article),
        '/feed': feed,
        '/page': '<!doctype html><p>x',
      };
      response.writeHead(url in answers ? 200 : 404).end(answers[url] ?? '');
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    base = `http://127.0.0.1:${server.address().port}`;
  });
  after(() => server.close());

  it('prints one line on stdout, and what the site needs on stderr', async () => {
    const { code, output, errors } = await run('--lang', 'fr', `${base}/a.json`);
    assert.equal(code, 0, errors);
    assert.equal(
      output,
      `<euromed-news-card src="${base}/a.json" lang="fr"><a href="${base}/fr/news/1" lang="fr" dir="ltr">L’eau &#38; la « mer »</a><br><time datetime="2021-11-11" lang="fr" dir="ltr">11 novembre 2021</time><br><span lang="fr" dir="ltr">Le résumé.</span></euromed-news-card>\n`,
    );
    assert.match(errors, /euromed-news-card\.js/);
  });

  it('prints a snippet for each place, with attributes, with a height, and without style', async () => {
    const options = ['--set', 'layout=compact', '--height', '300', '--no-style'];
    for (const form of Object.keys(snippetForms)) {
      const { code, output } = await run('--for', form, ...options, `${base}/a.json`);
      assert.equal(code, 0, form);
      assert.match(output, /^\S[^\n]*\n$/, form);
      assert.match(output, /layout=.?compact/, form);
      assert.doesNotMatch(output, /style/, form);
    }
  });

  it('prints a list of the latest news of one or several feeds', async () => {
    const { code, output, errors } = await run('--list', '--set', 'country=TN', `${base}/feed`);
    assert.equal(code, 0, errors);
    assert.equal(
      output,
      `<euromed-news-list src="${base}/feed" country="TN"><a href="${base}/" dir="ltr">Le Journal</a></euromed-news-list>\n`,
    );
    const own = ['--all', 'https://a.example/news', '--text', 'كل الأخبار'];
    const several = await run('--list', ...own, `${base}/feed`, `${base}/a.json`);
    assert.equal(
      several.output,
      `<euromed-news-list src="${base}/feed ${base}/a.json"><a href="https://a.example/news" dir="rtl">كل الأخبار</a></euromed-news-list>\n`,
    );
    for (const form of Object.keys(snippetForms)) {
      const { output } = await run('--list', '--for', form, `${base}/feed`);
      assert.match(output, /^\S[^\n]*(euromed-news-list|[?&]list=)[^\n]*\n$/, form);
    }
  });

  it('explains why there is no snippet', async () => {
    for (const [args, code, words] of [
      [[`${base}/gone.json`], 1, /http 404/],
      [[`${base}/page`], 1, /not-json/],
      [[], 2, /One http\(s\) address/],
      [[`${base}/a.json`, `${base}/a.json`], 2, /One http\(s\) address/],
      [['--list', `${base}/a.json`, `${base}/gone.json`], 1, /http 404/],
      [['--list', '--all', 'news', `${base}/a.json`], 2, /--all is not an http/],
      [['a.json'], 2, /One http\(s\) address/],
      [['--for', 'toString', `${base}/a.json`], 2, /--for is none of html, tag/],
      [['--set', 'layout', `${base}/a.json`], 2, /--set is no NAME=VALUE/],
      [['--height', '-1', `${base}/a.json`], 2, /--height/],
      [['--timeout', 'soon', `${base}/a.json`], 2, /--timeout/],
      [['--nothing'], 2, /--nothing/],
    ]) {
      const { output, errors, ...result } = await run(...args);
      assert.equal(result.code, code, args.join(' '));
      assert.equal(output, '');
      assert.match(errors, words);
    }
  });

  it('explains its usage', async () => {
    const { code, output } = await run('--help');
    assert.equal(code, 0);
    for (const form of Object.keys(snippetForms)) assert.ok(output.includes(` ${form} `), form);
  });
});

describe('the snippets of the documents', () => {
  const text = (value) => ({ value, lang: 'fr', dir: 'ltr' });
  const options = {
    src: 'https://HOST/news/article.fr.json',
    script: 'https://HOST/PATH/euromed-news-card.js',
    embed: 'https://HOST/PATH/embed.html',
    attributes: { lang: 'fr' },
    fallback: { url: 'https://HOST/fr/news/article', title: text('Title of the article') },
  };

  for (const [file, atLeast] of [
    ['README.md', 3],
    ['docs/embedding.md', Object.keys(snippetForms).length],
  ])
    it(`of ${file} are the module’s`, () => {
      const document = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
      const pattern = /<!-- snippet: (\w+) -->\s+<!-- prettier-ignore -->\n```\w+\n(.*?)\n```/gs;
      const shown = [...document.matchAll(pattern)];
      assert.ok(shown.length >= atLeast, `${shown.length} of ${atLeast}`);
      for (const [, form, snippet] of shown) assert.equal(snippet, createSnippet(form, options));
    });
});

describe('the snippets of a list', () => {
  it('of docs/list.md are the module’s', () => {
    const document = readFileSync(new URL('../../docs/list.md', import.meta.url), 'utf8');
    const pattern = /<!-- list snippet: (\w+) -->\s+<!-- prettier-ignore -->\n```\w+\n(.*?)\n```/gs;
    const shown = [...document.matchAll(pattern)];
    assert.deepEqual(
      shown.map(([, form]) => form),
      ['div', 'link', 'frame'],
    );
    const options = {
      element: 'list',
      src: 'https://HOST/news/feed.json',
      embed: 'https://HOST/PATH/embed.html',
      attributes: { country: 'TN', lang: 'fr' },
      fallback: {
        url: 'https://HOST/fr/news',
        title: { value: 'Toutes les actualités', lang: 'fr', dir: 'ltr' },
      },
    };
    for (const [, form, snippet] of shown) assert.equal(snippet, createSnippet(form, options));
  });
});

describe('the snippet for JSX', () => {
  const nasty = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc
      .array(
        fc.constantFrom(
          '{',
          '}',
          '<b>',
          '"',
          "'",
          '\\',
          '&amp;',
          '&#123;',
          '\n',
          '\u2028',
          '${1}',
          '*/',
          '//',
        ),
      )
      .map((pieces) => pieces.join('')),
  );
  const plain = (value) => value.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  /** The attributes as a JSX compiler reads them. */
  const compiled = async (jsx) => {
    const { code } = await transformWithOxc(`globalThis.made = ${jsx}`, 'a.jsx', {
      jsx: { runtime: 'classic', pragma: 'h' },
      sourcemap: false,
    });
    const h = (name, props, ...children) => ({ name, props: { ...props }, children });
    return new Function('h', `${code.replace('globalThis.made =', 'return')}`)(h);
  };

  it('keeps every text exactly', async () => {
    await fc.assert(
      fc.asyncProperty(nasty, nasty, nasty, async (title, lang, src) => {
        const snippet = createSnippet('jsx', {
          src,
          attributes: { lang },
          height: 300,
          fallback: { url: 'https://a.example/', title: { value: title, lang: 'fr', dir: 'ltr' } },
        });
        assert.doesNotMatch(snippet, /[\n\r]/);
        const { name, props, children } = await compiled(snippet);
        assert.equal(name, 'euromed-news-card');
        assert.deepEqual(
          { src: '', lang: '', ...props },
          { src: plain(src), lang: plain(lang), style: { display: 'grid', minBlockSize: '300px' } },
        );
        const [link, ...others] = children;
        assert.equal(others.length, 0);
        assert.equal(link.children.join(''), plain(title));
      }),
      { numRuns: 300 },
    );
  });
});
