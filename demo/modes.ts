// Shows the same cards in each mode of delivery, in a frame each.

const frame = document.querySelector<HTMLIFrameElement>('#mode')!;
const buttons = document.querySelectorAll<HTMLButtonElement>('[data-mode]');
const script = document.querySelector<HTMLScriptElement>(
  'script[src*="cdn.ts"], script[src*="card.js"]',
)!;
const articles = { fr: 'euromed-migration-v.fr.json', ar: 'euromed-migration-v.ar.json' };

async function rendered(src: string, lang: string): Promise<string> {
  const [{ renderCard }, response] = await Promise.all([
    import('../src/render/render.js'),
    fetch(src),
  ]);
  return renderCard(await response.text(), { src, lang });
}

async function pageIn(mode: string): Promise<string> {
  const cards = await Promise.all(
    Object.entries(articles).map(async ([lang, file]) => {
      const src = new URL(`articles/${file}`, location.href).href;
      return mode === 'script'
        ? `<euromed-news-card src="${src}" lang="${lang}"></euromed-news-card>`
        : rendered(src, lang);
    }),
  );
  const head =
    mode === 'blocked'
      ? `<meta http-equiv="Content-Security-Policy" content="script-src 'none'">`
      : '';
  return `<!doctype html><html lang="fr"><meta charset="utf-8"><title>${mode}</title>${head}
    <script type="module" src="${script.src}"></script>
    <style>
      :root { color-scheme: light dark }
      main { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 320px), 1fr)); align-items: start; gap: 24px }
    </style><body><main>${cards.join('')}</main></body></html>`;
}

async function show(mode: string): Promise<void> {
  for (const button of buttons)
    button.setAttribute('aria-pressed', String(button.dataset['mode'] === mode));
  const page = await pageIn(mode);
  // Another mode may have been chosen meanwhile.
  if (
    document.querySelector<HTMLElement>('[data-mode][aria-pressed=true]')?.dataset['mode'] === mode
  )
    frame.srcdoc = page;
}

for (const button of buttons)
  button.addEventListener('click', () => void show(button.dataset['mode']!));
void show('script');
