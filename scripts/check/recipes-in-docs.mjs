// @ts-check
// What documents show as a recipe is the very file that the tests run: `<!-- recipe: FILE -->`, then the fenced block.
import { readdirSync, readFileSync } from 'node:fs';
import { report } from '../generated-files.mjs';

const recipe = /^<!-- recipe: (\S+) -->\n+```\w*\n(.*?)^```$/gms;
const mark = /<!-- recipe:/g;

report(
  readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .flatMap((name) => {
      const text = readFileSync(`docs/${name}`, 'utf8');
      const recipes = [...text.matchAll(recipe)];
      const stale = recipes
        .filter(([, file = '', shown]) => shown !== readFileSync(file, 'utf8'))
        .map(([, file]) => `docs/${name} shows another text than ${file} has`);
      return recipes.length === (text.match(mark) ?? []).length
        ? stale
        : [...stale, `docs/${name} has a recipe without a fenced block`];
    }),
);
