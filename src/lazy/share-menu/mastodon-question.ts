import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Localize } from '../../localization/localize.js';
import { linkTemplate } from './share-entries.js';
import { mastodonHref, mastodonServer, type ShareContent } from './share-targets.js';

/** State and handlers of the question for a Mastodon server. */
export interface MastodonQuestion {
  l10n: Localize;
  content: ShareContent;
  typed: string;
  /** The reader submitted a text that cannot be a server. */
  refused: boolean;
  type: (event: Event) => void;
  /** Handles the click on the link or, until a server is typed, on the button. */
  goOn: (event: MouseEvent) => void;
}

/** The field for the reader's Mastodon server. */
export function mastodonTemplate(question: MastodonQuestion): TemplateResult {
  const { l10n, content, typed, refused, type, goOn } = question;
  const { msg } = l10n;
  const server = mastodonServer(typed);
  const label = msg('Continue', {
    id: 'share-mastodon-continue',
    desc: 'Link that goes on to the Mastodon server that the reader typed',
  });
  return html`<div class="share-ask">
    <label for="share-server">
      ${msg('Your Mastodon server', {
        id: 'share-mastodon-server',
        desc: 'Label of the field for the name of the Mastodon server that the reader has an account on',
      })}
    </label>
    <input
      class="share-field"
      id="share-server"
      dir="ltr"
      inputmode="url"
      autocomplete="off"
      autocapitalize="none"
      spellcheck="false"
      placeholder="mastodon.social"
      aria-invalid=${refused ? 'true' : nothing}
      aria-describedby=${refused ? 'share-refused' : nothing}
      .value=${typed}
      @input=${type}
    />
    ${
      refused
        ? html`<p class="share-hint" id="share-refused">
            ${msg('Enter the name of a server, such as mastodon.social', {
              id: 'share-mastodon-invalid',
              desc: 'Shown when what the reader typed cannot be the name of a Mastodon server; mastodon.social is an example and stays as it is',
            })}
          </p>`
        : nothing
    }
    ${
      server
        ? linkTemplate(l10n, mastodonHref(server, content), undefined, label, goOn)
        : html`<button class="share-item" part="share-target" type="button" @click=${goOn}>
            ${label}
          </button>`
    }
  </div>`;
}
