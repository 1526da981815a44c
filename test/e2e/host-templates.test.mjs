// Texts of an article in pages whose library compiles the DOM as a template.
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { describeThoroughly } from './support/engines.mjs';
import { startSite } from './support/server.mjs';

/** Expressions in the syntax of each library, which leave a trace where they are evaluated. */
const trace = "constructor.constructor('window.ran = true')()";
const expression = (open, close) => `${open} 7 * 191 ${close} ${open} ${trace} ${close}`;
const hostile = [
  expression('{{', '}}'),
  expression('[[', ']]'),
  expression('${', '}'),
  expression('<%=', '%>'),
  '<b x-data x-init="ran = true" v-html="1" hx-on:load="ran = true" data-controller="x">b</b>',
].join(' ');

const article = {
  url: 'https://example.org/a',
  lang: 'en',
  title: `Title ${hostile}`,
  summary: `Summary ${hostile}`,
  published: '2021-11-11',
};

/** How a page starts each library on its content, and the page's own template. */
const libraries = {
  'Vue, mounted in place': {
    script: 'vue/dist/vue.global.prod.js',
    own: '<p id="own">{{ 40 + 2 }}</p>',
    start: () => void window.Vue.createApp({}).mount('#app'),
  },
  'Vue with delimiters of its own': {
    script: 'vue/dist/vue.global.prod.js',
    own: '<p id="own">[[ 40 + 2 ]]</p>',
    start: () => {
      const app = window.Vue.createApp({});
      app.config.compilerOptions.delimiters = ['[[', ']]'];
      app.mount('#app');
    },
  },
  'AngularJS, bootstrapped': {
    script: 'angular/angular.min.js',
    own: '<p id="own">{{ 40 + 2 }}</p>',
    start: () => void window.angular.bootstrap(document.getElementById('app'), []),
  },
  'AngularJS, which compiles the card alone': {
    script: 'angular/angular.min.js',
    own: '<p id="own">{{ 40 + 2 }}</p>',
    start: () => {
      const app = document.getElementById('app');
      window.angular.injector(['ng']).invoke([
        '$rootScope',
        '$compile',
        (scope, compile) => {
          for (const one of app.children) compile(one)(scope);
          scope.$digest();
        },
      ]);
    },
  },
  'petite-vue': {
    script: 'petite-vue/dist/petite-vue.iife.js',
    own: '<p id="own">{{ 40 + 2 }}</p>',
    start: () => void window.PetiteVue.createApp({}).mount('#app'),
  },
  Alpine: {
    script: 'alpinejs/dist/cdn.min.js',
    own: '<p id="own" x-data x-text="40 + 2"></p>',
    start: () => undefined,
  },
  htmx: {
    script: 'htmx.org/dist/htmx.min.js',
    own: '<p id="own" hx-get="/42" hx-trigger="load"></p>',
    start: () => window.htmx.process(document.body),
  },
  Stimulus: {
    script: '@hotwired/stimulus/dist/stimulus.umd.js',
    own: '<p id="own" data-controller="sum"></p>',
    start: () => {
      const { Application, Controller } = window.Stimulus;
      Application.start().register(
        'sum',
        class extends Controller {
          connect() {
            this.element.textContent = 40 + 2;
          }
        },
      );
    },
  },
};

describeThoroughly('a page with a template library', (engine) => {
  let site;

  before(async () => {
    site = await startSite({
      folders: {
        '/cdn/': new URL('../../dist/cdn/', import.meta.url),
        '/lib/': new URL('../../node_modules/', import.meta.url),
      },
    });
    site.route('/a.json', { body: article });
    site.route('/42', { body: '42', headers: { 'content-type': 'text/html' } });
  });

  after(() => site.close());

  for (const [name, { script, own, start }] of Object.entries(libraries))
    it(`evaluates no text of an article: ${name}`, async (t) => {
      site.page(
        '/',
        `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title>
        <script type="module" src="/cdn/euromed-news-card.js"></script>
        <div id="app">${own}
          <euromed-news-card src="/a.json" loading="eager"><a href="/a">Read on</a></euromed-news-card>
          <div class="euromed-news-card" data-src="/a.json" data-loading="eager"><a href="/a">Read on</a></div>
        </div>`,
      );
      const page = await engine.newPage(t);
      await page.goto(site.url('/'));
      // The texts of both cards are in the elements that the library compiles.
      await page.waitFor(() => document.querySelectorAll('[data-euromed-copy]').length === 6);
      await page.evaluate(
        (src) =>
          new Promise((resolve, reject) => {
            const one = Object.assign(document.createElement('script'), { src });
            one.onload = () => resolve();
            one.onerror = reject;
            document.head.append(one);
          }),
        `/lib/${script}`,
      );
      await page.evaluate(start);
      await page.waitFor(() => document.querySelector('#own').textContent.trim() === '42');
      await page.waitFor(() => {
        const cards = [...document.querySelectorAll('euromed-news-card')];
        return cards.every((card) => card.querySelectorAll('[data-euromed-copy]').length === 3);
      });
      const texts = await page.evaluate(() =>
        [...document.querySelectorAll('euromed-news-card')].map((card) =>
          ['title', 'summary'].map((slot) => card.querySelector(`[slot=${slot}]`).textContent),
        ),
      );
      assert.deepEqual(texts, Array(2).fill([article.title, article.summary]));
      assert.equal(await page.evaluate(() => window.ran), undefined);
      assert.deepEqual(await page.errors(), []);
    });
});
