// Entry of the one-script build: registers the elements, and watches for stand-ins.
import './define.js';
import { warnOfUndefinedTags } from './embed/warn-undefined.js';
import { watchForStandIns } from './embed/watch-for-stand-ins.js';

// Lit adds its version to a global array, so that copies of Lit can warn. The script must leave no global name.
const scope = globalThis as { litHtmlVersions?: string[] };
scope.litHtmlVersions?.pop();
if (!scope.litHtmlVersions?.length) delete scope.litHtmlVersions;

watchForStandIns();
warnOfUndefinedTags();
