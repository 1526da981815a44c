// The elements in templates of Vue 3; used by `import type {}` of this module.
import type { HTMLAttributes, PublicProps } from 'vue';
import type {
  EuromedNewsCardElement,
  EuromedNewsCardEventMap,
  EuromedNewsListElement,
  EuromedNewsListEventMap,
} from '../index.js';
import type { EuromedNewsCardElementProps, EuromedNewsListElementProps } from './element-props.js';

type Capitalized<Name extends string> = Name extends `${infer Start}-${infer Rest}`
  ? `${Capitalize<Start>}${Capitalized<Rest>}`
  : Capitalize<Name>;

/** `@euromed-load` is a property `onEuromedLoad` to Vue. */
type Listeners<EventMap> = {
  [Name in keyof EventMap as Name extends string ? `on${Capitalized<Name>}` : never]?: (
    event: EventMap[Name],
  ) => void;
};

declare module 'vue' {
  interface GlobalComponents {
    /** Shows one news article as an accessible, multilingual card. */
    'euromed-news-card': new () => EuromedNewsCardElement & {
      /** @deprecated Type of the attributes in templates; the element has no such property. */
      $props: Omit<EuromedNewsCardElementProps, `on${string}`> &
        Listeners<EuromedNewsCardEventMap> &
        HTMLAttributes &
        PublicProps;
    };
    /** Shows the latest news of a feed as a list of cards. */
    'euromed-news-list': new () => EuromedNewsListElement & {
      /** @deprecated Type of the attributes in templates; the element has no such property. */
      $props: Omit<EuromedNewsListElementProps, `on${string}`> &
        Listeners<EuromedNewsListEventMap> &
        HTMLAttributes &
        PublicProps;
    };
  }
}
