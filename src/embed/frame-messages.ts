// What the iframe page and the page around it say to each other.

/** From the frame: `{ type, height }`, in CSS pixels. */
export const resizeType = 'euromed-news-card:resize';

/** To the frame: say the height again. */
export const readyType = 'euromed-news-card:ready';

/** WordPress writes it into the frame's address, when it likes: `#?secret=…` (wp-embed.js). */
export const secretOfPage = (): string | undefined =>
  /[#?&]secret=([a-z\d]{10})(?![a-z\d])/i.exec(location.hash)?.[1];
