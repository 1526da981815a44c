import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Layout } from '../view/layout-parts.js';
import type { CardView } from '../view/card-view.js';
import { staticSubtree } from './static-subtree.js';

type ImageView = NonNullable<CardView['image']>;

const candidates = ({ src, width, sources = [] }: ImageView): string | undefined => {
  if (!sources.length) return;
  // Two candidates with one address or one width would be invalid.
  const isListed = sources.some((source) => source.src === src || source.width === width);
  const all = width && !isListed ? [...sources, { src, width }] : sources;
  // A trailing comma would end the candidate. Spaces were encoded when the URL was parsed.
  return all.map((source) => `${source.src.replaceAll(',', '%2C')} ${source.width}w`).join();
};

/** Width of the picture in the style sheet; `auto` lets engines use the measured width. */
const sizes = 'auto, (min-width: 40em) 24em, 100vw';

/** In a wide `featured` card the picture is as high as the text, so that `cover` needs more pixels than half of the width. */
const featuredSizes = '(min-width: 40em) 56em, 100vw';

/** Aspect ratio above which a picture is a banner or a wordmark, and is not cropped. */
const bannerRatio = 2.75;

/** Hides the box of a picture that failed; shows banners, and pictures under half the box's width, uncropped. */
const fitPicture = ({ target, type }: Event) => {
  const img = target as HTMLImageElement;
  const { naturalWidth: width, naturalHeight: height, clientWidth } = img;
  const box = img.parentElement?.classList;
  box?.toggle('failed', type === 'error');
  const isWordmark = width > height * bannerRatio || 2 * width < clientWidth;
  box?.toggle('whole', type === 'load' && isWordmark);
};

/** A listener on the box, whose content is static. It captures, since `load` and `error` do not bubble. */
const fit = { handleEvent: fitPicture, capture: true };

/** The picture, in a box of fixed ratio. */
export function renderImage(image: ImageView, layout: Layout): TemplateResult {
  const { src, alt, width, height, sources, credit } = image;
  // `src` is last: setting `srcset` after `src` could start a second request.
  return html`<div class="media" @error=${fit} @load=${fit}>
    ${staticSubtree(
      image,
      layout,
      () =>
        html`<img
            part="image"
            loading="lazy"
            decoding="async"
            referrerpolicy="no-referrer"
            alt=${alt.value}
            lang=${(alt.value && alt.lang) || nothing}
            dir=${(alt.value && alt.dir) || nothing}
            width=${width ?? nothing}
            height=${height ?? nothing}
            sizes=${sources?.length ? (layout === 'featured' ? featuredSizes : sizes) : nothing}
            srcset=${candidates(image) ?? nothing}
            src=${src}
          />
          ${
            credit
              ? html`<small class="credit" lang=${credit.lang} dir=${credit.dir}
                  >${credit.value}</small
                >`
              : nothing
          }`,
    )}
  </div>`;
}
