import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { CardView } from '../domain/card-view.js';

type ImageView = NonNullable<CardView['image']>;

const candidates = ({ src, width, sources = [] }: ImageView): string | undefined => {
  if (!sources.length) return;
  const all = width ? [...sources, { src, width }] : sources;
  // A comma at an address's end would end the candidate; spaces are encoded in URLs once read.
  return all.map((source) => `${source.src.replaceAll(',', '%2C')} ${source.width}w`).join();
};

/** Widths that the style sheet gives the picture, by the card's; `auto` where the engine knows better. */
const sizes = 'auto, (min-width: 40em) 24em, 100vw';

/** The box stays where a picture fails, so that nothing moves; only its own text goes. */
const markBroken = ({ type, target }: Event) =>
  (target as Element).parentElement?.classList.toggle('broken', type === 'error');

/** The picture, in a box of fixed ratio; empty text for a reader who hears the title anyway. */
export const renderImage = (image: ImageView): TemplateResult =>
  html`<div class="media">
    <img
      part="image"
      alt=${image.alt.value}
      lang=${image.alt.value ? image.alt.lang : nothing}
      dir=${image.alt.value ? image.alt.dir : nothing}
      width=${image.width ?? nothing}
      height=${image.height ?? nothing}
      loading="lazy"
      decoding="async"
      referrerpolicy="no-referrer"
      sizes=${image.sources?.length ? sizes : nothing}
      srcset=${candidates(image) ?? nothing}
      src=${image.src}
      @error=${markBroken}
      @load=${markBroken}
    />
    ${
      image.credit
        ? html`<small class="credit" lang=${image.credit.lang} dir=${image.credit.dir}
            >${image.credit.value}</small
          >`
        : nothing
    }
  </div>`;
