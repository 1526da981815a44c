// Do not modify this file by hand!
// Re-generate this file by running lit-localize.

/**
 * The locale code that templates in this source code are written in.
 */
export const sourceLocale = `en`;

/**
 * The other locale codes that this application is localized into. Sorted
 * lexicographically.
 */
export const targetLocales = [
  `ar`,
  `az`,
  `bg`,
  `bs`,
  `cs`,
  `da`,
  `de`,
  `el`,
  `es`,
  `et`,
  `fi`,
  `fr`,
  `ga`,
  `he`,
  `hr`,
  `hu`,
  `hy`,
  `it`,
  `ka`,
  `lt`,
  `lv`,
  `mk`,
  `mt`,
  `nl`,
  `pl`,
  `pt`,
  `ro`,
  `ru`,
  `sk`,
  `sl`,
  `sq`,
  `sr`,
  `sr-Latn`,
  `sr-ME`,
  `sv`,
  `tr`,
  `uk`,
] as const;

/**
 * All valid project locale codes. Sorted lexicographically.
 */
export const allLocales = [
  `ar`,
  `az`,
  `bg`,
  `bs`,
  `cs`,
  `da`,
  `de`,
  `el`,
  `en`,
  `es`,
  `et`,
  `fi`,
  `fr`,
  `ga`,
  `he`,
  `hr`,
  `hu`,
  `hy`,
  `it`,
  `ka`,
  `lt`,
  `lv`,
  `mk`,
  `mt`,
  `nl`,
  `pl`,
  `pt`,
  `ro`,
  `ru`,
  `sk`,
  `sl`,
  `sq`,
  `sr`,
  `sr-Latn`,
  `sr-ME`,
  `sv`,
  `tr`,
  `uk`,
] as const;
