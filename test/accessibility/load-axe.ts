import type Axe from 'axe-core';

/** Loads axe by a script element, since axe has no ES module. */
export async function loadAxe(): Promise<typeof Axe> {
  const script = document.createElement('script');
  script.src = '/node_modules/axe-core/axe.min.js';
  document.head.append(script);
  await new Promise((loaded) => {
    script.addEventListener('load', loaded, { once: true });
  });
  return (window as unknown as { axe: typeof Axe }).axe;
}
