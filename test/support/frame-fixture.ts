/** Options of a frame. */
export interface FrameOptions {
  /** Width in CSS pixels; may be less than a window's minimum. */
  width?: number;
  height?: number;
  lang?: string;
  dir?: 'ltr' | 'rtl';
  /** HTML for the frame's head. */
  head?: string;
  /** Module scripts the frame runs, as absolute paths: `/src/define.ts`. */
  modules?: string[];
}

/** A same-origin frame in the test page. */
export interface FrameFixture {
  frame: HTMLIFrameElement;
  window: Window & typeof globalThis;
  document: Document;
  /** The body's first element. */
  element: HTMLElement;
}

const frames = new Set<HTMLIFrameElement>();

afterEach(() => {
  for (const frame of frames) frame.remove();
  frames.clear();
});

/**
 * Shows HTML in a frame of a given width, with its own viewport, globals and element registry.
 * Resolves when the frame and its modules have loaded; the frame is removed after the test.
 */
export async function frameFixture(
  html: string,
  {
    width = 320,
    height = 600,
    lang = 'en',
    dir = 'ltr',
    head = '',
    modules = [],
  }: FrameOptions = {},
): Promise<FrameFixture> {
  const scripts = modules.map((url) => `<script type="module" src="${url}"></script>`).join('');
  const frame = document.createElement('iframe');
  frame.title = 'Fixture';
  frame.style.cssText = `width:${width}px;height:${height}px;border:0;display:block`;
  frame.srcdoc = `<!doctype html><html lang="${lang}" dir="${dir}"><head>
    <meta charset="utf-8"><title>Fixture</title><style>body { margin: 0 }</style>${head}${scripts}
    </head><body>${html}</body></html>`;
  frames.add(frame);
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
    document.body.append(frame);
  });
  const { contentWindow, contentDocument } = frame;
  const element = contentDocument?.body.firstElementChild;
  if (!contentWindow || !contentDocument || !element) throw new Error('The frame has no element.');
  return {
    frame,
    window: contentWindow as FrameFixture['window'],
    document: contentDocument,
    // An instance of the frame's own HTMLElement.
    element: element as HTMLElement,
  };
}
