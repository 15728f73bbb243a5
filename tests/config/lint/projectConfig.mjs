import { defineConfig } from 'eslint/config';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import astro from 'eslint-plugin-astro';
import { importX } from 'eslint-plugin-import-x';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { ownRules } from './ownRules.mjs';
import { domainPurity, lightIslands, strictMarkup } from './purity.mjs';
import { roomImports } from './roomImports.mjs';

const code = '**/*.{ts,tsx,mjs}';
const lines = { skipBlankLines: true, skipComments: true };

/** How long a file and a function may be, and how many ways may lead through it. */
const size = [
  {
    name: 'first-port/size',
    files: ['src/**/*.{ts,tsx,mjs}'],
    rules: {
      'max-lines': ['error', { max: 300, ...lines }],
      'max-lines-per-function': ['error', { max: 50, ...lines }],
      complexity: ['error', 10],
    },
  },
  {
    name: 'first-port/component-size',
    files: ['src/**/*.tsx'],
    rules: { 'max-lines-per-function': ['error', { max: 120, ...lines }], complexity: ['error', 15] },
  },
  { name: 'first-port/page-size', files: ['src/**/*.astro'], rules: { 'max-lines': ['error', { max: 300, ...lines }] } },
  {
    name: 'first-port/schemas-are-free',
    files: ['src/authoring/schema/**/*.ts', 'src/authoring/schemas/**/*.ts', 'src/**/*{S,.s}chema.ts'],
    rules: { 'max-lines-per-function': 'off', complexity: 'off' },
  },
];

const language = {
  name: 'first-port/language',
  files: [code, '**/*.astro'],
  rules: {
    eqeqeq: 'error',
    'no-console': 'off',
    '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
    '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    '@typescript-eslint/no-non-null-assertion': 'error',
  },
};

/** A test knows what its own example holds. */
const inTests = {
  name: 'first-port/tests',
  files: ['tests/**/*.{ts,tsx}'],
  rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
};

const noCycles = (root) => ({
  name: 'first-port/no-cycles',
  files: [`src/${code}`],
  plugins: { 'import-x': importX },
  settings: {
    'import-x/resolver-next': [createTypeScriptImportResolver({ project: `${root}/tsconfig.json` })],
    'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] },
    'import-x/extensions': ['.ts', '.tsx', '.mjs'],
  },
  rules: { 'import-x/no-cycle': ['error', { ignoreExternal: true }] },
});

const own = (root) => [
  {
    name: 'first-port/own-rules',
    files: ['{src,tests}/**/*.{ts,tsx,mjs,astro}'],
    plugins: { 'first-port': ownRules },
    rules: { 'first-port/imports-through-src': ['error', { root }], 'first-port/no-drawers': ['error', { root }] },
  },
  {
    name: 'first-port/lms-words',
    files: ['src/**/*.{ts,tsx,mjs,astro}'],
    ignores: ['src/lms/**'],
    rules: { 'first-port/lms-words-in-lms': 'error' },
  },
];

/** The lint of a folder that holds src/: the project itself, or one that a test has planted breaches in. */
export function projectConfig(root) {
  return defineConfig(
    { ignores: ['dist/**', '.astro/**', 'node_modules/**', 'tests/.output/**', 'public/**'] },
    {
      linterOptions: { reportUnusedDisableDirectives: 'error' },
      settings: { 'import/resolver': { typescript: { project: `${root}/tsconfig.json` } } },
    },
    tseslint.configs.recommended,
    astro.configs['flat/recommended'],
    { name: 'first-port/hooks', files: ['src/**/*.tsx'], ...reactHooks.configs.flat.recommended },
    language,
    inTests,
    size,
    own(root),
    noCycles(root),
    strictMarkup,
    domainPurity,
    lightIslands,
    roomImports(root),
  );
}
