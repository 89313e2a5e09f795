import { readdirSync } from 'node:fs';
import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/**
 * Each folder imports only from those before it; README has the same order. `check` is outside this order: only the handbook, which
 * explains its rules, and `astro` import it. `styles` has no scripts.
 */
const layers = [
  'words',
  'problems',
  'schemas',
  'language',
  'read',
  'report',
  'lib',
  'figures',
  'client',
  'exports',
  'components',
  'layouts',
  'handbook',
  'pages',
  'gallery',
  'astro',
];

/** The decision is in src/middleware.ts. */
const handedReport = {
  group: ['\\#report/load.ts'],
  message: 'Components take the report from Astro.locals, because those in the MDX of chapters get no props from the page.',
};

const sayInstead = 'Words for readers are entries of src/words/en: print them with say() or <Words>.';

/** Text between tags, in attributes that readers see or hear, and in what an expression between tags or in such an attribute prints. */
const wordsInTemplates = (() => {
  const letters = '/\\p{L}{2}/u';
  const seen = '[name.name=/^(?:alt|title|aria-label|placeholder|description|what|none)$/]';
  const printed = [':matches(JSXElement, JSXFragment) > JSXExpressionContainer', `JSXAttribute${seen} > JSXExpressionContainer`];
  const ways = ['', ' > ConditionalExpression', ' > LogicalExpression', ' > ConditionalExpression > ConditionalExpression'];
  return [
    `JSXText[value=${letters}]`,
    `JSXAttribute${seen} > Literal[value=${letters}]`,
    `JSXOpeningElement:has(JSXAttribute > Literal[value=/description|title/]) > JSXAttribute[name.name="content"] > Literal[value=${letters}]`,
    ...printed.flatMap((place) =>
      ways.flatMap((way) => [
        `${place}${way} > Literal[value=${letters}]`,
        `${place}${way} > TemplateLiteral > TemplateElement[value.raw=${letters}]`,
      ]),
    ),
    // In the frontmatter of a template: a word that begins with a capital, and words with a space between.
    `:not(ImportDeclaration, BinaryExpression, JSXAttribute) > Literal[value=/^\\p{Lu}\\p{Ll}+|\\p{L} \\p{L}/u]`,
  ];
})();

/** The words of a message are for people, and may change; programs compare its code and its values. */
const wordsOfMessages = [
  "CallExpression[callee.object.property.name='message'][callee.property.name=/^(startsWith|endsWith|includes|indexOf|match|search|slice|split)$/]",
  "CallExpression[callee.object.name='message'][callee.property.name=/^(startsWith|endsWith|includes|indexOf|match|search|slice|split)$/]",
  "CallExpression[callee.property.name=/^(test|exec)$/] > MemberExpression[property.name='message']",
  "CallExpression[callee.property.name=/^(test|exec)$/][arguments.0.name='message']",
].map((selector) => ({ selector, message: 'Decide by the code of a problem (isOf in src/problems/problem.ts), not by its words.' }));

/** `/chapters/${figure?.slug}/` is an address of nothing where there is no figure. */
const addressOfNothing = {
  selector: 'JSXAttribute[name.name=/^(?:href|src)$/] TemplateLiteral > ChainExpression',
  message: 'An address cannot be made from something that may be missing: leave the link out where it is.',
};

/** Addresses of pages come from one file. Their names are those of the files in src/pages. */
const builtByHand = (() => {
  const names = readdirSync(new URL('src/pages', import.meta.url)).flatMap((file) => /^[a-z]+/.exec(file)?.[0] ?? []);
  const page = `/^\\/(?:${names.join('|')})\\b/`;
  return [
    `Literal[value=${page}]`,
    `TemplateLiteral > TemplateElement:first-child[value.raw=${page}]`,
    'TemplateLiteral[quasis.0.value.raw="/"]',
    ':matches(JSXAttribute[name.name=/^(?:href|src)$/], Property[key.name="href"], NewExpression[callee.name="URL"]) > Literal[value="/"]',
  ].map((selector) => ({ selector, message: 'Addresses of the site come from src/lib/addresses.ts.' }));
})();

