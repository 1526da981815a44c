// A developer's first hour: docs/frameworks.md, word for word, in a new application of Vite and React as `npm create` makes
// it on the day, with the package as npm would upload it.
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startHost } from './host.mjs';
import { takeSteps, type } from './steps.mjs';
import { fillIn, sampleIn, section } from './words.mjs';
import { samplesIn } from '../support/documented.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'react-'));
const app = join(folder, 'app');

const USE = `import { News } from './news';

const article = {
  url: 'https://portal.example/fr/ports',
  lang: 'fr',
  title: 'Trois ports partagent leurs mesures',
};

export default function App() {
  return <News article={article} />;
}
`;

let tarball;

await takeSteps({
  'pack the package': async () => {
    await type('npm ci --no-audit --no-fund && npm run build', root);
    await type(`npm pack --ignore-scripts --pack-destination ${folder}`, root);
    tarball = join(
      folder,
      readdirSync(folder).find((name) => name.endsWith('.tgz')),
    );
  },

  'begin an application': () =>
    type(
      'npm create --yes vite@latest app -- --template react-ts --no-interactive && cd app && npm install',
      folder,
    ),

  'install the package': () => {
    const [{ code }] = samplesIn('docs/frameworks.md').filter(({ kind }) => kind === 'sh');
    return type(fillIn(code.trim(), { 'euromed-news-card': tarball }), app);
  },

  'write the component and build': async () => {
    writeFileSync(
      join(app, 'src/news.tsx'),
      sampleIn(section('docs/frameworks.md', 'React'), 'tsx'),
    );
    writeFileSync(join(app, 'src/App.tsx'), USE);
    await type('npm run lint && npm run build', app);
  },

  'see the card': async () => {
    const { readCard } = await import('./reader.mjs');
    const seen = await readCard(
      await startHost({ folder: join(app, 'dist') }),
      ({ share }) => share,
    );
    assert.equal(seen.title, 'Trois ports partagent leurs mesures');
    assert.equal(seen.share, 'Partager');
    // The paragraph that the event fills.
    assert.match(seen.text, /^Trois ports partagent leurs mesures$/m);
  },
});
