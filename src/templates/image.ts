import type { CardView } from '../view/card-view.js';
import { element, leaf } from './leaf.js';

type ImageView = NonNullable<CardView['image']>;

const candidates = ({ src, width, sources = [] }: ImageView): string | undefined => {
  if (!sources.length) return;
  const all = width ? [...sources, { src, width }] : sources;
  // A comma at an address's end would end the candidate; spaces are encoded in URLs once read.
  return all.map((source) => `${source.src.replaceAll(',', '%2C')} ${source.width}w`).join();
};

/** Widths that the style sheet gives the picture, by the card's; `auto` where the engine knows better. */
const sizes = 'auto, (min-width: 40em) 24em, 100vw';

/** The picture, in a box of fixed ratio; empty text for a reader who hears the title anyway. */
export const renderImage = (image: ImageView): DocumentFragment =>
  leaf(image, '', () => {
    const { src, alt, width, height, sources, credit } = image;
    const img = element('img', {
      part: 'image',
      alt: alt.value,
      ...(alt.value && { lang: alt.lang, dir: alt.dir }),
      width,
      height,
      loading: 'lazy',
      decoding: 'async',
      referrerpolicy: 'no-referrer',
      sizes: sources?.length ? sizes : undefined,
      srcset: candidates(image),
      src,
    });
    // The box stays where a picture fails, so that nothing moves; only its own text is out of sight.
    img.addEventListener('error', () => {
      img.style.opacity = '0';
    });
    return [
      element(
        'div',
        { class: 'media' },
        img,
        ...(credit
          ? [
              element(
                'small',
                { class: 'credit', lang: credit.lang, dir: credit.dir },
                credit.value,
              ),
            ]
          : []),
      ),
    ];
  });
