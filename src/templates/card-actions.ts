// What the reader can do, as the templates see it.
export interface CardActions {
  /** The reader wants to see all of a list. */
  unfold: (event: Event) => void;
  selectCountry: (event: Event, code: string) => void;
  /** The reader is at the share button, or about to be. */
  share: (event: Event) => void;
  selectLanguage: (event: Event, lang: string) => void;
}
