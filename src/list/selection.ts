// Selects what a list shows of its sources: merged, filtered, in the reader's language first, as many as asked for.
import type { Article } from '../article/article.js';
import { type ListFilter, matchesFilter } from './list-filter.js';
import { mergeSources, withoutRepeats, withPublisher } from './merge-sources.js';
import { preferLanguage } from './prefer-language.js';

/** Items of a source. */
export interface SourceItems {
  readonly url: string;
  /** `undefined` where the source has failed or is not loaded yet. */
  readonly items?: readonly Article[] | undefined;
}

/** What a list asks of its items. */
export interface SelectionCriteria {
  filter: ListFilter;
  /** Language wanted (BCP 47); `undefined` where the page sets none. */
  wanted: string | undefined;
}

export class Selection {
  #shown: readonly Article[] = [];
  /** Items that match the filter and are not on show yet. */
  #rest: readonly Article[] = [];
  /** Copies of items with a publisher, by item. Items without an address are compared as objects, so each has one copy. */
  readonly #copies = new WeakMap<Article, Article>();

  /** The items on show, in their order. */
  get shown(): readonly Article[] {
    return this.#shown;
  }

  /** Number of items that `showMore` can add. */
  get left(): number {
    return this.#rest.length;
  }

  /** Shows `items` as they are, e.g. those of a prerendered list. */
  replace(items: readonly Article[]): void {
    this.#shown = items;
    this.#rest = [];
  }

  /** Shows the first `visible` of all items that match. */
  select(sources: readonly SourceItems[], criteria: SelectionCriteria, visible: number): void {
    const matching = this.#matching(sources, criteria.filter);
    const ordered = preferLanguage(matching, criteria.wanted);
    this.#shown = ordered.slice(0, visible);
    this.#rest = ordered.slice(visible);
  }

  /** Adds items of further pages behind those that are left. `sources` are all sources, also those without further items. */
  extend(sources: readonly SourceItems[], { filter, wanted }: SelectionCriteria): void {
    const known = [...this.#shown, ...this.#rest];
    const added = withoutRepeats(this.#matching(sources, filter), known);
    this.#rest = preferLanguage([...this.#rest, ...added], wanted, this.#shown);
  }

  /** Shows up to `count` items more, and returns them. */
  showMore(count: number): readonly Article[] {
    const added = this.#rest.slice(0, count);
    this.#rest = this.#rest.slice(count);
    this.#shown = [...this.#shown, ...added];
    return added;
  }

  #matching(sources: readonly SourceItems[], filter: ListFilter): readonly Article[] {
    return this.#merge(sources).filter((item) => matchesFilter(item, filter));
  }

  /** Items of all sources; by date and with publishers where there are several. */
  #merge(sources: readonly SourceItems[]): readonly Article[] {
    if (sources.length < 2) return withoutRepeats(sources[0]?.items ?? []);
    return mergeSources(
      sources.map(({ items = [], url }) => items.map((item) => this.#withPublisher(item, url))),
    );
  }

  /** The item with a publisher; the same object for each call. */
  #withPublisher(item: Article, url: string): Article {
    const named = this.#copies.get(item) ?? withPublisher(item, url);
    this.#copies.set(item, named);
    return named;
  }
}
