// Modules that run only if they are what the script knows them to be.

interface ScriptUrlPolicy {
  createScriptURL(url: string): string;
}

interface PolicyFactory {
  createPolicy(name: string, rules: ScriptUrlPolicy): ScriptUrlPolicy;
}

let policy: ScriptUrlPolicy | undefined;

/**
 * The address as Trusted Types want it; `undefined` where the page's list does not name our policy. The addresses
 * are the script's own: none comes from a document or an attribute.
 */
const trustedUrl = (url: string): string | undefined => {
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
  try {
    policy ??= trustedTypes?.createPolicy('euromed-news-card', { createScriptURL: (own) => own });
  } catch {
    return;
  }
  return policy ? policy.createScriptURL(url) : url;
};

/** The page's own, with which it lets this script run. */
const pageNonce = (): string =>
  document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce ?? '';

/** Fetches and runs the module; rejects where that fails or the file is not what it should be. */
const runChecked = (url: string, integrity: string): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.type = 'module';
    script.crossOrigin = 'anonymous';
    script.integrity = integrity;
    script.nonce = pageNonce();
    script.src = url;
    script.onload = resolve;
    script.onerror = () => reject(new Error(`Not loaded, or not what it should be: ${url}`));
    document.head.append(script);
    // It is on its way, and the page keeps nothing of ours.
    script.remove();
  });

/**
 * As `import()`, of a file whose hash is known: a script element enforces it in every engine, and the module is
 * then taken from where the browser keeps it. A list of Trusted Types without our policy allows no such element;
 * there the file is imported as it is.
 */
export async function importChecked<T>(url: string, integrity: string): Promise<T> {
  const trusted = trustedUrl(url);
  if (trusted !== undefined) await runChecked(trusted, integrity);
  return import(/* @vite-ignore */ url) as Promise<T>;
}
