// A contributor's first hour in a clone: the README's commands, with few of the tests; one changed file, and what
// CONTRIBUTING.md says of the change; each of its paths begun, and the check that names what is left. Leaves these files behind.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { takeSteps, type } from './steps.mjs';
import { codeIn, sampleIn, section } from './words.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const readme = section('README.md', 'Try it');
const running = section('CONTRIBUTING.md', 'Running tests');
const contributing = { text: readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8') };
const check = codeIn(contributing, /check -- --changed/);
const changed = join(root, 'src/view/layout-parts.ts');
const before = readFileSync(changed, 'utf8');

await takeSteps({
  'run some of the tests': async () => {
    const all = sampleIn(readme, 'sh', /npm test/).trim();
    const some = codeIn(running, /^npm test -- --unit/);
    const said = await type(`${all.replace('npm test', some)}`, root);
    assert.match(said, /^[1-9]\d* passed, 0 failed$/m);
  },

  'check what was not changed': async () => {
    assert.match(await type(check, root), /Everything is fine/);
  },

  'check one changed file': async () => {
    writeFileSync(changed, `${before}\n// A change.\n`);
    const said = await type(check, root);
    assert.match(said, /Everything is fine/);
    console.log(said.match(/^First answer.*$/m)[0]);
  },

  'be told of a mistake in it': async () => {
    writeFileSync(changed, `${before}\nexport const layout: number = 'none';\n`);
    await assert.rejects(type(check, root), /layout-parts\.ts.*'string' is not assignable/);
    writeFileSync(changed, before);
  },

  'begin each of the four paths': async () => {
    const paths = section('CONTRIBUTING.md', 'Where a change goes').text;
    const commands = [...paths.matchAll(/`(npm run new -- [a-z][^`]+)`/g)].map(([, line]) => line);
    assert.equal(commands.length, 4, 'a share target, a format, a layout, a language');
    for (const command of commands) await type(command, root);
    await assert.rejects(type(check, root), (error) => {
      for (const place of [
        'locales/ca.xlf',
        'share-targets.ts has something to do',
        'ghost.ts has something to do',
        'layout-parts.ts has something to do',
      ])
        assert.ok(error.message.includes(place), `${place}:\n${error.message}`);
      return true;
    });
  },
});
