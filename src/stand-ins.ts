// For bundlers: registers the elements, and upgrades stand-ins (elements with the class `euromed-news-card`, links), as the
// one-script build does.
import './define.js';
import { watchForStandIns } from './embed/watch-for-stand-ins.js';

if (globalThis.document?.adoptedStyleSheets) watchForStandIns();
