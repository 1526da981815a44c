// The elements in JSX of React 19 and Next.js; used by `import type {}` of this module.
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { EuromedNewsCardElement, EuromedNewsListElement } from '../index.js';
import type { EuromedNewsCardElementProps, EuromedNewsListElementProps } from './element-props.js';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      /** Shows one news article as an accessible, multilingual card. */
      'euromed-news-card': EuromedNewsCardElementProps &
        DetailedHTMLProps<HTMLAttributes<EuromedNewsCardElement>, EuromedNewsCardElement>;
      /** Shows the latest news of a feed as a list of cards. */
      'euromed-news-list': EuromedNewsListElementProps &
        DetailedHTMLProps<HTMLAttributes<EuromedNewsListElement>, EuromedNewsListElement>;
    }
  }
}
