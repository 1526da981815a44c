// What an entry of the share menu looks like.
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

/** An entry that acts on the device, or opens more of the menu: then it says whether it has. */
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

/** An entry that leads to a service. Its name is a label: hidden text took a tenth of the time to open the list. */
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
      // A mail program is no tab.
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
