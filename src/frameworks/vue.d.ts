// `<euromed-news-card>` in templates of Vue 3; used by `import type {}` of this module.
import type { HTMLAttributes, PublicProps } from 'vue';
import type { EuromedNewsCardElement, EuromedNewsCardEventMap } from '../index.js';
import type { EuromedNewsCardElementProps } from './element-props.js';

type Capitalized<Name extends string> = Name extends `${infer Start}-${infer Rest}`
  ? `${Capitalize<Start>}${Capitalized<Rest>}`
  : Capitalize<Name>;

/** `@euromed-load` is a property `onEuromedLoad` to Vue. */
type Listeners = {
  [Name in keyof EuromedNewsCardEventMap as `on${Capitalized<Name>}`]?: (
    event: EuromedNewsCardEventMap[Name],
  ) => void;
};

declare module 'vue' {
  interface GlobalComponents {
    /** Shows one news article as an accessible, multilingual card. */
    'euromed-news-card': new () => EuromedNewsCardElement & {
      /** @deprecated Type of the attributes in templates; the element has no such property. */
      $props: Omit<EuromedNewsCardElementProps, `on${string}`> &
        Listeners &
        HTMLAttributes &
        PublicProps;
    };
  }
}
