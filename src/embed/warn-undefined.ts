// A root with a custom element registry of its own knows the tag only where somebody defined it there. Where nobody
// did, the page's link stays in sight; its author is told once for each root.
import { whenIdle } from '../platform/when-idle.js';

const tagName = 'euromed-news-card';

/** Says which open roots within `root` hold the tag as an element that is no card. */
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
    // A card makes its root when it is asked for one, and holds no other cards there.
    else if (!isCard && element.shadowRoot) warnUndefined(element.shadowRoot);
  }
}

/** Looks once, when the page has loaded and nobody waits. */
export function warnOfUndefinedTags(): void {
  const look = () =>
    whenIdle(() => {
      try {
        warnUndefined(document);
      } catch {
        // The page has replaced what is asked here; the link is there.
      }
    });
  if (document.readyState === 'complete') look();
  else addEventListener('load', look, { once: true });
}
