// A French and an Arabic article with the same fields, each in one language only.
import * as articles from '../../accessibility/shown-card.js';

export { forty } from '../../accessibility/shown-card.js';

export const { translations: inFrench, ...french } = articles.french;
export const { translations: inArabic, ...arabic } = articles.arabic;
