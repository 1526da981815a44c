import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Layout } from '../view/layout-parts.js';
import type { CardView } from '../view/card-view.js';
import { staticSubtree } from './static-subtree.js';

type ImageView = NonNullable<CardView['image']>;

const candidates = ({ src, width, sources = [] }: ImageView): string | undefined => {
  if (!sources.length) return;
  // A candidate that is listed already, or as wide as another, would be invalid.
  const isListed = sources.some((source) => source.src === src || source.width === width);
  const all = width && !isListed ? [...sources, { src, width }] : sources;
  // A comma at an address's end would end the candidate; spaces are encoded in URLs once read.
  return all.map((source) => `${source.src.replaceAll(',', '%2C')} ${source.width}w`).join();
};

/** Widths that the style sheet gives the picture, by the card's; `auto` where the engine knows better. */
const sizes = 'auto, (min-width: 40em) 24em, 100vw';

/** Half of a wide card, and as high as the text beside: of a wide picture much is cut, and the engine knows half of it. */
const featuredSizes = '(min-width: 40em) 56em, 100vw';

/** Width by height from which on a picture is a banner or a wordmark, of which a crop shows nothing. */
const bannerRatio = 2.75;

/** A picture that fails leaves no hole. One that is half as wide as its box, or a banner, is shown whole. */
const fitPicture = ({ target, type }: Event) => {
  const img = target as HTMLImageElement;
  const { naturalWidth: width, naturalHeight: height, clientWidth } = img;
  const box = img.parentElement?.classList;
  box?.toggle('failed', type === 'error');
  const isWordmark = width > height * bannerRatio || 2 * width < clientWidth;
  box?.toggle('whole', type === 'load' && isWordmark);
};

/** On the box, since what is inside is rendered once; events of pictures do not bubble. */
const fit = { handleEvent: fitPicture, capture: true };

/** The picture, in a box of fixed ratio; empty text for a reader who hears the title anyway. */
export function renderImage(image: ImageView, layout: Layout): TemplateResult {
  const { src, alt, width, height, sources, credit } = image;
  // `src` comes last: what is set after it could start a second request.
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
