// What the iframe page and the page around it say to each other.

/** From the frame: `{ type, height }`, in CSS pixels. */
export const resizeType = 'euromed-news-card:resize';

/** To the frame: say the height again. */
export const readyType = 'euromed-news-card:ready';
