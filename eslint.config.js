import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/**
 * The layers of `lib/`, from the lowest, and the layers that each may import from. Each vendor's
 * folder is a layer of its own: no vendor knows another. The same goes for the stores of the inbox.
 */
const CORE = ['core', 'core/receive', 'core/dispatch'];
const LAYERS = [
  { layer: 'core', files: /^core\/[^/]+$/, uses: [] },
  { layer: 'core/receive', files: /^core\/receive\//, uses: ['core'] },
  { layer: 'core/dispatch', files: /^core\/dispatch\//, uses: ['core'] },
  { layer: 'generated', files: /^generated\//, uses: ['core'] },
  { layer: 'platforms', files: /^platforms\/(?!index\.)[^/]+$/, uses: ['core'] },
  {
    layer: 'platforms/<vendor>',
    files: /^platforms\/[^/]+\//,
    uses: ['core', 'core/receive', 'generated', 'platforms'],
  },
  { layer: 'middleware', files: /^middleware\//, uses: [...CORE, 'platforms/<vendor>'] },
  { layer: 'inbox', files: /^inbox\/[^/]+$/, uses: CORE },
  { layer: 'inbox/<store>', files: /^inbox\/[^/]+\//, uses: ['core', 'inbox'] },
  { layer: 'testing', files: /^testing\//, uses: ['core', 'inbox'] },
  { layer: 'define-platform', files: /^define-platform\./, uses: ['core'] },
  { layer: 'router', files: /^router\./, uses: [...CORE, 'middleware'] },
  {
    layer: 'platforms/index',
    files: /^platforms\/index\./,
    uses: ['platforms/<vendor>', 'generated'],
  },
  {
    layer: 'index',
    files: /^index\./,
    uses: [...CORE, 'middleware', 'define-platform', 'router', 'platforms/index'],
  },
];
const LIB = fileURLToPath(new URL('lib', import.meta.url));

const oneWay = {
  create(context) {
    const file = relative(LIB, context.filename);
    const from = LAYERS.find(({ files }) => files.test(file));
    const check = (node) => {
      const specifier = node.source?.value;
      if (typeof specifier !== 'string') return;
      if (!specifier.startsWith('.')) {
        if (!CORE.includes(from?.layer) || specifier.startsWith('node:')) return;
        context.report({ node, message: `${from.layer} may use Node alone, not ${specifier}.` });
        return;
      }
      const target = relative(LIB, resolve(dirname(context.filename), specifier));
      const to = LAYERS.find(({ files }) => files.test(target));
      const isSameLayer =
        from === to && (!from?.layer.includes('<') || folderOf(file) === folderOf(target));
      if (isSameLayer || from?.uses.includes(to?.layer)) return;
      context.report({
        node,
        message: `${from?.layer ?? file} may not import from ${to?.layer ?? specifier}: see LAYERS in eslint.config.js.`,
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
    plugins: { layers: { rules: { 'one-way': oneWay } } },
    rules: { 'layers/one-way': 'error' },
  },
);
