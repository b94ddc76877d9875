import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import ts from 'typescript-eslint';

const DAY = 'The day enters as an argument; only src/cli/as-of.ts looks at a clock.';
const LOCALE = 'The result depends on the machine; compare by code unit, and write dates with src/time.';
const NAMED = 'Export it by its name, so that it is called the same everywhere.';

const LOCALE_METHODS = [
  'toLocaleString',
  'toLocaleDateString',
  'toLocaleTimeString',
  'toLocaleUpperCase',
  'toLocaleLowerCase',
  'localeCompare',
];
const clocksAndLocales = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: DAY },
  { selector: "CallExpression[callee.name='Date']", message: DAY },
  { selector: "[callee.object.name='Intl']:not([arguments.0.type='Literal'])", message: LOCALE },
];
const defaultExports = { selector: 'ExportDefaultDeclaration', message: NAMED };

export default defineConfig(
  {
    ignores: [
      'dist/',
      'dist-*/',
      'lib/',
      '**/.playbook/',
      '.astro/',
      '.shots/',
      'coverage/',
      '**/*.tmp-*/',
      '**/.*.building/',
    ],
  },
  js.configs.recommended,
  ts.configs.strict,
  ts.configs.stylistic,
  astro.configs.recommended,
  {
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: DAY },
        { object: 'Temporal', property: 'Now', message: DAY },
        ...LOCALE_METHODS.map((property) => ({ property, message: LOCALE })),
      ],
      'no-restricted-syntax': ['error', ...clocksAndLocales, defaultExports],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      // The compiler finds these, in every sort of file.
      'no-undef': 'off',
      '@typescript-eslint/no-unused-vars': 'off',
    },
  },
  {
    files: ['**/*.ts'],
    extends: [ts.configs.strictTypeCheckedOnly, ts.configs.stylisticTypeCheckedOnly],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Its advice is `!`, which is refused.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      // Methods here are closures; they use no `this`.
      '@typescript-eslint/unbound-method': 'off',
      // What an author wrote is unknown, and is shown as it is.
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/prefer-nullish-coalescing': [
        'error',
        { ignorePrimitives: { string: true, boolean: true } },
      ],
      // A command and a page are asynchronous by contract, whether or not they wait.
      '@typescript-eslint/require-await': 'off',
      // The compiler asks for brackets around names that it does not know.
      '@typescript-eslint/dot-notation': 'off',
    },
  },
  {
    // Astro, eslint and vitest take these by their default export; endpoints among the pages export by name.
    files: ['*.config.*', '**/*.astro', '**/*.astro/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...clocksAndLocales] },
  },
  {
    // The one door at which the day is chosen.
    files: ['src/cli/as-of.ts'],
    rules: { 'no-restricted-properties': 'off', 'no-restricted-syntax': ['error', defaultExports] },
  },
  {
    // Only `astro check` knows the types of components.
    files: ['src/mdx.ts'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  {
    files: ['test/**'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/restrict-template-expressions': 'off',
    },
  },
);
