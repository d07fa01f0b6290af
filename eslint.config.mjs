import { fileURLToPath } from 'node:url';
import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import globals from 'globals';
import typescript from 'typescript-eslint';
import { layersRule } from './scripts/lint/layers.mjs';
import { localizedMessages } from './scripts/lint/localized-messages.mjs';
import { receiverRule } from './scripts/lint/receiver.mjs';
import { strictTemplates } from './scripts/lint/strict-templates.mjs';
import { translatedText } from './scripts/lint/translated-text.mjs';

const src = fileURLToPath(new URL('./src', import.meta.url));
const server = fileURLToPath(new URL('./server', import.meta.url));

const trousse = {
  rules: {
    layers: layersRule,
    receiver: receiverRule,
    'localized-messages': localizedMessages,
    'strict-templates': strictTemplates,
    'translated-text': translatedText,
  },
};

const noForIn = { selector: 'ForInStatement', message: 'Hosts add to Object.prototype: use Object.keys() or for…of.' };

export default defineConfig(
  globalIgnores(['**/dist/', '**/generated/', 'results/', '.browser/', 'coverage/', 'test/embed/vendor/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: globals.node },
  },
  {
    // What runs in a page is written beside what drives it.
    files: ['test/embed/**/*.mjs', 'test/build/**/*.mjs', 'integrations/**/*.mjs'],
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
  },
  {
    files: ['demo/**/*.js', 'integrations/**/*.js'],
    languageOptions: { sourceType: 'script', globals: globals.browser },
  },
  {
    files: ['demo/builder/**/*.js'],
    languageOptions: { sourceType: 'module' },
    rules: { 'no-irregular-whitespace': ['error', { skipStrings: true, skipTemplates: true }] },
  },
  {
    files: ['src/**/*.ts', 'test/**/*.ts'],
    extends: [typescript.configs.recommendedTypeChecked, lit.configs['flat/all'], wc.configs['flat/recommended']],
    plugins: { 'lit-a11y': litA11y },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: fileURLToPath(new URL('.', import.meta.url)) } },
    rules: {
      ...Object.fromEntries(Object.keys(litA11y.rules).map((name) => [`lit-a11y/${name}`, 'error'])),
      // They see neither a <label for>, nor that choosing in a list is an answer: the accessibility checks see the page itself.
      'lit-a11y/accessible-name': 'off',
      'lit-a11y/no-invalid-change-handler': 'off',
      // Properties are static here, not decorated: there is no @query.
      'lit/prefer-query-decorators': 'off',
      // Pieces are drawn by functions outside of the class, whose handlers can only be arrows; lists are short.
      'lit/no-template-arrow': 'off',
      'lit/no-template-map': 'off',
      // Numbers go into words all the time; their type says that they are numbers.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Lit's own idiom for handlers: it binds them to the host.
      '@typescript-eslint/unbound-method': 'off',
      // The no-break spaces of French stand in words; elsewhere the compiler refuses nothing, so we do.
      'no-irregular-whitespace': ['error', { skipStrings: true, skipTemplates: true }],
      'no-restricted-syntax': ['error', noForIn],
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { trousse },
    rules: {
      'trousse/layers': ['error', { src }],
      'trousse/localized-messages': 'error',
      'trousse/strict-templates': 'error',
      'trousse/translated-text': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-console': ['error', { allow: ['error', 'warn'] }],
      'no-restricted-imports': ['error', {
        patterns: [
          { regex: 'directives/unsafe-', message: 'Content is data: draw it with a template.' },
          { regex: 'directives/style-map', message: 'A strict policy refuses style attributes: use a class, or .style=${…}.' },
          { regex: 'lit/decorators', message: 'Properties are static here: one style everywhere, and the smallest.' },
          { regex: 'lit/static-html', message: 'A template is written as it stands.' },
        ],
      }],
      'no-restricted-syntax': [
        'error',
        noForIn,
        { selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|srcdoc)$/]', message: 'A strict policy refuses markup as text: write a template.' },
        { selector: 'CallExpression[callee.object.name="document"][callee.property.name=/^write(ln)?$/]', message: 'A strict policy refuses markup as text: write a template.' },
        { selector: 'TSEnumDeclaration, TSModuleDeclaration[global!=true]', message: 'Types must vanish when they are stripped: use a union or a module.' },
        { selector: 'Literal[regex.pattern=/\\(\\?<[=!]/]', message: 'A browser that knows no lookbehind (Safari before 16.4) reads nothing of a script that has one: look at what stands before apart.' },
      ],
    },
  },
  {
    files: ['src/elements/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...['fetch', 'XMLHttpRequest', 'EventSource', 'WebSocket'].map((name) => ({ name, message: 'An element sends nothing itself: a controller of shared does.' }))],
      'no-restricted-properties': [
        'error',
        ...['window', 'globalThis', 'self'].map((object) => ({ object, property: 'fetch', message: 'An element sends nothing itself: a controller of shared does.' })),
        { object: 'navigator', property: 'sendBeacon', message: 'An element sends nothing itself: a controller of shared does.' },
      ],
    },
  },
  {
    files: ['server/**/*.ts'],
    extends: [typescript.configs.recommendedTypeChecked],
    plugins: { trousse },
    languageOptions: { globals: globals.node, parserOptions: { projectService: true, tsconfigRootDir: fileURLToPath(new URL('.', import.meta.url)) } },
    rules: {
      'trousse/receiver': ['error', { server }],
      // What these objects hold are closures, written as methods: none of them reads this.
      '@typescript-eslint/unbound-method': 'off',
      // Markup is an object whose text is what String() gives.
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_$' }],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-console': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'no-irregular-whitespace': ['error', { skipStrings: true, skipTemplates: true }],
      'no-restricted-syntax': ['error', { selector: 'TSEnumDeclaration, TSModuleDeclaration[global!=true]', message: 'Types must vanish when they are stripped: use a union or a module.' }],
    },
  },
  {
    files: ['server/test/**/*.ts'],
    rules: {
      // An answer's JSON is any: comparing it is what the test does.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      // Numbers that a message may hold and that JavaScript does not.
      'no-loss-of-precision': 'off',
      // What is run by hand says what it saw.
      'no-console': 'off',
      // `describe()` and `it()` of Node give a promise that its runner awaits.
      '@typescript-eslint/no-floating-promises': ['error', { allowForKnownSafeCalls: [{ from: 'package', package: 'node:test', name: ['describe', 'it', 'test', 'before', 'after', 'suite'] }] }],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // `expect(x).to.be.true` is an assertion.
      '@typescript-eslint/no-unused-expressions': 'off',
      // The types of a plugin of @open-wc/testing say that `.equal()` gives a promise; it does not.
      '@typescript-eslint/no-floating-promises': ['error', { allowForKnownSafeCalls: [{ from: 'package', package: 'chai', name: ['Equal'] }] }],
      // Fixtures are wrong on purpose, so that a test sees what they break.
      'lit-a11y/click-events-have-key-events': 'off',
    },
  },
);
