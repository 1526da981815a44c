// Follows a link in a frame, in whichever way the frame's sandbox allows.
import { hadEffect } from './click-effect.js';

/** Whether a document has no address of its own, as in site builders' previews, where a link would open inside the frame. */
const hasNoAddress = ({ location }: Window): boolean =>
  /^(about|blob|data):$/.test(location.protocol);

/** The keyword in a link's `target`, or in the page's `<base target>`. */
function targetOf(link: HTMLAnchorElement, view: Window): string {
  const base = view.document.querySelector<HTMLBaseElement>('base[target]');
  const target = (link.target || base?.target || '_self').toLowerCase();
  return target === '_self' && hasNoAddress(view) ? '_top' : target;
}

/** Navigates `window` or, where the sandbox forbids that, opens a new tab. */
function leave(view: Window, window: Window, href: string): void {
  try {
    window.location.href = href;
  } catch {
    try {
      view.open(href, '_blank', 'noopener');
    } catch {
      // A sandbox without popups: Firefox throws.
    }
  }
}

/**
 * Follows a link in a frame. Returns `undefined` where the browser follows the link for certain, else a promise of
 * whether the click had an effect. To be called in the task of the click, after all other listeners.
 */
export function followLink(
  event: MouseEvent,
  link: HTMLAnchorElement,
  view: Window,
): Promise<boolean> | undefined {
  const { href } = link;
  const isPlain = !(event.button || event.ctrlKey || event.metaKey || event.shiftKey);
  if (event.defaultPrevented || !isPlain || !/^https?:/.test(href)) return;
  // A fragment of the same page.
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
