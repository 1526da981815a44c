import { expect } from '@open-wc/testing';
import { hostileStyles } from '../../demo/hostile-styles.js';
import { frameFixture } from '../support/frame-fixture.js';
import { drawn } from '../support/page-commands.js';
import { until } from '../support/quiet-page.js';
import type { Article } from '../../src/index.js';

const article: Article = {
  url: 'https://news.example/fr/article/',
  lang: 'fr',
  title: 'EUROMED Migration V organise un événement sur les partenariats en matière de migration',
  published: '2021-11-11',
  summary: 'Des représentants des États membres se sont réunis à La Valette (Malte) et en ligne.',
  image: { src: '/demo/images/two-shores-480.webp', alt: 'Deux villes', width: 480, height: 270 },
  countries: ['DZ', { code: 'PS', name: 'Palestine' }, 'TN'],
  topics: [{ name: 'Migration', url: 'https://news.example/fr/migration/' }],
  links: [{ title: 'Communiqué de presse', url: 'https://news.example/fr/communique/' }],
  translations: [{ lang: 'ar', name: 'عربي', url: 'https://news.example/ar/', src: 'ar.json' }],
  publisher: { name: 'EU Neighbours South', url: 'https://news.example/' },
};

const styleSheets: Record<string, string> = {
  Bootstrap: '/node_modules/bootstrap/dist/css/bootstrap.css',
  'Bootstrap, from right to left': '/node_modules/bootstrap/dist/css/bootstrap.rtl.css',
  'Tailwind’s preflight': '/node_modules/tailwindcss/preflight.css',
  'a WordPress theme (Understrap)': '/node_modules/understrap/css/theme.css',
};

// The page decides the host's box and font, which are set here, and nothing else.
const given = `<style>
  .given { display: block !important; position: absolute !important; top: 0 !important; left: 0 !important; width: 340px !important; margin: 0 !important; padding: 0 !important; border: 0 !important; box-sizing: border-box !important; columns: auto !important; color-scheme: light !important }
  .given > euromed-news-card { display: block !important; margin: 0 !important; padding: 0 !important; border: 0 !important; font-family: sans-serif !important; box-sizing: border-box !important; box-shadow: none !important; position: static !important; float: none !important; width: auto !important; columns: auto !important }
</style>`;

interface Measured {
  path: string;
  rect: number[];
  style: Record<string, string>;
}

const compared = [
  'color',
  'backgroundColor',
  'fontSize',
  'fontWeight',
  'fontStyle',
  'lineHeight',
  'letterSpacing',
  'textAlign',
  'textTransform',
  'textShadow',
  'textDecorationLine',
  'direction',
  'whiteSpace',
  'visibility',
] as const;

function measure(card: Element, window: Window): Measured[] {
  const elements = [
    ...card.shadowRoot!.querySelectorAll('.root, .root *'),
    ...card.querySelectorAll('[data-euromed-copy]'),
  ];
  const origin = card.getBoundingClientRect();
  return elements.map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const computed = window.getComputedStyle(element);
    return {
      path: `${element.localName}.${element.getAttribute('part') ?? element.className}${element.slot}`,
      rect: [x - origin.x, y - origin.y, width, height],
      style: Object.fromEntries(compared.map((name) => [name, computed[name]])),
    };
  });
}

async function measureOn(head: string): Promise<Measured[]> {
  const { element, document, window } = await frameFixture(
    `<div class="given"><euromed-news-card lang="fr" loading="eager"></euromed-news-card></div>`,
    { width: 400, height: 900, lang: 'fr', head: head + given, modules: ['/src/define.ts'] },
  );
  const card = element.firstElementChild!;
  Object.assign(card, { article });
  await until(() => card.querySelectorAll('[data-euromed-copy]').length === 3);
  await until(() => card.shadowRoot!.querySelector('img')?.complete);
  await until(() => card.shadowRoot!.querySelector('[part=notes] p'));
  // The menu is rendered when the page is idle.
  await until(() => card.shadowRoot!.querySelector('[part=share-menu] [part~=share-target]'));
  await until(() => card.shadowRoot!.querySelector('.label')?.textContent?.startsWith('Pour'));
  expect(document.readyState).to.equal('complete');
  card.scrollIntoView();
  await drawn(card);
  return measure(card, window);
}

describe('a card on a hostile page', () => {
  let expected: Measured[];

  before(async () => {
    expected = await measureOn('');
  });

  const pages = [
    ...Object.entries(hostileStyles).map(([name, css]) => [name, `<style>${css}</style>`] as const),
    ...Object.entries(styleSheets).map(
      ([name, url]) => [name, `<link rel="stylesheet" href="${url}">`] as const,
    ),
  ];

  for (const [name, head] of pages)
    it(`looks as on an empty page: ${name}`, async () => {
      const found = await measureOn(head);
      expect(found.map(({ path }) => path)).to.deep.equal(expected.map(({ path }) => path));
      for (const [index, { path, rect, style }] of found.entries()) {
        expect(style, path).to.deep.equal(expected[index]!.style);
        for (const [side, value] of rect.entries())
          expect(value, `${path}, ${['x', 'y', 'width', 'height'][side]!}`).to.be.closeTo(
            expected[index]!.rect[side]!,
            1,
          );
      }
    });
});
