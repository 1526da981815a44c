/** Handlers of what the reader does in a card. */
export interface CardActions {
  /** The button that unfolds a list was clicked. */
  unfold: (event: Event) => void;
  /** A country chip that is a link was clicked. */
  selectCountry: (event: Event, code: string) => void;
  /** The pointer entered the share button, or the button was focused or clicked. */
  share: (event: Event) => void;
  /** A language of the language switch was clicked. */
  selectLanguage: (event: Event, lang: string) => void;
}
