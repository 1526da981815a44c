// Templates of the share menu's entries.
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Localize } from '../../localization/localize.js';
import type { ShareIcon } from './share-icons.js';

export const iconTemplate = ({ line, path }: ShareIcon): TemplateResult =>
  html`<svg
    class=${line ? 'share-icon share-line' : 'share-icon'}
    viewBox="0 0 24 24"
    aria-hidden="true"
  >
    <path d=${path}></path>
  </svg>`;

/** An entry that acts on the device, or expands a part of the menu; `expanded` becomes `aria-expanded`. */
export const buttonTemplate = (
  icon: ShareIcon,
  label: string | undefined,
  handle: () => void,
  expanded?: boolean,
): TemplateResult =>
  html`<button
    class="share-item"
    part="share-target"
    type="button"
    aria-expanded=${expanded ?? nothing}
    @click=${handle}
  >
    ${iconTemplate(icon)} ${label}
  </button>`;

/** An entry that links to a service. Its name is an `aria-label`: hidden text made opening the list a tenth slower. */
export const linkTemplate = (
  { msg }: Localize,
  href: string,
  icon: ShareIcon | undefined,
  label: string,
  handle: (event: MouseEvent) => void,
): TemplateResult =>
  html`<a
    class="share-item"
    part="share-target"
    href=${href}
    target="_blank"
    rel="noopener noreferrer"
    aria-label=${
      // `mailto:` opens no tab.
      href.startsWith('mailto:')
        ? nothing
        : `${label} ${msg('opens in a new tab', {
            id: 'share-new-tab',
            desc: 'Read out by screen readers after the name of a link, e.g. “WhatsApp opens in a new tab”',
          })}`
    }
    @click=${handle}
    @auxclick=${handle}
  >
    ${icon ? iconTemplate(icon) : nothing} ${label}
  </a>`;
