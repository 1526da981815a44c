// The template of the share menu, a function of the menu's state.
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Localize } from '../../localization/localize.js';
import { mastodonTemplate } from './mastodon-question.js';
import { addressTemplate } from './share-address.js';
import { buttonTemplate, iconTemplate, linkTemplate } from './share-entries.js';
import { closeIcon, copiedIcon } from './share-icons.js';
import type { ShareContent, ShareTarget } from './share-targets.js';
import { closeName, emailName, menuName } from './share-labels.js';

/** State of the menu since it was opened. */
export interface ShareMenuState {
  /** The field with the address is shown. */
  readonly showsAddress: boolean;
  /** The address was copied to the clipboard. */
  readonly copied: boolean;
  /** The reader is asked for a Mastodon server. */
  readonly asksServer: boolean;
  /** The server that the reader typed; kept while the question is closed. */
  readonly server: string;
  /** The reader submitted a text that cannot be a server. */
  readonly refused: boolean;
}

/** State of the menu when it opens. */
export const initialState: ShareMenuState = {
  showsAddress: false,
  copied: false,
  asksServer: false,
  server: '',
  refused: false,
};

/** Handlers of what the reader does in the menu. */
export interface ShareMenuHandlers {
  close: () => void;
  copy: () => void;
  native: () => void;
  link: (event: MouseEvent, service: string) => void;
  mastodon: () => void;
  /** Handles input in the field for a Mastodon server. */
  type: (event: Event) => void;
  /** Handles the click that continues to the Mastodon server. */
  goOn: (event: MouseEvent) => void;
}

/** View of the menu. */
export interface ShareMenuView {
  l10n: Localize;
  content: ShareContent;
  targets: readonly ShareTarget[];
  state: ShareMenuState;
  handlers: ShareMenuHandlers;
}

const sayCopied = ({ msg }: Localize): string =>
  msg('Link copied', {
    id: 'share-copied',
    desc: 'Tells the reader that the address of the article is in the clipboard',
  });

function targetTemplate(view: ShareMenuView, target: ShareTarget): TemplateResult {
  const { l10n, content, state, handlers } = view;
  const { msg } = l10n;
  const { service, icon, brand, href } = target;
  if (href) {
    const label = brand ?? emailName(l10n);
    return linkTemplate(l10n, href(content), icon, label, (event) => handlers.link(event, service));
  }
  switch (service) {
    case 'copy':
      return buttonTemplate(
        state.copied ? copiedIcon : icon,
        state.copied
          ? sayCopied(l10n)
          : msg('Copy link', {
              id: 'share-copy',
              desc: 'Entry of the list of ways to share: puts the address into the clipboard',
            }),
        handlers.copy,
      );
    case 'native':
      return buttonTemplate(
        icon,
        msg('Other apps', {
          id: 'share-native',
          desc: 'Entry of the list of ways to share: opens the list of apps that the device offers',
        }),
        handlers.native,
      );
    default:
      return html`${buttonTemplate(icon, brand, handlers.mastodon, state.asksServer)}
      ${
        state.asksServer
          ? mastodonTemplate({
              l10n,
              content,
              typed: state.server,
              refused: state.refused,
              type: handlers.type,
              goOn: handlers.goOn,
            })
          : nothing
      }`;
  }
}

/** The whole menu. */
export function shareMenuTemplate(view: ShareMenuView): TemplateResult {
  const { l10n, content, targets, state, handlers } = view;
  const name = menuName(l10n);
  // `role=list`, since Safari exposes no list role for lists without markers.
  return html`<p class="share-title" aria-hidden="true">${name}</p>
    <ul class="share-list" role="list" aria-label=${name}>
      ${targets.map((target) => html`<li>${targetTemplate(view, target)}</li>`)}
    </ul>
    ${state.showsAddress || targets.length === 0 ? addressTemplate(l10n, content.url) : nothing}
    <p class="share-hidden" role="status">${state.copied ? sayCopied(l10n) : ''}</p>
    <button
      class="share-item share-close"
      type="button"
      aria-label=${closeName(l10n)}
      @click=${handlers.close}
    >
      ${iconTemplate(closeIcon)}
    </button>`;
}
