// Entry of the one-script build: the element, and what stands in for its tag where a page uses that.
import './define.js';
import { warnOfUndefinedTags } from './embed/warn-undefined.js';
import { watchForStandIns } from './embed/watch-for-stand-ins.js';

// Lit notes its version in the page's scope, so that its copies can warn each other. The script leaves no name there.
const scope = globalThis as { litHtmlVersions?: string[] };
scope.litHtmlVersions?.pop();
if (!scope.litHtmlVersions?.length) delete scope.litHtmlVersions;

watchForStandIns();
warnOfUndefinedTags();
