// Reads pictures and attachments of a Drupal node: files, or media items that refer to files.
import type { ArticleImage, ArticleLink } from '../../../article/article.js';
import type { Lookup, Reference } from './drupal-resource.js';
import { field, stringOf } from '../shared/json-value.js';

const urlOf = (file: unknown): string =>
  stringOf(field(file, 'attributes', 'uri', 'url')) || stringOf(field(file, 'attributes', 'url'));

const isImage = ({ type, meta, resource }: Reference): boolean => {
  const mime = stringOf(field(resource, 'attributes', 'filemime'));
  return (
    type === 'file--file' && (mime ? mime.startsWith('image/') : field(meta, 'alt') !== undefined)
  );
};

const imageOf = ({ meta, resource }: Reference): ArticleImage | undefined => {
  const src = urlOf(resource);
  const alt = field(meta, 'alt');
  const [width, height] = [field(meta, 'width'), field(meta, 'height')];
  if (!src) return;
  return {
    src,
    ...(typeof alt === 'string' && { alt }),
    ...(typeof width === 'number' && typeof height === 'number' && { width, height }),
  };
};

/** Whether a file is the generic icon of a file type. */
const isIcon = ({ resource }: Reference): boolean => urlOf(resource).includes('/media-icons/');

/** The node's first picture; of a media item the picture, else the thumbnail. */
export function drupalImage(node: unknown, lookup: Lookup): ArticleImage | undefined {
  for (const reference of lookup(node)) {
    const files = reference.type.startsWith('media--')
      ? lookup(reference.resource).sort(
          (a, b) => Number(a.name === 'thumbnail') - Number(b.name === 'thumbnail'),
        )
      : [reference];
    const image = files
      .filter((file) => isImage(file) && !isIcon(file))
      .map(imageOf)
      .find(Boolean);
    if (image) return image;
  }
  return;
}

/** Links to files that are not pictures: the node's own, and those of media items. */
export const drupalAttachments = (node: unknown, lookup: Lookup): ArticleLink[] =>
  lookup(node)
    .flatMap((reference) =>
      reference.type.startsWith('media--')
        ? lookup(reference.resource).filter(({ name }) => name !== 'thumbnail')
        : [reference],
    )
    .flatMap((reference) => {
      const url = urlOf(reference.resource);
      const title =
        stringOf(field(reference.meta, 'description')) ||
        stringOf(field(reference.resource, 'attributes', 'filename'));
      return reference.type === 'file--file' && !isImage(reference) && url && title
        ? [{ title, url }]
        : [];
    });
