// The ways to share, as one table. Pure: no DOM, no requests.
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

/** What is shared: the article in the language shown. */
export interface ShareContent {
  url: string;
  title: string;
}

export interface ShareTarget {
  /** `copy` and `native` act on the device, `mastodon` asks for a server first. */
  readonly service: string;
  readonly icon: ShareIcon;
  /** A name that is the same in every language. */
  readonly brand?: string;
  /** Address of the service's own form, filled in. */
  readonly href?: (content: ShareContent) => string;
}

const loneSurrogate = /\p{Surrogate}/gu;

/** For a query: `%20`, never `+`, which mail programs show as it is. */
const encode = (text: string): string => encodeURIComponent(text.replace(loneSurrogate, '\uFFFD'));

/** Keeps the title's direction from reordering what follows in the same line. */
const isolate = (text: string): string => `\u2068${text}\u2069`;

/**
 * Title and address in lines of their own. Nothing is isolated here: apps find a line's direction
 * by its first strong letter, and would not look into an isolate for it.
 */
const twoLines = ({ title, url }: ShareContent): string => encode(`${title}\n${url}`);

/** What each service accepts: docs/sharing.md has the sources, and when they were last compared. */
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
    // Puts the address behind the text, in the same line.
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
    // Puts the text into a line of its own.
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

/** The targets that a page names, in its order; all of them where it names none that exists. */
export function chooseTargets(names: string): readonly ShareTarget[] {
  const chosen = new Set(
    names
      .toLowerCase()
      .split(/\s+/)
      .flatMap((name) => shareTargets.find(({ service }) => service === name) ?? []),
  );
  return chosen.size ? [...chosen] : shareTargets;
}

/** `mastodon.social`, its address, or somebody's handle there → the server's origin. */
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

/** Address of a Mastodon server's form. `text` alone: of three fields the server would make one line. */
export const mastodonHref = (server: string, content: ShareContent): string =>
  `${server}/share?text=${twoLines(content)}`;
