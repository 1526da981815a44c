import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { CardView } from '../view/card-view.js';

type ImageView = NonNullable<CardView['image']>;

const candidates = ({ src, width, sources = [] }: ImageView): string | undefined => {
  if (!sources.length) return;
  const all = width ? [...sources, { src, width }] : sources;
  // A comma at an address's end would end the candidate; spaces are encoded in URLs once read.
  return all.map((source) => `${source.src.replaceAll(',', '%2C')} ${source.width}w`).join();
};

/** Widths that the style sheet gives the picture, by the card's; `auto` where the engine knows better. */
const sizes = 'auto, (min-width: 40em) 24em, 100vw';

/** The box stays where a picture fails, so that nothing moves; only its own text is out of sight. */
const setOpacity = ({ target, type }: Event) => {
  (target as HTMLElement).style.opacity = type === 'error' ? '0' : '';
};

/** The picture, in a box of fixed ratio; empty text for a reader who hears the title anyway. */
export function renderImage(image: ImageView): TemplateResult {
  const { src, alt, width, height, sources, credit } = image;
  // `src` comes last: what is set after it could start a second request.
  return html`<div class="media">
    <img
      part="image"
      loading="lazy"
      decoding="async"
      referrerpolicy="no-referrer"
      alt=${alt.value}
      lang=${(alt.value && alt.lang) || nothing}
      dir=${(alt.value && alt.dir) || nothing}
      width=${width ?? nothing}
      height=${height ?? nothing}
      sizes=${sources?.length ? sizes : nothing}
      srcset=${candidates(image) ?? nothing}
      src=${src}
      @error=${setOpacity}
      @load=${setOpacity}
    />
    ${
      credit
        ? html`<small class="credit" lang=${credit.lang} dir=${credit.dir}>${credit.value}</small>`
        : nothing
    }
  </div>`;
}
