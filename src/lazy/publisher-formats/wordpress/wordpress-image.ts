// Reads the featured image and its generated sizes.
import type { ArticleImage, ImageSource } from '../../../article/article.js';
import type { Report } from '../../../article/problem.js';
import { decodeEntities, plainText } from '../shared/html-text.js';
import { entriesOf, field, items, lengthOf, stringOf } from '../shared/json-value.js';

/** The sizes with the full picture's aspect ratio, narrowest first; others are cropped. */
const sourcesOf = (details: unknown, width: number, height: number): ImageSource[] => {
  const byWidth = new Map<number, string>();
  for (const [, size] of entriesOf(field(details, 'sizes'))) {
    const w = lengthOf(field(size, 'width'));
    const h = lengthOf(field(size, 'height'));
    const src = stringOf(field(size, 'source_url'));
    // A tolerance, since heights are rounded to pixels.
    if (w && h && src && Math.abs((w * height) / width - h) < 2) byWidth.set(w, src);
  }
  return [...byWidth].map(([w, src]) => ({ src, width: w })).sort((a, b) => a.width - b.width);
};

/** The picture in the data of SEO plugins, where the featured image is not embedded. */
const imageOfPlugins = (post: unknown): ArticleImage | undefined => {
  if (!field(post, 'featured_media')) return;
  const shared = items(field(post, 'yoast_head_json', 'og_image'))[0];
  const [width, height] = [lengthOf(field(shared, 'width')), lengthOf(field(shared, 'height'))];
  // Escaped for HTML, with `&#038;` between parameters.
  const src = decodeEntities(
    stringOf(field(shared, 'url')) || stringOf(field(post, 'jetpack_featured_media_url')),
  );
  return src ? { src, ...(width && height && { width, height }) } : undefined;
};

/** The post's picture; `undefined` without one, or where visitors may not see it, which is reported. */
export function wordpressImage(post: unknown, report?: Report): ArticleImage | undefined {
  const media = items(field(post, '_embedded', 'wp:featuredmedia'))[0];
  const src = stringOf(field(media, 'source_url'));
  const code = stringOf(field(media, 'code'));
  if (!src && code)
    report?.({
      path: '_embedded["wp:featuredmedia"]',
      expected: 'a public picture (the post that it is attached to is published)',
      received: `${code}: ${plainText(stringOf(field(media, 'message')))}`,
    });
  if (!src) return imageOfPlugins(post);
  if (stringOf(field(media, 'media_type')) === 'file') return;
  const details = field(media, 'media_details');
  const [width, height] = [lengthOf(field(details, 'width')), lengthOf(field(details, 'height'))];
  const sources = width && height ? sourcesOf(details, width, height) : [];
  const alt = field(media, 'alt_text');
  const credit =
    plainText(stringOf(field(media, 'caption', 'rendered'))) ||
    stringOf(field(details, 'image_meta', 'credit'));
  return {
    src,
    ...(typeof alt === 'string' && { alt }),
    ...(width && height && { width, height }),
    ...(sources.length && { sources }),
    ...(credit && { credit }),
  };
}
