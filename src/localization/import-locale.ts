// Where catalogues come from. Literal imports, so that any bundler can split them;
// the one-script build replaces this module by one that names files beside the script.
import type { LocaleModule } from '@lit/localize';

/** `retry` makes a changed address of a file that failed before; bundled copies cannot use it. */
export type LocaleImporter = (retry: string) => Promise<LocaleModule>;

const importers: Record<string, LocaleImporter> = {
  ar: () => import('./generated/locales/ar.js'),
  fr: () => import('./generated/locales/fr.js'),
};

export const importLocale = (locale: string, retry: string): Promise<LocaleModule> => {
  const importer = importers[locale];
  return importer ? importer(retry) : Promise.reject(new Error(locale));
};
