// @ts-check
// custom-elements.json and the README's tables say what the sources say.
import { generate } from '../manifest/generate.mjs';
import { differences, report } from './differences.mjs';

report(differences(await generate()).map((file) => `${file} is stale: npm run manifest`));
