const numbers = (values) => values.filter((value) => typeof value === 'number');

export function median(values) {
  const sorted = numbers(values).sort((a, b) => a - b);
  if (!sorted.length) return undefined;
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

export function range(values) {
  const known = numbers(values);
  return known.length ? { min: Math.min(...known), max: Math.max(...known) } : undefined;
}

/** Ratios of values that were measured in the same round. */
export const pairedRatios = (values, base) =>
  values.map((value, round) =>
    typeof value === 'number' && base[round] ? value / base[round] : undefined,
  );
