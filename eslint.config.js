import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/**
 * The rooms of `lib/`, from the ground floor up, and the rooms that each may import from. A vendor's
 * folder is a room of its own, and no vendor knows another.
 */
const CORE = ['core', 'core/receive', 'core/dispatch'];
const ROOMS = [
  { room: 'core', files: /^core\/[^/]+$/, uses: [] },
  { room: 'core/receive', files: /^core\/receive\//, uses: ['core'] },
  { room: 'core/dispatch', files: /^core\/dispatch\//, uses: ['core'] },
  { room: 'generated', files: /^generated\//, uses: ['core'] },
  { room: 'platforms', files: /^platforms\/(?!index\.)[^/]+$/, uses: ['core'] },
  {
    room: 'platforms/<vendor>',
    files: /^platforms\/[^/]+\//,
    uses: ['core', 'core/receive', 'generated', 'platforms'],
  },
  { room: 'middleware', files: /^middleware\//, uses: [...CORE, 'platforms/<vendor>'] },
  { room: 'inbox', files: /^inbox\/[^/]+$/, uses: CORE },
  { room: 'inbox/<store>', files: /^inbox\/[^/]+\//, uses: ['core', 'inbox'] },
  { room: 'testing', files: /^testing\//, uses: ['core'] },
  { room: 'define-platform', files: /^define-platform\./, uses: ['core'] },
  { room: 'router', files: /^router\./, uses: [...CORE, 'middleware'] },
  {
    room: 'platforms/index',
    files: /^platforms\/index\./,
    uses: ['platforms/<vendor>', 'generated'],
  },
  {
    room: 'index',
    files: /^index\./,
    uses: [...CORE, 'middleware', 'define-platform', 'router', 'platforms/index'],
  },
];
const LIB = fileURLToPath(new URL('lib', import.meta.url));

const oneWay = {
  create(context) {
    const file = relative(LIB, context.filename);
    const from = ROOMS.find(({ files }) => files.test(file));
    const check = (node) => {
      const specifier = node.source?.value;
      if (typeof specifier !== 'string' || !specifier.startsWith('.')) return;
      const target = relative(LIB, resolve(dirname(context.filename), specifier));
      const to = ROOMS.find(({ files }) => files.test(target));
      const isSameRoom =
        from === to && (!from?.room.includes('<') || folderOf(file) === folderOf(target));
      if (isSameRoom || from?.uses.includes(to?.room)) return;
      context.report({
        node,
        message: `${from?.room ?? file} may not import from ${to?.room ?? specifier}: see ROOMS in eslint.config.js.`,
      });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
      TSImportType: check,
    };
  },
};

const folderOf = (file) => file.split('/').slice(0, 2).join('/');

export default defineConfig(
  { ignores: ['**/dist/', 'lib/generated/'] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // A promise that nobody awaits is a lost event.
      '@typescript-eslint/no-floating-promises': ['error', { ignoreVoid: false }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `return next(error)` reads well, and `!` marks an index that is known to exist.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['lib/**/*.ts'],
    plugins: { rooms: { rules: { 'one-way': oneWay } } },
    rules: { 'rooms/one-way': 'error' },
  },
);
