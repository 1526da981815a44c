import js from '@eslint/js';
import checkFile from 'eslint-plugin-check-file';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { chunks, layers, withoutLit } from './scripts/lint/layers.mjs';

const SOURCES = ['src/**/*.ts'];
const TYPESCRIPT = ['**/*.ts'];
const BROWSER_TESTS = ['test/**/*.ts'];
const TESTS = ['test/**/*.{ts,mjs}'];

const banned = [
  {
    regex: '/directives/unsafe-|/static(-html)?(\\.js)?$',
    message: 'Nothing from JSON becomes markup unsanitised.',
  },
  {
    regex: '^\\.{1,2}/(?!.*\\.\\w+(\\?\\w+)?$)',
    message: 'Relative imports carry their ending: .js.',
  },
  { regex: '(^|/)(utils?|helpers?)(/|\\.|$)', message: 'Name the module for what it does.' },
];

/** What old libraries put into the place of the browser's own, and what our code does instead. */
const replacedByPages = [
  [
    'CallExpression[callee.object.name=Array][callee.property.name=from]',
    'Prototype and MooTools replace Array.from: write [...iterable], or [...iterable].map(…).',
  ],
  [
    'CallExpression[callee.property.name=entries][arguments.length=0]',
    'Prototype replaces Array#entries: count in the loop.',
  ],
  [
    'CallExpression[callee.property.name=bind]',
    'Prototype and MooTools replace Function#bind: write an arrow function.',
  ],
  [
    'NewExpression[callee.name=/^(Event|Request|Hash|Element|Template)$/]',
    'MooTools and Prototype put classes of theirs under these names.',
  ],
  [
    'MemberExpression[object.name=/^(Document|Element|Event|Request)$/][property.name=prototype]',
    'MooTools puts classes of its own under these names: ask the object for its prototype.',
  ],
  [
    'ForInStatement',
    'Pages add enumerable functions to Object.prototype: go through Object.keys().',
  ],
  [
    'CallExpression[callee.property.name=/^(invoke|pluck|toJSON)$/]',
    'Libraries define it on elements, arrays or functions of the page.',
  ],
].map(([selector, message]) => ({ selector, message }));

const restrictImports = (...more) => ({
  'no-restricted-imports': ['error', { patterns: [...banned, ...more] }],
});

/** Every folder of src/ that imports can name. */
const topLevel = [...Object.keys(layers), 'lazy'];

const newFolder = {
  files: ['src/*/**/*.ts'],
  rules: restrictImports({
    regex: '^\\.\\./',
    message: 'Say in scripts/lint/layers.mjs what this folder may import.',
  }),
};

const folders = {
  ...layers,
  ...Object.fromEntries(Object.entries(chunks).map(([name, allowed]) => [`lazy/${name}`, allowed])),
};

/** One block per folder: imports point one way. */
const layerRules = Object.entries(folders).map(([folder, allowed]) => ({
  files: [`src/${folder}/**/*.ts`],
  rules: restrictImports(
    {
      // A module of the folder itself may lie above, so what is not a folder of src/ passes.
      regex: `^(\\.\\./)+(?=(${topLevel.join('|')})/)(?!(${[folder, ...allowed].join('|')})/)`,
      message: `${folder}/ may import ${allowed.map((name) => `${name}/`).join(', ') || 'nothing else'}.`,
    },
    ...(folder.startsWith('lazy/')
      ? [
          {
            regex: `^\\.\\./(?!\\.\\./)(?=(${Object.keys(chunks).join('|')})/)(?!(${[folder, ...allowed].map((name) => name.replace('lazy/', '')).join('|')})/)`,
            message: `${folder}/ may import ${allowed.map((name) => `${name}/`).join(', ') || 'nothing else'}.`,
          },
        ]
      : []),
    ...(withoutLit.includes(folder)
      ? [{ regex: '^@?lit(/|-|$)', message: `${folder}/ knows nothing of Lit.` }]
      : []),
  ),
}));

const focusedOrSkipped = [
  'MemberExpression[object.name=/^(describe|context|suite|it|test)$/][property.name=/^(only|skip|todo)$/]',
  'CallExpression[callee.name=/^(x|f)(describe|context|it)$/]',
  'CallExpression[callee.type=MemberExpression][callee.object.type=ThisExpression][callee.property.name=skip]',
  'CallExpression[callee.name=/^(describe|it|test)$/] > ObjectExpression > Property[key.name=/^(only|skip|todo)$/]',
].map((selector) => ({ selector, message: 'Every test runs.' }));

const fixedWait = {
  selector:
    'NewExpression[callee.name=Promise] CallExpression[callee.name=setTimeout][arguments.1.value>0]',
  message:
    'Wait for an event, until(…) or settled() of test/support/quiet-page.ts, not for a time.',
};

