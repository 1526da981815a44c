// Warns where the tag is not defined in the scoped custom element registry of a shadow root: only the fallback link is
// shown there.
import { whenIdle } from '../platform/when-idle.js';

const tagName = 'euromed-news-card';

/** Warns once for each open shadow root within `root` in which the tag is not upgraded. */
function warnUndefined(root: ParentNode): void {
  let told = false;
  for (const element of root.querySelectorAll('*')) {
    const isCard = element.localName === tagName;
    if (isCard && !told && !('currentArticle' in element)) {
      told = true;
      const host = (element.getRootNode() as Partial<ShadowRoot>).host?.localName;
      console.warn(
        `<${tagName}> is not defined in the registry of ${host ? `the shadow root of <${host}>` : 'an element of the page'}, and stays a link. Define it there: registry.define('${tagName}', customElements.get('${tagName}')).`,
      );
    }
    // Reading a card's `shadowRoot` would attach it, and a card contains no other cards.
    else if (!isCard && element.shadowRoot) warnUndefined(element.shadowRoot);
  }
}

/** Checks the page once, when the page has loaded and is idle. */
export function warnOfUndefinedTags(): void {
  const look = () =>
    whenIdle(() => {
      try {
        warnUndefined(document);
      } catch {
        // The page replaced an API; the fallback link is on show.
      }
    });
  if (document.readyState === 'complete') look();
  else addEventListener('load', look, { once: true });
}
