// What an editor copies. Everything that comes from outside is escaped in one place.

export interface SnippetOptions {
  /** Absolute address of the one-script build. */
  script: string;
  /** Absolute address of the article's JSON. */
  src: string;
  lang: string;
  scheme: string;
  /** Link and title of the fallback. */
  url: string;
  title: string;
  /** Height of the card as measured, in pixels: the page reserves it. */
  height: number;
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (char) => entities[char]!);

const attribute = (name: string, value: string | number): string =>
  value ? ` ${name}="${escapeHtml(String(value))}"` : '';

/** Head part and body part of the snippet. */
export function createSnippet(options: SnippetOptions): string {
  const { script, src, lang, scheme, url, title, height } = options;
  return `<script type="module"${attribute('src', script)}></script>
<link rel="preload" as="fetch" crossorigin${attribute('href', src)}>

<euromed-news-card${attribute('src', src)}${attribute('lang', lang)}${attribute('color-scheme', scheme)}
  style="display:grid;min-block-size:${Math.ceil(height)}px">
  <a${attribute('href', url)}>${escapeHtml(title)}</a>
</euromed-news-card>`;
}
