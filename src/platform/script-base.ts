// Where the one-script build lies: its chunks and locales are beside it. The same file runs as a module and as a
// classic script, in which `import.meta` would be a syntax error, so the script looks for itself.
import { nativeProperty } from './document-window.js';
import { headMeta } from './head-meta.js';

const isHttp = (url: string | undefined): url is string => /^https?:\/\//i.test(url ?? '');

/** What the page says: `<meta name="euromed-news-card-base" content="https://HOST/PATH/">`. */
function baseOfPage(): string | undefined {
  const folder = headMeta('euromed-news-card-base');
  if (folder === undefined) return undefined;
  const url = new URL(folder, document.baseURI);
  // A folder, with or without a slash at its end.
  if (!/\/$|\.m?js$/.test(url.pathname)) url.pathname += '/';
  return url.href;
}

/** The script that runs, unless it is a module; also where an element of the page's is named `currentScript`. */
export const classicScript = (): HTMLScriptElement | null =>
  nativeProperty(document, 'currentScript') as HTMLScriptElement | null;

const addressOfClassicScript = (): string | undefined => classicScript()?.src;

/** Modules are named in the stack of an error made in them; what stands in a page itself is named as the page. */
function addressOfModule({ stack }: Error): string | undefined {
  const [address] = /(?:(?:blob|data):\S*?)?https?:\/\/.+?(?=:\d+:\d+)/i.exec(stack ?? '') ?? [];
  return address?.split('#')[0] === page ? undefined : address;
}

/** The first http(s) address that one of `looks` returns; one throws where a page has replaced the API that it asks. */
function firstAddress(looks: (() => string | undefined)[]): string | undefined {
  for (const look of looks)
    try {
      const address = look();
      if (isHttp(address)) return address;
    } catch {
      // The next one, then.
    }
  return undefined;
}

const isScript = !!globalThis.document;
const [page] = isScript ? location.href.split('#') : [];

/** The address that the page says, read when the script starts: the page may remove these elements later. */
const addressInPage = isScript ? firstAddress([baseOfPage, addressOfClassicScript]) : undefined;
const mayBeModule = isScript && !classicScript();

let base = addressInPage;
let isFound = !mayBeModule || !!base;

/**
 * WebKit may run the page's next module, which can leave errors without stacks, before the microtask below. Elsewhere an
 * error that is made meanwhile costs what is told below.
 */
function earlyStack(): Error[] {
  try {
    return navigator.vendor.startsWith('Apple') ? [new Error()] : [];
  } catch {
    // What the page puts in the place of `navigator` has no say in whether the script runs.
    return [];
  }
}
const early = isFound ? [] : earlyStack();

/**
 * What the addresses of chunks and locales are relative to; `undefined` where the script cannot know, as inlined in
 * a page or from a `blob:`. Stacks are read right after the script has started, not meanwhile: for the line of each
 * frame V8 parses its function again, which then is the whole script (6 ms, 25 on a slow phone).
 */
export function scriptBase(): string | undefined {
  if (!isFound)
    base = firstAddress([new Error(), ...early].map((error) => () => addressOfModule(error)));
  isFound = true;
  return base;
}

// Before the page's other scripts can leave errors without stacks.
if (!isFound) queueMicrotask(scriptBase);

/** Nothing can be loaded, since the script does not know from where. */
export class UnknownBase extends Error {
  constructor() {
    super(
      'does not know where its files are. Add <meta name="euromed-news-card-base" content="https://HOST/PATH/"> to <head>, with the folder that holds them, or load euromed-news-card.standalone.js, which needs none.',
    );
  }
}
