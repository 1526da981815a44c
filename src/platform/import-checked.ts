// Imports modules with an integrity check.
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
 * The page's nonce (CSP): that of this script, else that of the first script with one. Read when the script starts, while
 * its element is certain to be in the page.
 */
const nonce =
  classicScript()?.nonce || firstInPage<HTMLScriptElement>('script[nonce]')?.nonce || '';

let policy: ScriptUrlPolicy | undefined;

/** The page's Trusted Types do not list the card's policy, so no script element can be made. */
let isForbidden = false;

/** Creates the Trusted Types policy. All addresses are the script's own: none comes from a document or an attribute. */
function createPolicy(): ScriptUrlPolicy {
  const rules: ScriptUrlPolicy = { createScriptURL: (own) => own };
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
  try {
    return trustedTypes?.createPolicy('euromed-news-card', rules) ?? rules;
  } catch {
    // The page's list does not name the policy; perhaps the page does not enforce Trusted Types for scripts.
    return rules;
  }
}

/** A script element for the module; `undefined` where Trusted Types forbid the element. */
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

/** Inserts the element until it has loaded or failed. */
const run = (element: HTMLScriptElement | HTMLLinkElement): Promise<unknown> =>
  new Promise((resolve, reject) => {
    element.onload = resolve;
    element.onerror = () => reject(new Error('Not loaded, or its hash does not match'));
    const head = nativeProperty(document, 'head') as Element | null;
    (head ?? document.documentElement).appendChild(element);
  }).finally(() => element.remove());

/** A preload has failed: the page's policy may allow scripts but no preloads. */
let isPreloadRefused = false;

/**
 * Whether to preload first: a script element whose server does not answer delays the page's `load` event, a preload does
 * not. Not under a nonce, where WebKit reports each preload as a violation.
 */
const needsPreload = (): boolean =>
  !nonce && !isPreloadRefused && nativeProperty(document, 'readyState') !== 'complete';

/** Fetches the module without running it, in browsers that support `modulepreload`. */
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
 * Imports a module whose hash is known. A script element enforces the hash in every engine, and `import()` then finds
 * the module in the browser's module map. Where the page's Trusted Types forbid the element, the module is imported
 * unchecked.
 */
export async function importChecked<T>(url: string, integrity: string): Promise<T> {
  const script = scriptOf(url, integrity);
  if (script) {
    if (needsPreload()) await preload(url, integrity);
    await run(script);
  }
  return import(/* @vite-ignore */ url) as Promise<T>;
}
