// Removes the site's name from titles for search engines and previews.

/** `title` without a final ` | site`. */
export function withoutSite(title: string, site: string): string {
  if (!site || !title.endsWith(site)) return title;
  return /^(.*\S)\s+[|–—·•:»-]\s+$/s.exec(title.slice(0, -site.length))?.[1] ?? title;
}
