import js from '@eslint/js'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'
import newBeforeSpread from './scripts/lint/new-before-spread.mjs'

const typescript = ['server/src/**/*.ts', 'client/src/**/*.ts', 'test/**/*.ts']
const scripts = ['**/*.mjs', '**/*.cjs', 'server/bin/*.js']

const nodeGlobals = [
  'AbortController',
  'AbortSignal',
  'Buffer',
  'TextDecoder',
  'TextEncoder',
  'URL',
  'clearInterval',
  'clearTimeout',
  'console',
  'fetch',
  'performance',
  'process',
  'setImmediate',
  'setInterval',
  'setTimeout',
  'structuredClone',
]

const moduleState = [
  {
    selector: ':matches(Program, ExportNamedDeclaration) > VariableDeclaration[kind=/^(let|var)$/]',
    message: 'A module keeps no state: give it to a function or to a value that the caller holds.',
  },
  {
    selector:
      ':matches(Program, ExportNamedDeclaration) > VariableDeclaration > VariableDeclarator > NewExpression[callee.name=/^(Map|Set)$/][arguments.length=0]',
    message: 'A map that starts empty in a module is state: let the caller hold it.',
  },
]

/** V8 makes a hidden class for each such literal, and what the getter holds lives until all memory is looked through. */
const literalGetter = {
  selector: 'ObjectExpression > Property[kind="get"]',
  message: 'Make it a getter of a class: those of a literal keep what they hold alive.',
}

export default defineConfig(
  globalIgnores(['**/dist/', '**/node_modules/', 'coverage/', 'test/editors/**/*.js']),
  js.configs.recommended,
  {
    files: typescript,
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unnecessary-condition': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      'max-lines': ['error', 250],
      'no-restricted-syntax': ['error', ...moduleState],
      eqeqeq: 'error',
    },
  },
  {
    files: ['server/src/**/*.ts', 'client/src/**/*.ts'],
    rules: { 'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }] },
  },
  {
    // What runs at a keystroke, or when a text is opened.
    files: ['server/src/{assignment,bibliography,rules,syntax,text}/**/*.ts'],
    plugins: { markwise: { rules: { 'new-before-spread': newBeforeSpread } } },
    rules: {
      'markwise/new-before-spread': 'error',
      'no-restricted-syntax': ['error', ...moduleState, literalGetter],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-restricted-syntax': 'off',
    },
  },
  {
    files: scripts,
    languageOptions: { globals: Object.fromEntries(nodeGlobals.map(name => [name, 'readonly'])) },
    rules: { 'no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }] },
  },
  {
    files: ['**/*.cjs', 'server/bin/*.js'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: { __dirname: 'readonly', exports: 'writable', module: 'writable', require: 'readonly' },
    },
  },
)
