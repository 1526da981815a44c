// @ts-check
// What editors offer while someone writes the tag, made from the manifest: for VS Code (`html.customData` and
// `css.customData` of its settings) and for JetBrains (web-types, which package.json names).
import { readFileSync } from 'node:fs';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';

const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
const outdir = 'dist/editors';

// A tooltip of the tag has room for what belongs to the tag; properties and parts are offered in style sheets.
const tooltip = {
  hideCssPropertiesDocs: true,
  hideCssPartsDocs: true,
  hideMethodDocs: true,
  hideLogs: true,
};

generateVsCodeCustomElementData(manifest, {
  outdir,
  htmlFileName: 'html.customData.json',
  cssFileName: 'css.customData.json',
  ...tooltip,
});
generateJetBrainsWebTypes(manifest, {
  outdir,
  webTypesFileName: 'web-types.json',
  packageJson: false,
  ...tooltip,
});
