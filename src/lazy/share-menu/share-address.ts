import { html, type TemplateResult } from 'lit/html.js';
import type { Localize } from '../../localization/localize.js';

/** A field with the address to copy, which needs no permission for the clipboard. */
export const addressTemplate = (
  { msg }: Localize,
  url: string,
  id = 'share-address',
): TemplateResult =>
  html`<div class="share-manual">
    <label for=${id}>
      ${msg('Copy this address', {
        id: 'share-address',
        desc: 'Label of a field with the address of the article, shown where the browser does not let the card copy or share it',
      })}
    </label>
    <input class="share-field" id=${id} dir="ltr" readonly .value=${url} />
  </div>`;
