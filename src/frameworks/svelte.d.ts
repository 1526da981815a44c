// The elements in Svelte 5; used by `import type {}` of this module.
import type { HTMLAttributes } from 'svelte/elements';
import type { EuromedNewsCardElement, EuromedNewsListElement } from '../index.js';
import type { EuromedNewsCardElementProps, EuromedNewsListElementProps } from './element-props.js';

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    /** Shows one news article as an accessible, multilingual card. */
    'euromed-news-card': EuromedNewsCardElementProps & HTMLAttributes<EuromedNewsCardElement>;
    /** Shows the latest news of a feed as a list of cards. */
    'euromed-news-list': EuromedNewsListElementProps & HTMLAttributes<EuromedNewsListElement>;
  }
}
