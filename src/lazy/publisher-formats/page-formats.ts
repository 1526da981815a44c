// The formats that the page has registered: loaded where there are any.
import type { Format } from '../../formats/format.js';

export { createFormatContext } from '../../formats/format-context.js';

/** The first of the page's formats that knows the document. */
export const formatFor = (json: unknown, formats: readonly Format[]): Format | undefined =>
  formats.find((format) => {
    try {
      // A promise would be true as well.
      return format.matches(json) === true;
    } catch (error) {
      console.warn(`<euromed-news-card> format "${format.name}":`, error);
      return false;
    }
  });
