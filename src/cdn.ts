// Entry of the one-script build: the element, and the `div` form where a page uses it.
import './define.js';
import { watchForDivs } from './embed/watch-for-divs.js';

watchForDivs();
