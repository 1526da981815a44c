// For bundlers: registers the elements, and makes cards of what stands in for the tag, elements with the class
// `euromed-news-card` and links, as the one script does.
import './define.js';
import { watchForStandIns } from './embed/watch-for-stand-ins.js';

if (globalThis.document?.adoptedStyleSheets) watchForStandIns();
