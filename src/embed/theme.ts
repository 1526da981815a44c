// A partner's theme in the address of the iframe page: `&accent=%23036&radius=8`. Each value is parsed as a colour, a
// length or a typeface and serialised again, so that no text of the address becomes a style.

/** Accepted typefaces: those that devices have, and generic families of CSS. */
const typefaces: ReadonlyMap<string, string> = new Map(
  [
    ...['system-ui', 'sans-serif', 'serif', 'monospace', 'ui-sans-serif', 'ui-serif', 'ui-rounded'],
    ...[
      'Arial',
      'Helvetica',
      'Verdana',
      'Tahoma',
      'Trebuchet MS',
      'Segoe UI',
      'Roboto',
      'Open Sans',
    ],
    ...['Georgia', 'Times New Roman', 'Cambria', 'Palatino', 'Courier New'],
    ...['Noto Sans', 'Noto Serif', 'Noto Sans Arabic', 'Noto Naskh Arabic', 'Amiri', 'Cairo'],
  ].map((name) => [name.toLowerCase(), /[A-Z]/.test(name) ? `"${name}"` : name]),
);

/** An sRGB colour: channels 0 to 255, alpha 0 to 1. */
interface Color {
  red: number;
  green: number;
  blue: number;
  alpha: number;
}

/** Accepted forms of a colour. The `#` may be missing, since an unescaped `#` begins the fragment of an address. */
const hexadecimal = /^#?([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/i;
const numeric = /^(?:rgba?|hsla?|hwb)\([\d\s.,%/]+\)$/i;
const name = /^[a-z]+$/i;
/** CSS keywords that depend on other styles. */
const keyword = /^(?:inherit|initial|unset|revert|currentcolor|none)$/i;

/** Parses a colour; `undefined` for anything else. */
export function parseColor(value: string): Color | undefined {
  const text = value.trim();
  const [, digits] = hexadecimal.exec(text) ?? [];
  const isColor = digits ?? (numeric.test(text) || (name.test(text) && !keyword.test(text)));
  if (!isColor) return;
  // The browser decides whether the text is a colour.
  const probe = document.createElement('span');
  probe.style.color = digits ? `#${digits}` : text;
  if (!probe.style.color) return;
  document.documentElement.append(probe);
  const [, numbers] = /^rgba?\(([\d.,\s/]+)\)$/.exec(getComputedStyle(probe).color) ?? [];
  probe.remove();
  const [red, green, blue, alpha = 1] = numbers?.split(/[\s,/]+/).map(Number) ?? [];
  return blue === undefined ? undefined : { red: red!, green: green!, blue, alpha };
}

export const writeColor = ({ red, green, blue, alpha }: Color): string =>
  `rgb(${red} ${green} ${blue} / ${alpha})`;

/** Parses a length from 0 to 64 CSS pixels, with or without `px`; `undefined` for anything else. */
export function parseRadius(value: string): number | undefined {
  const [, digits] = /^(\d{1,2}(?:\.\d{1,3})?)(?:px)?$/i.exec(value.trim()) ?? [];
  return digits !== undefined && Number(digits) <= 64 ? Number(digits) : undefined;
}

/** Parses a comma-separated list of typefaces, with or without quotes; `undefined` where one is not accepted. */
export function parseFontFamily(value: string): string | undefined {
  const names = value
    .split(',')
    .map((one) => typefaces.get(one.replace(/["']/g, '').trim().toLowerCase()));
  return names.includes(undefined) ? undefined : names.join(', ');
}

/** Relative luminance (WCAG 2). */
function luminance({ red, green, blue }: Color): number {
  const [r, g, b] = [red, green, blue].map((channel) => {
    const value = channel / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

const colorText = (value: string): string | undefined => {
  const color = parseColor(value);
  return color && writeColor(color);
};

const radiusText = (value: string): string | undefined => {
  const radius = parseRadius(value);
  return radius === undefined ? undefined : `${radius}px`;
};

/** Parser of each token; `kind` describes the accepted values in messages. */
const tokens = {
  accent: { read: colorText, kind: 'a colour such as %23036, 036 or navy' },
  background: { read: colorText, kind: 'a colour such as %23fff, fff or ivory' },
  color: { read: colorText, kind: 'a colour such as %23222, 222 or black' },
  radius: { read: radiusText, kind: 'pixels from 0 to 64' },
  'font-family': {
    read: parseFontFamily,
    kind: `one or more of ${[...typefaces.keys()].join(', ')}`,
  },
} as const;

export const isToken = (text: string): text is keyof typeof tokens =>
  Object.keys(tokens).includes(text);

/** Sets the custom properties that the address names. Warns in the console of values that are not accepted. */
export function applyTheme(card: HTMLElement, query: URLSearchParams): void {
  for (const [token, value] of query) {
    if (!isToken(token) || !value) continue;
    const { read, kind } = tokens[token];
    const text = read(value);
    if (text) card.style.setProperty(`--euromed-news-card-${token}`, text);
    else
      console.warn(`<euromed-news-card> ${token}=${value} is ignored: ${token} must be ${kind}.`);
  }
  // The scheme follows the background, so that the card's default colours are readable on it.
  const background = parseColor(query.get('background') ?? '');
  if (background && background.alpha > 0.5 && !query.has('color-scheme'))
    card.setAttribute('color-scheme', luminance(background) < 0.18 ? 'dark' : 'light');
}
