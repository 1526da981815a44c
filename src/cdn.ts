// Entry of the one-script build: the element, and the `div` form where a page uses it.
import './define.js';
import { tellOfUndefinedTags } from './embed/tell-undefined.js';
import { watchForDivs } from './embed/watch-for-divs.js';

// Lit notes its version in the page's scope, so that its copies can warn each other. The script leaves no name there.
const scope = globalThis as { litHtmlVersions?: string[] };
scope.litHtmlVersions?.pop();
if (!scope.litHtmlVersions?.length) delete scope.litHtmlVersions;

watchForDivs();
tellOfUndefinedTags();