export default defineConfig(
  globalIgnores(['**/dist/', '**/.astro/', 'test-results/', 'playwright-report/']),
  js.configs.recommended,
  {
    rules: {
      eqeqeq: 'error',
      'max-lines': ['error', 250],
      'no-console': 'error',
      'object-shorthand': 'error',
      'prefer-template': 'error',
    },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    // One program for all files is a fifth faster than the project service, which is made for editors.
    languageOptions: { parserOptions: { project: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // `return end(response)` is a way to return early.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // An index that was just checked, which noUncheckedIndexedAccess cannot know.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: 'only-allowed-literals' }],
      // TypeScript refuses enums here, and compares classes with private members by name; the two rules take a sixth of the time.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  // These scripts only import a module.
  {
    files: ['**/*.astro/*.ts'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { parserOptions: { project: null } },
  },
  astro.configs.recommended,
  astro.configs['jsx-a11y-strict'],
  {
    files: ['**/*.astro'],
    languageOptions: { parserOptions: { parser: tseslint.parser } },
    rules: {
      // A wide table scrolls inside a named region, which the keyboard must reach.
      'astro/jsx-a11y/no-noninteractive-tabindex': ['error', { tags: [], roles: ['region', 'tabpanel'] }],
      'astro/no-set-html-directive': 'off',
      'astro/no-unused-css-selector': 'error',
      'no-undef': 'off',
      'no-unused-vars': 'off',
    },
  },
  {
    // The gallery and the handbook are for editors and engineers, so their English is in their templates.
    files: ['src/**/*.astro'],
    ignores: ['src/gallery/**', 'src/handbook/**', 'src/pages/handbook/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...wordsInTemplates.map((selector) => ({ selector, message: sayInstead })),
        addressOfNothing,
        ...builtByHand,
      ],
    },
  },
  {
    files: ['src/{gallery,handbook,pages/handbook}/**/*.astro'],
    rules: { 'no-restricted-syntax': ['error', addressOfNothing, ...builtByHand] },
  },
  { files: ['{src,tools,proof,scripts}/**/*.ts'], rules: { 'no-restricted-syntax': ['error', ...wordsOfMessages] } },
  {
    // The integration answers requests and writes rules for addresses, so it matches them.
    files: ['src/**/*.ts'],
    ignores: ['src/lib/addresses.ts', 'src/words/**', 'src/problems/**', 'src/astro/**'],
    rules: { 'no-restricted-syntax': ['error', ...wordsOfMessages, ...builtByHand] },
  },
  // Commands print to the terminal.
  {
    files: [
      '{scripts,tools,proof}/**',
      'src/check/cli.ts',
      'src/astro/preview/follow-content.ts',
      'tests/{site,report,support,edits}/**',
      'tests/render/generated/examine-drawings.ts',
    ],
    rules: { 'no-console': 'off' },
  },
  { files: ['**/*.{js,mjs}'], languageOptions: { globals: { console: 'readonly', process: 'readonly', URL: 'readonly' } } },
  {
    files: ['src/client/*.js'],
    languageOptions: {
      globals: { document: 'readonly', localStorage: 'readonly', parent: 'readonly', window: 'readonly', ResizeObserver: 'readonly' },
    },
    // This file is inlined in every page, where a comment would cost bytes. Without storage the system decides.
    rules: { 'no-empty': ['error', { allowEmptyCatch: true }] },
  },
  {
    // A proof that shared a line with the site would share its mistakes.
    files: ['proof/verify/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [{ group: ['\\#*/**', '**/src/**', '../*'], message: 'proof/verify imports nothing of this project but itself.' }],
        },
      ],
    },
  },
  {
    // They judge the content check. As a process for each of some thousand trials, it would take an hour.
    files: ['proof/{mutate,fuzz}/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^#(?!check/(?:check-content|printers)\\.ts$)|/src/',
              message: 'proof imports nothing of the site but the content check that it judges (check-content.ts) and what this prints.',
            },
          ],
        },
      ],
    },
  },
  layers.map((layer, place) => ({
    name: `imports-of-${layer}`,
    files: [`src/${layer}/**/*.{ts,astro}`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: patternsAgainst(
            layers.slice(place + 1).concat(['handbook', 'astro'].includes(layer) ? [] : 'check'),
            `src/${layer} imports only from folders before it: ${layers.join(' → ')}.`,
          ).concat(['components', 'layouts', 'handbook'].includes(layer) ? handedReport : []),
        },
      ],
    },
  })),
  {
    name: 'imports-of-check',
    files: ['src/check/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: patternsAgainst(
            layers.slice(layers.indexOf('figures')).filter((layer) => layer !== 'exports'),
            'src/check imports from what it checks, not from what shows it.',
          ),
        },
      ],
    },
  },
);

/** An unescaped `#` would begin a comment in such a pattern. */
function patternsAgainst(folders, message) {
  const group = folders.flatMap((folder) => [`\\#${folder}/**`, `**/../${folder}/**`]);
  return [{ group: [...group, '**/tools/**', '**/proof/**', '**/scripts/**', '**/tests/**'], message }];
}
