/**
 * The absolute address for a text that a user typed; `undefined` for anything but an address. A text without a scheme, such
 * as `example.org/a.json`, begins with a host, and is never relative to the demo's own page.
 */
export function articleAddress(text: string): string | undefined {
  const trimmed = text.trim();
  if (!trimmed || /^[./?#]/.test(trimmed)) return;
  const whole = /^[a-z][a-z\d+.-]*:(?!\d)/i.test(trimmed) ? trimmed : `https://${trimmed}`;
  try {
    const { protocol, href } = new URL(whole);
    return /^https?:$/.test(protocol) ? href : undefined;
  } catch {
    return;
  }
}
