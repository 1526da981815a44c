// Follows a link out of a frame, by the ways that the frame is allowed.
import { hadEffect } from './click-effect.js';

/** Documents without an address of their own, as builders of websites make them: a link in them would open inside. */
const isMadeUp = ({ location }: Window): boolean => /^(about|blob|data):$/.test(location.protocol);

/** The keyword in a link's `target`, or in the page's `<base target>`. */
function targetOf(link: HTMLAnchorElement, view: Window): string {
  const base = view.document.querySelector<HTMLBaseElement>('base[target]');
  const target = (link.target || base?.target || '_self').toLowerCase();
  return target === '_self' && isMadeUp(view) ? '_top' : target;
}

/** Goes there in the reader's window or, where a sandbox forbids that, in a new tab. */
function leave(view: Window, window: Window, href: string): void {
  try {
    window.location.href = href;
  } catch {
    try {
      view.open(href, '_blank', 'noopener');
    } catch {
      // Forbidden too, and in Firefox an error.
    }
  }
}

/**
 * What becomes of a click on a link in a frame: `undefined` where the browser alone follows the link, and follows it
 * for certain; else whether it led anywhere. To be called in the click's own task, after all others were told.
 */
export function followLink(
  event: MouseEvent,
  link: HTMLAnchorElement,
  view: Window,
): Promise<boolean> | undefined {
  const { href } = link;
  const isPlain = !(event.button || event.ctrlKey || event.metaKey || event.shiftKey);
  if (event.defaultPrevented || !isPlain || !/^https?:/.test(href)) return;
  // Within the page.
  if (link.getAttribute('href')?.startsWith('#')) return;
  const target = targetOf(link, view);
  if (target === '_blank') return hadEffect(view);
  const window = target === '_top' ? view.top : target === '_parent' ? view.parent : view;
  if (!window || window === view) return;
  event.preventDefault();
  const effect = hadEffect(view);
  leave(view, window, href);
  return effect;
}
