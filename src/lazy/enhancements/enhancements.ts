// What a card does once its article is on show: loaded when the page is idle, or when a reader reaches for it.
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

/** What the element lends to its enhancements. */
export interface EnhancementsContext extends Pick<
  ShareOptions,
  'render' | 'root' | 'l10n' | 'many' | 'loadMenu'
> {
  card: Card;
  /** What is on show, if an article is. */
  view: () => CardView | undefined;
  article: () => Article | null;
  /** Something that the article can do without threw. */
  failed: (reason: unknown) => void;
  /** The languages of the page around the card may have changed. */
  languagesChanged: () => void;
}

/** Gives a card its later behaviour. Returns what answers the reader at the share button. */
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
