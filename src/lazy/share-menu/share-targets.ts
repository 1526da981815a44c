// The share targets, in one table. Neither DOM nor requests.
import {
  blueskyIcon,
  copyIcon,
  emailIcon,
  facebookIcon,
  linkedinIcon,
  mastodonIcon,
  nativeIcon,
  type ShareIcon,
  telegramIcon,
  whatsappIcon,
  xIcon,
} from './share-icons.js';

/** The shared data: the article in the language shown. */
export interface ShareContent {
  url: string;
  title: string;
}

export interface ShareTarget {
  /** Name in `share-targets`. `copy` and `native` act on the device, `mastodon` asks for a server first. */
  readonly service: string;
  readonly icon: ShareIcon;
  /** Name of the service, the same in every language; missing where the label is translated. */
  readonly brand?: string;
  /** Returns the address of the service's share form for the shared data. */
  readonly href?: (content: ShareContent) => string;
}

const loneSurrogate = /\p{Surrogate}/gu;

/** Escapes a text for a query, with `%20` instead of `+`, which mail programs show unchanged. */
const encode = (text: string): string => encodeURIComponent(text.replace(loneSurrogate, '\uFFFD'));

/** Isolates the title, so that its direction does not reorder the text after it. */
const isolate = (text: string): string => `\u2068${text}\u2069`;

/**
 * Title and address on separate lines. Not isolated, since apps derive a line's direction from its first strong letter
 * outside of isolates.
 */
const twoLines = ({ title, url }: ShareContent): string => encode(`${title}\n${url}`);

/** The targets in their default order. docs/sharing.md has the sources for each service's parameters. */
export const shareTargets: readonly ShareTarget[] = [
  { service: 'copy', icon: copyIcon },
  {
    service: 'email',
    icon: emailIcon,
    // RFC 6068: lines end in %0D%0A.
    href: ({ title, url }) =>
      `mailto:?subject=${encode(title)}&body=${encode(`${title}\r\n\r\n${url}`)}`,
  },
  {
    service: 'whatsapp',
    icon: whatsappIcon,
    brand: 'WhatsApp',
    href: (content) => `https://wa.me/?text=${twoLines(content)}`,
  },
  {
    service: 'facebook',
    icon: facebookIcon,
    brand: 'Facebook',
    // Takes title and picture from the page itself, and nothing else.
    href: ({ url }) => `https://www.facebook.com/sharer/sharer.php?u=${encode(url)}`,
  },
  {
    service: 'x',
    icon: xIcon,
    brand: 'X',
    // The service appends the address to the text, on the same line.
    href: ({ title, url }) =>
      `https://x.com/intent/tweet?text=${encode(isolate(title))}&url=${encode(url)}`,
  },
  {
    service: 'linkedin',
    icon: linkedinIcon,
    brand: 'LinkedIn',
    // Takes title and picture from the page itself, and nothing else.
    href: ({ url }) => `https://www.linkedin.com/sharing/share-offsite/?url=${encode(url)}`,
  },
  {
    service: 'telegram',
    icon: telegramIcon,
    brand: 'Telegram',
    // The service puts the text on a line of its own.
    href: ({ title, url }) => `https://t.me/share/url?url=${encode(url)}&text=${encode(title)}`,
  },
  {
    service: 'bluesky',
    icon: blueskyIcon,
    brand: 'Bluesky',
    href: (content) => `https://bsky.app/intent/compose?text=${twoLines(content)}`,
  },
  { service: 'mastodon', icon: mastodonIcon, brand: 'Mastodon' },
  { service: 'native', icon: nativeIcon },
];

/** The targets that `names` lists, in that order; all targets where `names` has no valid name. */
export function chooseTargets(names: string): readonly ShareTarget[] {
  const chosen = new Set(
    names
      .toLowerCase()
      .split(/\s+/)
      .flatMap((name) => shareTargets.find(({ service }) => service === name) ?? []),
  );
  return chosen.size ? [...chosen] : shareTargets;
}

/** The origin of a server, typed as `mastodon.social`, as an address or as a handle; `undefined` for other texts. */
export function mastodonServer(typed: string): string | undefined {
  const host = typed
    .trim()
    .replace(/^https?:\/\//i, '')
    .replace(/[/?#\\].*$/s, '')
    .replace(/^.*@/s, '');
  try {
    const { hostname, origin } = new URL(`https://${host}`);
    return /^[\w-]+(\.[\w-]+)+$/.test(hostname) ? origin : undefined;
  } catch {
    return;
  }
}

/** Address of a Mastodon server's share form. Only `text` is used: the server would join several fields into one line. */
export const mastodonHref = (server: string, content: ShareContent): string =>
  `${server}/share?text=${twoLines(content)}`;
