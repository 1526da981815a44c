// What the reader can do, as the templates see it.
export interface CardActions {
  selectCountry: (event: Event, code: string) => void;
  selectLanguage: (event: Event, lang: string) => void;
}