// A failing comparison prints what it was given: an element leads to the whole page, and the run hangs.
const comparedElement = {
  selector:
    'CallExpression[callee.name=expect][arguments.0.callee.property.name=querySelector], CallExpression[callee.name=expect][arguments.0.expression.callee.property.name=querySelector]',
  message: 'Compare a count, an attribute or a text: an element cannot be printed.',
};

export default tseslint.config(
  {
    ignores: [
      '**/dist/',
      '**/coverage/',
      '**/.cache/',
      'bench/out/',
      'src/localization/generated/',
      'demo/localization/generated/',
      // Projects that use the package: test/package/types.test.mjs and `npm run test:frameworks` compile these.
      'test/package/samples/',
      'test/frameworks/*/',
      'src/article/generated/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    plugins: { 'check-file': checkFile },
    rules: {
      'check-file/filename-naming-convention': [
        'error',
        { '**/*.{js,mjs,ts}': 'KEBAB_CASE' },
        { ignoreMiddleExtensions: true },
      ],
      // A name says what the file is about.
      'check-file/filename-blocklist': [
        'error',
        { '**/{,*-}{util,utils,helper,helpers,common,misc}{,-*}.*': '**/one-thing.ts' },
      ],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
      'object-shorthand': 'error',
      'prefer-const': 'error',
      ...restrictImports(),
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: { ...globals.node } },
  },
  {
    // Files by which a tool is configured or driven export what the tool asks for.
    files: ['*.{js,mjs,ts}', '**/*.d.ts', 'bench/**', 'scripts/**', 'test/runner/**'],
    rules: { 'no-restricted-exports': 'off' },
  },
  {
    files: ['demo/**/*.{js,mjs}', 'bench/**/*.{js,mjs}', 'test/**/*.mjs', 'scripts/**/*.mjs'],
    languageOptions: { globals: { ...globals.browser } },
  },
  {
    // Functions of these are run inside the pages that are measured.
    files: ['bench/**/*.{js,mjs}'],
    rules: { 'no-undef': 'off' },
  },
  {
    files: TYPESCRIPT,
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: {
          allowDefaultProject: ['vite.config.ts'],
          defaultProject: 'tsconfig.node.json',
        },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      // `import { type X }` alone would still import the module.
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^(_|retry$)', varsIgnorePattern: '^_$' },
      ],
      // Global interfaces are added to by extending another interface.
      '@typescript-eslint/no-empty-object-type': [
        'error',
        { allowInterfaces: 'with-single-extends' },
      ],
      // The reason of an aborted signal is thrown on as it is.
      '@typescript-eslint/only-throw-error': [
        'error',
        { allowThrowingAny: true, allowThrowingUnknown: true },
      ],
      // Lit binds the listeners of its templates.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: SOURCES,
    extends: [
      lit.configs['flat/recommended'],
      wc.configs['flat/recommended'],
      wc.configs['flat/best-practice'],
    ],
    plugins: { 'lit-a11y': litA11y },
    settings: { wc: { elementBaseClasses: ['ReactiveHost', 'NewsCardProperties'] } },
    rules: {
      ...litA11y.configs.recommended.rules,
      'lit/lifecycle-super': 'error',
      'lit/no-invalid-escape-sequences': 'error',
      'lit/no-legacy-imports': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-useless-template-literals': 'error',
      'lit/prefer-nothing': 'error',
      'lit/prefer-static-styles': 'error',
      'lit/quoted-expressions': 'error',
      'no-console': ['error', { allow: ['error', 'warn'] }],
      // Safari drops the role of a list without markers.
      'lit-a11y/no-redundant-role': 'off',
      // The base class has every callback.
      'wc/guard-super-call': 'off',
      'no-restricted-globals': [
        'error',
        { name: 'localStorage', message: 'Nothing is stored.' },
        { name: 'sessionStorage', message: 'Nothing is stored.' },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]',
          message: 'Nothing becomes markup outside the sanitiser.',
        },
        ...replacedByPages,
        {
          selector:
            'PropertyDefinition[accessibility="private"], MethodDefinition[accessibility="private"]',
          message: 'Write #name.',
        },
        {
          selector:
            'StaticBlock, PropertyDefinition[static=true][declare!=true], Literal[regex.pattern=/\\(\\?<[!=]/], Literal[regex.flags=/v/]',
          message: 'Browsers that could still show a card cannot read the script with this.',
        },
      ],
    },
  },
  newFolder,
  ...layerRules,
  {
    files: BROWSER_TESTS,
    rules: {
      // Assertions of chai-a11y-axe are typed as promises throughout.
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      // What stands in for something asynchronous is so too.
      '@typescript-eslint/require-await': 'off',
    },
  },
  { files: TESTS, rules: { 'no-restricted-syntax': ['error', ...focusedOrSkipped] } },
  {
    files: BROWSER_TESTS,
    rules: {
      'no-restricted-syntax': ['error', ...focusedOrSkipped, fixedWait, comparedElement],
    },
  },
);
