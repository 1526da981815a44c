// Sample documents on the site, for users without a document of their own.
export const samples = [
  { file: 'euromed-migration-v.fr.json', name: 'EUROMED Migration V', lang: 'fr' },
  { file: 'euromed-migration-v.ar.json', name: 'EUROMED Migration V', lang: 'ar' },
  { file: 'euromed-migration-v.en.json', name: 'EUROMED Migration V', lang: 'en' },
  {
    file: 'harbour-measurements.fr.json',
    name: 'Trois ports publient la hauteur de l’eau',
    lang: 'fr',
  },
  { file: 'short-news.ar.json', name: 'تونس: المياه المعالجة تروي ثلاثة بساتين جديدة', lang: 'ar' },
  { file: 'hebrew-sample.he.json', name: 'עברית', lang: 'he' },
  { file: 'many-countries.en.json', name: 'Forty countries', lang: 'en' },
] as const;

export const feedSamples = [
  { file: 'latest-news.fr.json', name: 'Toutes les actualités', lang: 'fr' },
] as const;

export const sampleAddress = (file: string): string =>
  new URL(`articles/${file}`, location.href).href;

/** The sample in a language, else the first. */
export const sampleIn = (lang: string): string =>
  sampleAddress((samples.find((sample) => sample.lang === lang) ?? samples[0]).file);
