// Matches documents with the formats that the page registered. Loaded where the page has registered one.
import type { Format } from '../../format-registry/format.js';

export { createFormatContext } from '../../format-registry/format-context.js';

/** The first of `formats` that matches the document. */
export const formatFor = (json: unknown, formats: readonly Format[]): Format | undefined =>
  formats.find((format) => {
    try {
      // Compared with `true`, since a promise is truthy.
      return format.matches(json) === true;
    } catch (error) {
      console.warn(
        `<euromed-news-card> format "${format.name}" threw an error in matches():`,
        error,
      );
      return false;
    }
  });
