/**
 * The absolute address that a reader means; `undefined` where the text is none. What has no scheme is the address of
 * a host, `example.org/a.json`, never a page of the demo's own host.
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
