// The localization of the builder's own texts, by the language of the page's <html>.
import { directionOf } from '../../src/article/direction.js';
import { fillPlaceholders } from '../../src/localization/fill-placeholders.js';
import { type Catalogue, createMsg, type Localize } from '../../src/localization/localize.js';

/** Catalogues of the site, separate from the card's, which stay small. */
const catalogues: Record<string, () => Promise<{ templates: Catalogue }>> = {
  ar: () => import('../localization/generated/ar.js'),
  fr: () => import('../localization/generated/fr.js'),
};

export async function siteLanguage(lang: string): Promise<Localize> {
  const { templates } = (await catalogues[lang]?.()) ?? { templates: {} };
  const msg = fillPlaceholders(createMsg(templates));
  return { msg, locale: lang, lang, dir: directionOf(lang) ?? 'ltr' };
}
