// Templates of a prerendered card in place of those that need a script.
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { renderLabel } from '../localization/render-label.js';
import type { Localize } from '../localization/localize.js';
import { iconTemplate, linkTemplate } from '../lazy/share-menu/share-entries.js';
import { closeIcon } from '../lazy/share-menu/share-icons.js';
import { chooseTargets, type ShareContent } from '../lazy/share-menu/share-targets.js';
import { closeName, emailName, menuName } from '../lazy/share-menu/share-labels.js';
import type { NoScriptTemplates } from '../templates/no-script.js';
import { renderShareLabel, shareIcon } from '../templates/share.js';

const ignore = () => undefined;

/** The share menu as a popover that its button opens without a script. */
function renderShare(
  l10n: Localize,
  content: ShareContent,
  names: string,
): TemplateResult | typeof nothing {
  const name = menuName(l10n);
  const links = chooseTargets(names).flatMap(({ href, icon, brand }) =>
    href
      ? html`<li>${linkTemplate(l10n, href(content), icon, brand ?? emailName(l10n), ignore)}</li>`
      : [],
  );
  if (!links.length) return nothing;
  return html`<div part="share" class="share">
    <button
      part="share-button"
      id="share-button"
      type="button"
      popovertarget="share-menu"
      aria-describedby="title"
    >
      ${shareIcon}<span>${renderShareLabel(l10n)}</span>
    </button>
    <div
      part="share-menu"
      id="share-menu"
      popover="auto"
      role="group"
      aria-labelledby="title"
      lang=${l10n.locale}
      dir=${l10n.dir}
    >
      <p class="share-title" aria-hidden="true">${name}</p>
      <ul class="share-list" role="list" aria-label=${name}>
        ${links}
      </ul>
      <button
        class="share-item share-close"
        type="button"
        popovertarget="share-menu"
        popovertargetaction="hide"
        aria-label=${closeName(l10n)}
      >
        ${iconTemplate(closeIcon)}
      </button>
    </div>
  </div>`;
}

/** `content`: the shared data; without it there is no share button. `names`: value of `share-targets`. */
export const noScriptTemplates = (
  l10n: Localize,
  content: ShareContent | undefined,
  names: string,
): NoScriptTemplates => ({
  share: content ? renderShare(l10n, content, names) : nothing,
  more: (text, items, classes) =>
    html`<li class="more">
      <details>
        <summary>${renderLabel(l10n, text)}</summary>
        <ul class=${classes ?? nothing} role="list">
          ${items}
        </ul>
      </details>
    </li>`,
});
