// Filters the items of a list by countries and topics.
import type { Article, Text } from '../article/article.js';
import { trimQuotes } from '../article/trim-quotes.js';

/** The filter of a list; an empty array does not filter. */
export interface ListFilter {
  /** ISO 3166-1 alpha-2 codes, upper case. */
  countries: readonly string[];
  /** Names of topics as the page wrote them. */
  topics: readonly string[];
  /** Words of the attribute `country` that are not codes. */
  refused: readonly string[];
}

/** Key to compare names by: case, white space and the encoding of accents do not matter. */
const keyOf = (name: string): string =>
  name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

const textOf = (text: Text): string => (typeof text === 'string' ? text : text.value);

const codeOf = (country: NonNullable<Article['countries']>[number]): string | undefined =>
  typeof country === 'string' ? country : country.code;

const topicOf = (topic: NonNullable<Article['topics']>[number]): string =>
  keyOf(typeof topic === 'string' ? topic : textOf(topic.name));

/** Parses a filter. `country`: codes, separated by spaces or commas; `topic`: names, separated by commas. */
export function parseFilter(country: string, topic: string): ListFilter {
  const words = country
    .split(/[\s,;،]+/)
    .map(trimQuotes)
    .filter(Boolean);
  const isCode = (word: string) => /^[a-z]{2}$/i.test(word);
  const topics = topic.split(/[,;،]/).map(trimQuotes).filter(Boolean);
  return {
    countries: [...new Set(words.filter(isCode).map((word) => word.toUpperCase()))],
    topics: [...new Map(topics.map((name) => [keyOf(name), name])).values()],
    refused: words.filter((word) => !isCode(word)),
  };
}

/** Whether an item concerns one of the filter's countries and one of its topics. */
export function matchesFilter(
  { countries = [], topics = [] }: Article,
  filter: ListFilter,
): boolean {
  const names = filter.topics.map(keyOf);
  return (
    (!filter.countries.length ||
      countries.some((country) => filter.countries.includes(codeOf(country) ?? ''))) &&
    (!names.length || topics.some((topic) => names.includes(topicOf(topic))))
  );
}

/** Fields that the filter needs and that no item of a source has, so that the filter removes all of them. */
export function missingFields(
  items: readonly Article[],
  { countries, topics }: ListFilter,
): ('countries' | 'topics')[] {
  if (!items.length) return [];
  const says = (field: 'countries' | 'topics') => items.some(({ [field]: said }) => said?.length);
  return [
    ...(countries.length && !says('countries') ? (['countries'] as const) : []),
    ...(topics.length && !says('topics') ? (['topics'] as const) : []),
  ];
}
