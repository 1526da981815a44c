// `<euromed-news-card>` in JSX of React 19 and Next.js; used by `import type {}` of this module.
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { EuromedNewsCardElement } from '../index.js';
import type { EuromedNewsCardElementProps } from './element-props.js';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      /** Shows one news article as an accessible, multilingual card. */
      'euromed-news-card': EuromedNewsCardElementProps &
        DetailedHTMLProps<HTMLAttributes<EuromedNewsCardElement>, EuromedNewsCardElement>;
    }
  }
}
