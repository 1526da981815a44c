// Modules that run only if they are what the script knows them to be.
import { nativeProperty } from './document-window.js';
import { firstInPage } from './first-in-page.js';
import { classicScript } from './script-base.js';

interface ScriptUrlPolicy {
  createScriptURL(url: string): string;
}

interface PolicyFactory {
  createPolicy(name: string, rules: ScriptUrlPolicy): ScriptUrlPolicy;
}

/**
 * With which the page lets scripts run: this script's own, or that of the first which has one. Read when the script
 * starts, while its element is certain to be there.
 */
const nonce =
  classicScript()?.nonce || firstInPage<HTMLScriptElement>('script[nonce]')?.nonce || '';

let policy: ScriptUrlPolicy | undefined;

/** The page's Trusted Types allow no script element of ours: its list does not name our policy. */
let isForbidden = false;

/** Addresses as Trusted Types want them. They are the script's own: none comes from a document or an attribute. */
function createPolicy(): ScriptUrlPolicy {
  const rules: ScriptUrlPolicy = { createScriptURL: (own) => own };
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
  try {
    return trustedTypes?.createPolicy('euromed-news-card', rules) ?? rules;
  } catch {
    // The page's list does not name it; perhaps addresses need none.
    return rules;
  }
}

/** An element that runs the module; `undefined` where the page allows none. */
function scriptOf(url: string, integrity: string): HTMLScriptElement | undefined {
  if (isForbidden) return undefined;
  policy ??= createPolicy();
  const script = document.createElement('script');
  script.type = 'module';
  script.crossOrigin = 'anonymous';
  script.integrity = integrity;
  script.nonce = nonce;
  try {
    script.src = policy.createScriptURL(url);
  } catch {
    isForbidden = true;
    return undefined;
  }
  return script;
}

/** Puts the element into the page until it has loaded, or has not. */
const run = (element: HTMLScriptElement | HTMLLinkElement): Promise<unknown> =>
  new Promise((resolve, reject) => {
    element.onload = resolve;
    element.onerror = () => reject(new Error('Not loaded, or not what it should be'));
    const head = nativeProperty(document, 'head') as Element | null;
    (head ?? document.documentElement).appendChild(element);
  }).finally(() => element.remove());

/** A preload has failed here: the page's policy may allow scripts and no preloads. */
let isPreloadRefused = false;

/**
 * Whether a server that does not answer would hold up the page's `load` event: a script element does, whatever becomes
 * of it later; a preload does not. Under a nonce WebKit reports each preload to the page's owner.
 */
const holdsLoad = (): boolean =>
  !nonce && !isPreloadRefused && nativeProperty(document, 'readyState') !== 'complete';

/** Fetches the module without running it, in the browsers that can. */
async function preload(url: string, integrity: string): Promise<void> {
  const link = document.createElement('link');
  if (!link.relList.supports('modulepreload')) return;
  link.rel = 'modulepreload';
  link.integrity = integrity;
  link.href = url;
  let isForbidden = false;
  const note = ({ blockedURI }: SecurityPolicyViolationEvent) =>
    (isForbidden ||= blockedURI === url);
  document.addEventListener('securitypolicyviolation', note);
  try {
    await run(link);
  } catch (reason) {
    isPreloadRefused = true;
    if (!isForbidden) throw reason;
  } finally {
    document.removeEventListener('securitypolicyviolation', note);
  }
}

/**
 * As `import()`, of a file whose hash is known: a script element enforces the hash in every engine, and `import()`
 * then takes the module from the browser's module map. Where the page's Trusted Types forbid that element, the file is
 * imported unchecked.
 */
export async function importChecked<T>(url: string, integrity: string): Promise<T> {
  const script = scriptOf(url, integrity);
  if (script) {
    if (holdsLoad()) await preload(url, integrity);
    await run(script);
  }
  return import(/* @vite-ignore */ url) as Promise<T>;
}
