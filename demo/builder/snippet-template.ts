// The third step of the builder: place, snippet, and what the site needs.
import { html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../../src/localization/localize.js';
import type { CopyController } from './copy-controller.js';
import { checkField, optionsOf, selectField } from './fields.js';
import { placeHints, placeLabels } from './labels.js';
import { type Built, hasOwnRule, snippetOf, themeRule } from './snippet.js';
import { type BuilderState, type Place, places } from './state.js';

export interface SnippetView {
  localize: Localize;
  state: BuilderState;
  /** Data for the snippet; `undefined` while no card is on show. */
  built: Built | undefined;
  /** Prerendered HTML; `undefined` while it is being rendered, `''` where rendering failed. */
  ahead: string | undefined;
  copying: CopyController;
  onState: (state: BuilderState) => void;
}

const scriptLine = ({ script }: Built): string => `<script type="module" src="${script}"></script>`;

const code = (label: string, lines: string) =>
  html`<pre tabindex="0" role="region" aria-label=${label}><code>${lines}</code></pre>`;

/** Notes on prerendered HTML: how to keep it up to date, and what its page needs. */
function needsAhead({ localize: { msg }, state, ahead }: SnippetView, built: Built) {
  return html`${
      ahead
        ? html`<p class="where">
              ${msg('This is the news of today. So that it stays up to date, let your server or your build write it:', { id: 'ahead-command', desc: 'Before a command, under HTML that was rendered once' })}
            </p>
            ${code('Shell', snippetOf(state, built))}`
        : nothing
    }
    <p class="where">
      ${msg('So that readers can switch languages and share, the page loads the script:', { id: 'needs-ahead', desc: 'Before a line of code' })}
    </p>
    ${code('HTML', scriptLine(built))}`;
}

const vueOptions = `vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('euromed-news-') } } })`;

/** What an application has to install once. */
function needsOfFramework({ localize: { msg }, state: { place } }: SnippetView) {
  const imports = `import 'euromed-news-card/define';\nimport type {} from 'euromed-news-card/${place}';`;
  return html`<p class="where">
      ${msg('Once for the application:', { id: 'needs-framework', desc: 'Before a command and lines of code' })}
    </p>
    ${code('Shell', 'npm install euromed-news-card')} ${code('TypeScript', imports)}
    ${
      place === 'vue'
        ? html`<p class="where">
              ${msg('And in the configuration of Vite, so that Vue knows the tag for an element:', { id: 'needs-vue', desc: 'Before a line of code' })}
            </p>
            ${code('vite.config.ts', vueOptions)}`
        : nothing
    }`;
}

const originsOf = ({ src }: Built): string[] => [
  ...new Set(src.split(' ').map((address) => new URL(address).origin)),
];

/** Link to the plugin for WordPress on this site. */
const plugin = ({ msg }: Localize) =>
  html`<p class="where">
      <a href="wordpress/euromed-news-card.zip" download
        >${msg('Download the plugin', { id: 'plugin', desc: 'Link to a zip file for WordPress' })}</a
      >.
      ${msg('In WordPress: Plugins, Add New, Upload Plugin, Activate. From then on the snippet is a card in every post, whoever writes it.', { id: 'plugin-install', desc: 'After the link “Download the plugin.”; with the words of WordPress’s menus' })}
    </p>
    <p class="where">
      ${msg('Or without the plugin, this line in the template of the site, before </head>:', { id: 'script-instead', desc: 'Before a line of code; </head> is code' })}
    </p>`;

/** What the webmaster adds to the site: an explanation, and lines to copy. */
function lineOfSite({ localize, state: { place } }: SnippetView, built: Built) {
  const { msg } = localize;
  if (place === 'link') {
    const meta = `<meta name="euromed-news-card-origins" content="${originsOf(built).join(' ')}">`;
    return html`<p class="where">
        ${msg('These two lines in the template of the site, before </head>; the first says whose news may be shown:', { id: 'link-lines', desc: 'Before two lines of code; </head> is code' })}
      </p>
      ${code('HTML', `${meta}\n${scriptLine(built)}`)}`;
  }
  if (place === 'embed')
    return html`<p class="where">
        ${msg('The frame shows the news of these sites only if embed-origins.json, beside embed.html, says so:', { id: 'embed-origins', desc: 'Before a line of code; names of files are code' })}
      </p>
      ${code('embed-origins.json', JSON.stringify(originsOf(built)))}`;
  const words = msg('This line in the template of the site, before </head>:', {
    id: 'script-line',
    desc: 'Before a line of code; </head> is code',
  });
  return html`${place === 'wordpress' ? plugin(localize) : html`<p class="where">${words}</p>`}
  ${code('HTML', scriptLine(built))}`;
}

/** What the place needs besides the snippet, with lines to copy. */
function needs(view: SnippetView, built: Built) {
  const { localize, state } = view;
  const { msg } = localize;
  const { place } = state;
  if (place === 'html') return nothing;
  if (place === 'ahead') return needsAhead(view, built);
  if (place === 'react' || place === 'vue') return needsOfFramework(view);
  const others = originsOf(built).filter((origin) => origin !== new URL(built.embed).origin);
  if (place === 'embed' && !others.length) return nothing;
  return html`<h3>
      ${msg('Once for the whole site, by its webmaster', { id: 'needs', desc: 'Heading: what a site must have before snippets become cards' })}
    </h3>
    ${lineOfSite(view, built)}`;
}

const outcome = ({ localize: { msg }, copying }: SnippetView) =>
  copying.outcome === 'copied'
    ? msg('Copied.', { id: 'copied', desc: 'Said after the snippet was copied' })
    : copying.outcome === 'selected'
      ? msg('The snippet is selected: press Ctrl+C or ⌘C to copy it.', {
          id: 'copy-by-hand',
          desc: 'Said where the browser refuses to copy',
        })
      : '';

/** Copies plain text only: block editors turn HTML from a <pre> into a code block. */
const copyAsText = (event: ClipboardEvent): void => {
  event.clipboardData?.setData('text/plain', getSelection()?.toString() ?? '');
  event.preventDefault();
};

const rendering = ({ localize: { msg } }: SnippetView) =>
  html`<p id="snippet" class="quiet" role="status">
    ${msg('Writing the HTML …', { id: 'rendering', desc: 'While a card is rendered ahead' })}
  </p>`;

/** Hint at the command, where rendering in the browser failed. */
const commandHint = ({ msg }: Localize) =>
  msg(
    'The HTML could not be written here. Run this on your server or in your build: it prints the card as HTML that is complete before any script.',
    { id: 'hint-ahead-command', desc: 'How to use the command that renders a card' },
  );

/** Places whose snippets have a `style` attribute. */
const styled: readonly Place[] = ['html', 'tag', 'embed', 'react', 'vue'];

const strictField = ({ localize: { msg }, state, onState }: SnippetView) =>
  styled.includes(state.place)
    ? checkField({
        name: 'strict',
        label: msg('The site’s policy forbids style attributes', {
          id: 'strict',
          desc: 'Checkbox: Content-Security-Policy without inline styles',
        }),
        checked: !state.style,
        onChange: (isStrict) => onState({ ...state, style: !isStrict }),
      })
    : nothing;

function lines(view: SnippetView, built: Built) {
  const { localize, state, copying, ahead } = view;
  const { msg } = localize;
  const isAhead = state.place === 'ahead';
  if (isAhead && ahead === undefined) return rendering(view);
  const snippet = (isAhead && ahead) || snippetOf(state, built);
  const hint = isAhead && !ahead ? commandHint(localize) : placeHints(localize)[state.place];
  const rule = hasOwnRule(state) || state.place === 'embed' ? '' : themeRule(state);
  return html`<p class="where">${hint}</p>
    <pre
      tabindex="0"
      role="region"
      aria-labelledby="snippet-title"
    ><code id="snippet" @copy=${copyAsText}>${snippet}</code></pre>
    <div class="actions">
      <button
        id="copy"
        type="button"
        @click=${({ currentTarget }: Event) =>
          void copying.copy(
            (currentTarget as Element).closest('section')!.querySelector('#snippet')!,
          )}
      >
        ${msg('Copy the snippet', { id: 'copy', desc: 'Button' })}
      </button>
      <span id="copied" role="status">${outcome(view)}</span>
    </div>
    ${strictField(view)}
    ${
      rule
        ? html`<p class="where">
              ${msg('The theme, once, in the site’s style sheet:', { id: 'theme-rule', desc: 'Before a rule of CSS' })}
            </p>
            <pre tabindex="0" role="region" aria-label="CSS"><code id="rule">${rule}</code></pre>`
        : nothing
    }
    ${needs(view, built)}`;
}

export function snippetTemplate(view: SnippetView): TemplateResult {
  const { localize, state, built, onState } = view;
  const { msg } = localize;
  const labels = placeLabels(localize);
  return html`<div class="fields">
      ${selectField({
        name: 'place',
        label: msg('Where will you paste it?', { id: 'place', desc: 'Label of a list of places' }),
        value: state.place,
        options: optionsOf(
          places.map((value) => ({ value, text: labels[value] })),
          state.place,
        ),
        onChange: (value) => onState({ ...state, place: value as Place }),
      })}
    </div>
    ${
      built
        ? lines(view, built)
        : html`<p id="snippet" class="quiet">
            ${msg('The snippet is here as soon as the card shows the article.', { id: 'no-snippet', desc: 'In place of the snippet' })}
          </p>`
    }`;
}
