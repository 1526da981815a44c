// `<euromed-news-card>` in Svelte 5; used by `import type {}` of this module.
import type { HTMLAttributes } from 'svelte/elements';
import type { EuromedNewsCardElement } from '../index.js';
import type { EuromedNewsCardElementProps } from './element-props.js';

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    /** Shows one news article as an accessible, multilingual card. */
    'euromed-news-card': EuromedNewsCardElementProps & HTMLAttributes<EuromedNewsCardElement>;
  }
}
