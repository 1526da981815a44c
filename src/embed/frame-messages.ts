// Messages between the iframe page and the page around the frame.

/** Type of the frame's message `{ type, height }`; `height` in CSS pixels. */
export const resizeType = 'euromed-news-card:resize';

/** Type of the message that asks a frame to post its height again. */
export const readyType = 'euromed-news-card:ready';

/** The secret that WordPress adds to the frame's address at any time, `#?secret=…` (wp-embed.js); `undefined` without one. */
export const secretOfPage = (): string | undefined =>
  /[#?&]secret=([a-z\d]{10})(?![a-z\d])/i.exec(location.hash)?.[1];
