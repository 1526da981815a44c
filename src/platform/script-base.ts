// Finds the address of the one-script build, whose chunks and locales are beside it. The script also runs as a classic
// script, where `import.meta` is a syntax error, so the address comes from the page or from a stack.
import { nativeProperty } from './document-window.js';
import { headMeta } from './head-meta.js';

const isHttp = (url: string | undefined): url is string => /^https?:\/\//i.test(url ?? '');

/** The base that the page states: `<meta name="euromed-news-card-base" content="https://HOST/PATH/">`. */
function baseOfPage(): string | undefined {
  const folder = headMeta('euromed-news-card-base');
  if (folder === undefined) return undefined;
  const url = new URL(folder, document.baseURI);
  // The folder may be given without a slash at its end.
  if (!/\/$|\.m?js$/.test(url.pathname)) url.pathname += '/';
  return url.href;
}

/** The script that is running; `null` for a module. Works where an element of the page is named `currentScript`. */
export const classicScript = (): HTMLScriptElement | null =>
  nativeProperty(document, 'currentScript') as HTMLScriptElement | null;

const addressOfClassicScript = (): string | undefined => classicScript()?.src;

/** The first address in an error's stack, which names its module; `undefined` for an inline script. */
function addressOfModule({ stack }: Error): string | undefined {
  const [address] = /(?:(?:blob|data):\S*?)?https?:\/\/.+?(?=:\d+:\d+)/i.exec(stack ?? '') ?? [];
  return address?.split('#')[0] === page ? undefined : address;
}

/** The first http(s) address that one of `finders` returns; a finder throws where the page replaced an API. */
function firstAddress(finders: (() => string | undefined)[]): string | undefined {
  for (const find of finders)
    try {
      const address = find();
      if (isHttp(address)) return address;
    } catch {
      // The next finder is tried.
    }
  return undefined;
}

const isScript = !!globalThis.document;
const [page] = isScript ? location.href.split('#') : [];

/** The address from the page's elements, read when the script starts: the page may remove them later. */
const addressInPage = isScript ? firstAddress([baseOfPage, addressOfClassicScript]) : undefined;
const mayBeModule = isScript && !classicScript();

let base = addressInPage;
let isFound = !mayBeModule || !!base;

/**
 * An error made at once, for WebKit alone: it may run the page's next module, which can switch stacks off, before the
 * microtask below. In V8 an error made now costs the time that `scriptBase` explains.
 */
function earlyStack(): Error[] {
  try {
    return navigator.vendor.startsWith('Apple') ? [new Error()] : [];
  } catch {
    // The page replaced `navigator`.
    return [];
  }
}
const early = isFound ? [] : earlyStack();

/**
 * Base URL of chunks and locales; `undefined` where the script cannot know its address, as inlined in a page or from a
 * `blob:`. The stack is read in a microtask after the script has started: to find the line of a frame, V8 parses the
 * function of that frame again, which is the whole script while it starts (6 ms, 25 on a slow phone).
 */
export function scriptBase(): string | undefined {
  if (!isFound)
    base = firstAddress([new Error(), ...early].map((error) => () => addressOfModule(error)));
  isFound = true;
  return base;
}

// Before the page's other scripts can switch stacks off.
if (!isFound) queueMicrotask(scriptBase);

/** Rejection of chunk importers where the script does not know its own address. */
export class UnknownBase extends Error {
  constructor() {
    super(
      'does not know where its files are. Add <meta name="euromed-news-card-base" content="https://HOST/PATH/"> to <head>, with the folder that holds them, or load euromed-news-card.standalone.js, which needs none.',
    );
  }
}
