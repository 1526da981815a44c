// Finds texts with too little contrast in a theme, by the computed colours of the card on show.
import { contrast, leastContrast, type Rgb } from './contrast.js';
import type { TokenName } from './state.js';

/** Default colours, light and dark (docs/theming.md). */
const usual: Partial<Record<TokenName, readonly [light: string, dark: string]>> = {
  background: ['#fff', '#15181e'],
  color: ['#16191f', '#eceff4'],
  'muted-color': ['#4c5361', '#aeb6c4'],
  accent: ['#039', '#9cb8ff'],
};

const texts: readonly TokenName[] = ['color', 'muted-color', 'accent'];

/** A colour as computed by the browser; `undefined` for anything else, and for translucent colours. */
function rgbOf(value: string, around: Element): Rgb | undefined {
  const probe = document.createElement('span');
  probe.style.color = value;
  if (!probe.style.color) return;
  around.append(probe);
  const numbers = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(getComputedStyle(probe).color);
  probe.remove();
  return numbers ? [Number(numbers[1]), Number(numbers[2]), Number(numbers[3])] : undefined;
}

/** Texts with a contrast below 4.5 : 1 on the theme's background. */
export function faintTexts(
  theme: Partial<Record<TokenName, string>>,
  around: Element,
): { name: TokenName; ratio: number }[] {
  if (!texts.some((name) => theme[name]) && !theme.background) return [];
  const isDark = getComputedStyle(around).colorScheme.trim() === 'dark' ? 1 : 0;
  const valueOf = (name: TokenName) => theme[name] ?? usual[name]?.[isDark] ?? '';
  const ground = rgbOf(valueOf('background'), around);
  if (!ground) return [];
  return texts.flatMap((name) => {
    const text = rgbOf(valueOf(name), around);
    const ratio = text ? contrast(text, ground) : Infinity;
    return ratio < leastContrast ? [{ name, ratio }] : [];
  });
}
