/** Marks a style sheet, for editors and for the build, which minifies it. */
export const css = String.raw;
