// The language of the builder's own page: that of its <html>.
import { directionOf } from '../../src/article/direction.js';
import { fillPlaceholders } from '../../src/localization/fill-placeholders.js';
import { type Catalogue, createMsg, type Localize } from '../../src/localization/localize.js';

/** Catalogues of the site alone: the card's do not grow by them. */
const catalogues: Record<string, () => Promise<{ templates: Catalogue }>> = {
  ar: () => import('../localization/generated/ar.js'),
  fr: () => import('../localization/generated/fr.js'),
};

export async function siteLanguage(lang: string): Promise<Localize> {
  const { templates } = (await catalogues[lang]?.()) ?? { templates: {} };
  const msg = fillPlaceholders(createMsg(templates));
  return { msg, locale: lang, lang, dir: directionOf(lang) ?? 'ltr' };
}
