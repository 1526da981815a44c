// In the page: where a card should show the strings of `articles.mjs`, and whether the card does.

export const harmless = /^(https?|mailto|tel):/;

const textOf = (root, selector) => root.querySelector(selector)?.textContent.trim();

/**
 * A text as the card normalises it: on one line, without control characters and lone surrogates; a very long one to a
 * word's end.
 */
const shown = (start, vector) =>
  vector.length < 900
    ? `${start} ${vector}`
        .replace(/[\p{Cc}\u2028\u2029 ]+/gu, ' ')
        .trim()
        .replace(/\p{Cs}/gu, '\ufffd')
    : start;

const says =
  (selector, start) =>
  ({ root, vector }) =>
    textOf(root, selector)?.includes(shown(start, vector));

const attributeSays =
  (selector, name, start) =>
  ({ root, vector }) =>
    root.querySelector(selector)?.getAttribute(name).includes(shown(start, vector));

/** `isApart`: for the browser's parser, the markup after the vector is not part of the vector. */
const bodySays = ({ root, n, isApart }) => {
  const text = textOf(root, '[part=body]');
  return text?.startsWith(`Good body ${n}`) && (!isApart || text.endsWith('Good end'));
};

/** The vector as the browser parses it as an address, without a name and password, if a card may link to that address. */
export const addressOf = (vector, base, schemes = ['https:', 'http:']) => {
  const text = vector.replace(/^[\s"'“”„«»‘’]+|[\s"'“”„«»‘’]+$/g, '');
  const url = text && text.length <= 8192 && URL.canParse(text, base) && new URL(text, base);
  if (!url || !schemes.includes(url.protocol)) return null;
  url.username = url.password = '';
  return url.href;
};

const linkSchemes = ['https:', 'http:', 'mailto:', 'tel:'];

/** Whether the element has the vector's address, or the text without a link if the vector is no address. */
const leadsThere =
  (selector, start) =>
  ({ root, vector, base }) => {
    const element = root.querySelector(selector);
    return (
      element?.textContent.includes(start) &&
      element.getAttribute('href') === addressOf(vector, base)
    );
  };

/** The same for elements that exist only with an address. */
const isThereOrGone =
  (selector, name, schemes) =>
  ({ root, vector, base }) => {
    const address = addressOf(vector, base, schemes);
    const element = root.querySelector(selector);
    return address ? element?.getAttribute(name) === address : !element;
  };

/** The same in HTML, where markup in an address may change or remove the link; an invalid address is never a link. */
const mayLeadThere =
  (selector, name, schemes) =>
  ({ root, vector, base }) => {
    const address = root.querySelector(selector)?.getAttribute(name);
    return (
      !address ||
      (vector.includes('<')
        ? harmless.test(address)
        : address === addressOf(vector.replaceAll('\0', '\ufffd'), base, schemes))
    );
  };

const starts =
  (selector, start) =>
  ({ root }) =>
    textOf(root, selector)?.startsWith(start);

/** The same for documents in which the string may change the markup after it. */
const isShownOrRefused = ({ card }) => ['ready', 'error'].includes(card.state);

const wordpress = {
  title: starts('[part=title]', 'Good title'),
  summary: starts('[part=summary]', 'Good summary'),
  'HTML body': bodySays,
  topic: starts('[part=topic]', 'Good topic'),
};

const feed = {
  ...wordpress,
  publisher: starts('[part=publisher]', 'Good publisher'),
};

/** kind of article → position → whether the vector was rendered in it. */
export const positions = {
  texts: {
    title: says('[part=title-link]', 'Good title'),
    'copy of the title': ({ card, vector }) =>
      textOf(card, '[slot=title]')?.includes(shown('Good title', vector)),
    summary: says('[part=summary]', 'Good summary'),
    'copy of the summary': ({ card, vector }) =>
      textOf(card, '[slot=summary]')?.includes(shown('Good summary', vector)),
    'HTML body': bodySays,
    'text of the picture': attributeSays('[part=image]', 'alt', 'Good alt'),
    'credit of the picture': says('.credit', 'Good credit'),
    link: says('[part=link]', 'Good link'),
    'name of a country': says('[part=countries]', 'Good country'),
    note: says('[part=notes]', 'Good note'),
    topic: says('bdi[part=topic]', 'Good topic'),
    'topic with an address': says('a[part=topic]', 'Good chip'),
    'name of a language': says('[part=languages]', 'Good language'),
    publisher: says('[part=publisher]', 'Good publisher'),
  },
  addresses: {
    'page of the article': leadsThere('[part=title-link]', 'Good title'),
    'language of the title': ({ root }) => textOf(root, '[part=title]') === 'Good title',
    summary: ({ root }) => textOf(root, '[part=summary]') === 'Good summary',
    'HTML body': ({ root, n }) => textOf(root, '[part=body]')?.startsWith(`Good body ${n}`),
    'link in the body': mayLeadThere('[part=body] a', 'href', linkSchemes),
    'picture in the body': mayLeadThere('[part=body] img', 'src'),
    picture: isThereOrGone('[part=image]', 'src'),
    'sizes of the picture': ({ root, vector, base }) => {
      const address = addressOf(vector, base)?.replaceAll(',', '%2C');
      const candidates = root.querySelector('[part=image]')?.srcset;
      // The same address twice would be an invalid list.
      return address ? candidates === `${address} 100w` : !candidates;
    },
    link: isThereOrGone('[part=link]', 'href', linkSchemes),
    country: leadsThere('[part=country]:last-of-type', 'Good country'),
    topic: leadsThere('[part=topic]', 'Good topic'),
    translation: isThereOrGone('[part=language]', 'href'),
    publisher: leadsThere('[part=publisher] > :last-child', 'Good publisher'),
  },
  paragraphs: {
    'paragraph after a text': says('[part=body] p:nth-of-type(2)', 'Good text'),
    'paragraph of its own': ({ root, vector }) =>
      !vector.trim() ||
      textOf(root, '[part=body] p:nth-of-type(3)')?.includes(shown('', vector).trim()),
  },
  wordpress,
};

/** Tags of pages and feeds are read up to a length: the content of longer tags is ignored. */
const unlessLong = (views) =>
  Object.fromEntries(
    Object.entries(views).map(([name, isShown]) => [
      name,
      (view) => view.vector.length > 10_000 || isShown(view),
    ]),
  );

/** A page's first base applies to all links, wherever the base is in the page. */
const unlessBase = (views) =>
  Object.fromEntries(
    Object.entries(views).map(([name, isShown]) => [
      name,
      (view) => /<base/i.test(view.vector) || isShown(view),
    ]),
  );

/** The same of `documents.mjs`. */
export const documentPositions = {
  raw: { card: isShownOrRefused },
  preview: unlessLong({
    title: says('[part=title-link]', 'Good title'),
    summary: says('[part=summary]', 'Good summary'),
    'text of the picture': attributeSays('[part=image]', 'alt', 'Good alt'),
    publisher: says('[part=publisher]', 'Good publisher'),
  }),
  previewAddresses: {
    'page of the article': ({ root, vector, base }) =>
      root.querySelector('[part=title-link]')?.getAttribute('href') ===
      (addressOf(vector, base) ?? base),
    summary: starts('[part=summary]', 'Good summary'),
    picture: isThereOrGone('[part=image]', 'src'),
    translation: ({ root, vector, base }) => {
      const address = addressOf(vector, base);
      const link = root.querySelector('[part=language]');
      // The page's own address does not count as a translation.
      return address && address !== base ? link?.getAttribute('href') === address || !link : !link;
    },
  },
  base: { card: ({ root }) => textOf(root, '[part=title]') === 'Good title' },
  jsonLd: {
    ...wordpress,
    publisher: starts('[part=publisher]', 'Good publisher'),
  },
  named: unlessBase(wordpress),
  rss: feed,
  atom: unlessLong({
    ...feed,
    link: ({ root, vector, base }) =>
      !addressOf(vector, base, linkSchemes) || !!root.querySelector('[part=link]'),
  }),
  faulty: {
    title: says('[part=title-link]', 'Good title'),
    summary: says('[part=summary]', 'Good summary'),
    'HTML body': bodySays,
    note: says('[part=notes]', 'Good note'),
    topic: says('bdi[part=topic]', 'Good topic'),
  },
};
