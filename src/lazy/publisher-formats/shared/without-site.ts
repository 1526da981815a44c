// Titles for search engines and previews end in the name of the site.

/** `title` without ` | site` at its end. */
export function withoutSite(title: string, site: string): string {
  if (!site || !title.endsWith(site)) return title;
  return /^(.*\S)\s+[|–—·•:»-]\s+$/s.exec(title.slice(0, -site.length))?.[1] ?? title;
}
