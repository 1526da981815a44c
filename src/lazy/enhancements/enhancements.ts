// Adds to a card what it needs once its article is on show. Loaded when the page is idle, or when a reader reaches for the
// share button.
import type { Article } from '../../article/article.js';
import type { CardView } from '../../view/card-view.js';
import { sharedArticle } from '../../view/shared-article.js';
import { EuromedShareEvent } from '../../events/news-card-events.js';
import { LanguageWatchController } from './language-watch-controller.js';
import { enhancementStyles } from './enhancement-styles.js';
import { type CopiedCard, ReadableCopyController } from './readable-copy-controller.js';
import { ShareController, type ShareOptions } from './share-controller.js';

export { announceLanguage } from './announce-language.js';

type Card = CopiedCard & {
  readonly shareTargets: string;
  adoptStyles(text: string): void;
};

/** What the enhancements need of the card's element. */
export interface EnhancementsContext extends Pick<
  ShareOptions,
  'render' | 'root' | 'l10n' | 'many' | 'loadMenu'
> {
  card: Card;
  /** The view of the article on show; `undefined` without an article. */
  view: () => CardView | undefined;
  article: () => Article | null;
  /** Called with the error when an enhancement threw. */
  failed: (reason: unknown) => void;
  /** Called when a `lang` attribute around the card may have changed. */
  languagesChanged: () => void;
}

/** Attaches the enhancements to a card. Returns the listener for events of the share button. */
export function attachEnhancements(context: EnhancementsContext): EventListenerObject {
  const { card, view, article, languagesChanged } = context;
  card.adoptStyles(enhancementStyles);
  new LanguageWatchController(card, languagesChanged);
  new ReadableCopyController(card, view);
  const share = () => sharedArticle(article() ?? undefined);
  return new ShareController(card, {
    ...context,
    share,
    targets: () => card.shareTargets,
    select: (service) => {
      const { url, title } = share();
      return card.dispatchEvent(new EuromedShareEvent(service, url, title));
    },
  });
}
