// Contrast of two colours (WCAG 2.2, relative luminance).

/** Red, green and blue: 0 to 255 each. */
export type Rgb = readonly [number, number, number];

const linear = (value: number): number => {
  const channel = value / 255;
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
};

const luminance = ([red, green, blue]: Rgb): number =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

/** Contrast ratio of two colours: 1 to 21. */
export function contrast(one: Rgb, other: Rgb): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Minimum contrast of text (WCAG 2.2, 1.4.3). */
export const leastContrast = 4.5;
