// What the reader can do, as the templates see it.
export interface CardActions {
  selectCountry: (event: Event, code: string) => void;
  /** The reader is at the share button, or about to be. */
  share: (event: Event) => void;
  selectLanguage: (event: Event, lang: string) => void;
}
