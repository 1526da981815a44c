// Finds ISO country codes in the custom fields of a site's terms.
import { isoCode } from '../terms/country-names.js';
import { entriesOf } from './json-value.js';

/** `field_iso`, `iso_code`, `country_code` … but not `langcode`. */
const name = /(^|_)(iso|code)/i;

export const isoFieldOf = (fields: unknown): string | undefined =>
  entriesOf(fields)
    .map(([key, value]) => (name.test(key) && !/lang/i.test(key) ? isoCode(value) : undefined))
    .find(Boolean);
