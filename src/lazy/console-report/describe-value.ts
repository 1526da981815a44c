/** Describes a value briefly, without traversing it: documents can be large, deep or circular. */
export const describeValue = (value: unknown): string =>
  typeof value === 'string'
    ? JSON.stringify(value.length > 60 ? `${value.slice(0, 59)}…` : value)
    : Array.isArray(value)
      ? `array of ${value.length}`
      : value && typeof value === 'object'
        ? 'object'
        : String(value);
