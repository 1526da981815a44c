// Handles events in prerendered markup, whose elements have no listeners of their own.
import type { CardView } from '../../view/card-view.js';

/** The handlers that templates get, and that of `slotchange`. */
export interface ReaderHandlers {
  share: (event: Event) => void;
  selectCountry: (event: Event, code: string) => void;
  selectLanguage: (event: Event, lang: string) => void;
  slotchange: () => void;
}

const closest = (event: Event, part: string): Element | null =>
  (event.target as Element).closest(`[part=${part}]`);

/** The text of a chip without the marker of a note. */
const nameIn = (chip: Element): string => chip.firstChild?.textContent?.trim() ?? '';

/** The language of an entry of the switch; the current one has no `hreflang`. */
function languageAt(
  link: Element,
  { languages }: CardView,
): CardView['languages'][number] | undefined {
  const tag = link.getAttribute('hreflang');
  return languages.find(({ lang, current }) => (tag ? lang === tag : current));
}

/** Adds the listeners. `rendered`: the prerendered root; `view`: returns the view once the card is hydrated. */
export function delegateEvents(
  rendered: Element,
  view: () => CardView | undefined,
  handlers: ReaderHandlers,
): void {
  const handleClick = (event: Event) => {
    const shown = view();
    if (!shown) return;
    const country = closest(event, 'country');
    const code =
      country && shown.countries.find(({ text }) => text.value === nameIn(country))?.code;
    if (country?.matches('a')) handlers.selectCountry(event, code ?? '');
    const link = closest(event, 'language');
    const language = link && languageAt(link, shown);
    if (language?.inPlace) handlers.selectLanguage(event, language.lang);
    // The browser toggles the server's menu; the script's menu prevents that, and toggles itself.
    if (event.defaultPrevented && closest(event, 'share-button')) handlers.share(event);
  };
  const handleReach = (event: Event) => {
    if (view() && closest(event, 'share-button')) handlers.share(event);
  };
  rendered.addEventListener('click', handleClick);
  rendered.addEventListener('pointerover', handleReach);
  rendered.addEventListener('focusin', handleReach);
  rendered.addEventListener('keydown', (event) => {
    const shown = view();
    const current = closest(event, 'language');
    const language = shown && current?.matches('span') && languageAt(current, shown);
    if (language && (event as KeyboardEvent).key === 'Enter')
      handlers.selectLanguage(event, language.lang);
  });
  rendered.addEventListener('slotchange', handlers.slotchange);
}
