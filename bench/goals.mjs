// The limits for the card, as medians of one run.
import { median, range } from './lib/statistics.mjs';

const a = 'ours-tag';
const b = 'ours-snippet';

const c = 'ours-ahead';

const value = (name, measure, key) => (results) => median(results[name]?.[measure]?.[key] ?? []);

function ratio(name, base, measure, key) {
  return (results) => {
    const own = value(name, measure, key)(results);
    const other = value(base, measure, key)(results);
    return own === undefined || other === undefined ? undefined : own / other;
  };
}

const toFloor = (name, measure, key) => ratio(name, 'floor', measure, key);

const goals = [
  { text: '(a) JS + CSS + one locale, kB', limit: 31, of: value(a, 'load', 'code') },
  { text: '(a) complete, by floor’s', limit: 1.03, of: toFloor(a, 'load', 'complete') },
  { text: '(b) complete, by floor’s', limit: 0.85, of: toFloor(b, 'load', 'complete') },
  {
    text: '(b) complete, by the WordPress-like iframe’s',
    limit: 1,
    of: ratio(b, 'wordpress-iframe', 'load', 'complete'),
  },
  ...[a, b].map((name) => ({
    text: `${label(name)} blocking time, ms, at most lit-floor’s`,
    limit: value('lit-floor', 'load', 'tbt'),
    of: value(name, 'load', 'tbt'),
  })),
  {
    text: '(c) complete, by static’s',
    limit: 1.15,
    of: ratio(c, 'static', 'load', 'complete'),
  },
  { text: '(c) blocking time, ms', limit: 0, of: value(c, 'load', 'tbt') },
  { text: '(c) layout shift', limit: 0.0005, digits: 3, of: value(c, 'load', 'cls') },
  { text: '(c) JSON requests', limit: 0, of: value(c, 'load', 'documents') },
  { text: '(c) share menu, first, by floor’s', limit: 1.7, of: toFloor(c, 'share', 'first') },
  ...['share', 'more'].map((key) => ({
    text: `tap on ${key === 'share' ? 'share' : '“+N more”'}, worst of 30, by floor’s menu`,
    limit: 1.7,
    of: (results) => {
      const own = value(a, 'taps', `${key}Worst`)(results);
      const other = value('floor', 'taps', 'shareWorst')(results);
      return own === undefined || other === undefined ? undefined : own / other;
    },
  })),
  { text: 'tap on a language, worst of 30, ms', limit: 100, of: value(a, 'taps', 'languageWorst') },
  { text: 'a card far below: requests', limit: 0, of: value(a, 'below', 'requests') },
  {
    text: 'a card far below: blocking time beyond the script’s, ms',
    limit: 0,
    of: (results) => {
      const own = value(a, 'below', 'blocking')(results);
      const without = value(a, 'below', 'blockingWithout')(results);
      return own === undefined || without === undefined ? undefined : Math.max(0, own - without);
    },
  },
  { text: 'a card far below: layout shift', limit: 0, digits: 3, of: value(a, 'below', 'shift') },
  { text: '(b) layout shift', limit: 0.0005, digits: 3, of: value(b, 'load', 'cls') },
  ...[a, b].flatMap((name) =>
    [100, 1000].map((count) => ({
      text: `${label(name)} ${count} cards, by floor’s`,
      limit: 0.75,
      of: toFloor(name, 'many', `time${count}`),
    })),
  ),
  { text: 'JSON requests of 1000 cards with one URL', limit: 1, of: value(a, 'many', 'json1000') },
  {
    text: 'JS heap per card, by lit-floor’s',
    limit: 1.4,
    of: ratio(a, 'lit-floor', 'many', 'heap'),
  },
  {
    text: 'a card more from 100 to 1000, by that from 10 to 100 (1, or floor’s)',
    limit: (results) => Math.max(1, value('floor', 'many', 'growth')(results) ?? 1),
    of: value(a, 'many', 'growth'),
  },
  { text: 'share menu, first, by floor’s', limit: 1.5, of: toFloor(a, 'share', 'first') },
  { text: 'share menu, again, by floor’s', limit: 1.1, of: toFloor(a, 'share', 'again') },
  {
    text: 'heap after 500 × mount/unmount, kB, at most what floor’s varies to',
    limit: (results) => range(results.floor?.mount?.heap ?? [])?.max,
    of: value(a, 'mount', 'heap'),
  },
  {
    text: 'a list of 50, by cards that a script sets articles of',
    limit: 1.1,
    of: ratio('ours-list', 'ours-articles', 'list', 'list50'),
  },
  {
    text: 'a list of 6, compact, by a single card (a)',
    limit: 1.15,
    of: (results) => {
      const own = value('ours-list', 'list', 'list6')(results);
      const card = value(a, 'load', 'complete')(results);
      return own === undefined || card === undefined ? undefined : own / card;
    },
  },
  {
    text: '100 kB and 1 kB article, difference in ms, at most floor’s',
    limit: value('floor', 'size', 'difference'),
    of: value(a, 'size', 'difference'),
  },
];

function label(name) {
  return name === a ? '(a)' : '(b)';
}

/** `[{ text, limit, reached, met }]`, without those that were not measured. */
export function judge(results) {
  return goals.flatMap(({ text, limit, of, digits = 2 }) => {
    const reached = of(results);
    const bound = typeof limit === 'function' ? limit(results) : limit;
    if (reached === undefined || bound === undefined) return [];
    // Judged as printed.
    const rounded = Number(reached.toFixed(digits));
    return [
      { text, limit: Number(bound.toFixed(digits + 1)), reached: rounded, met: rounded <= bound },
    ];
  });
}
