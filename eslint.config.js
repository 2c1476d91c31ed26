import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Imports run one way: no file here may reach for these. */
function mayNotImport(files, ...targets) {
  const patterns = [{ regex: `^\\.{1,2}/(\\.\\./)*(${targets.join('|')})` }];
  return { files, rules: { 'no-restricted-imports': ['error', { patterns }] } };
}

const TOP = ['router.js', 'define-platform.js', 'index.js'];
const ABOVE_MIDDLEWARE = ['platforms/', 'generated/', 'inbox/', 'testing/', ...TOP];

export default defineConfig(
  { ignores: ['**/dist/', 'lib/generated/'] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // A promise that nobody waits for is a lost event.
      '@typescript-eslint/no-floating-promises': ['error', { ignoreVoid: false }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `return next(error)` reads well, and `!` is how an index known to exist is written.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  mayNotImport(['lib/core/**'], 'http/', 'middleware/', ...ABOVE_MIDDLEWARE),
  mayNotImport(['lib/http/**'], 'middleware/', ...ABOVE_MIDDLEWARE),
  mayNotImport(['lib/middleware/**', 'lib/router.ts'], ...ABOVE_MIDDLEWARE),
  mayNotImport(['lib/platforms/*.ts'], 'http/', 'inbox/', 'testing/', ...TOP),
  mayNotImport(
    ['lib/inbox/**'],
    'http/',
    'middleware/',
    'platforms/',
    'generated/',
    'testing/',
    ...TOP,
  ),
  mayNotImport(
    ['lib/testing/**', 'lib/define-platform.ts'],
    'http/',
    'middleware/',
    'inbox/',
    ...TOP,
  ),
);
