import { basename } from 'node:path';
import { defineConfig, type Rolldown } from 'tsdown';

const commonJs = {
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  fixedExtension: false,
} as const;

/** An app that is bundled as an ES module has no `__filename`: then what Node was started with. */
const here =
  "require('node:url').pathToFileURL(" +
  "typeof __filename === 'string' ? __filename : (process.argv[1] ?? '')).href";

const leavesValidatorsOut: Rolldown.Plugin = {
  name: 'leaves-validators-out',
  resolveId(source) {
    if (!source.endsWith('.validators.js')) return null;
    return { id: `./generated/${basename(source, '.js')}.cjs`, external: 'absolute' };
  },
};

/**
 * The program is there once, in CommonJS, and each entry has a face for ES modules that hands on its
 * names. So an app that uses both meets the same classes, and the package is half as large.
 */
const addsFacesForEsModules: Rolldown.Plugin = {
  name: 'adds-faces-for-es-modules',
  generateBundle(_options, bundle) {
    const entries = Object.values(bundle).filter((file) => file.type === 'chunk' && file.isEntry);
    for (const { fileName, exports } of entries as Rolldown.OutputChunk[]) {
      const program = `'./${basename(fileName)}'`;
      const names = exports.length > 0 ? `export { ${exports.join(', ')} } from ` : 'import ';
      const faces = { '.js': `${names}${program};\n`, '.d.ts': `export * from ${program};\n` };
      for (const [ending, source] of Object.entries(faces)) {
        this.emitFile({ type: 'asset', fileName: fileName.replace(/\.cjs$/, ending), source });
      }
    }
  },
};

export default defineConfig([
  {
    ...commonJs,
    // For nobody to read, unlike the rest, so only these are made small.
    entry: 'lib/generated/*.validators.js',
    outDir: 'dist/generated',
    minify: true,
    dts: false,
  },
  {
    ...commonJs,
    entry: [
      'lib/index.ts',
      'lib/testing/index.ts',
      'lib/inbox/sqlite/index.ts',
      'lib/inbox/sqlite/sqlite-thread.ts',
      'lib/inbox/pg-boss/index.ts',
      // Types alone. Bundled into one file with those of the other platforms, an editor would show
      // them as Contact$1.
      'lib/generated/*.ts',
      '!lib/generated/*.schema.ts',
      '!lib/generated/*.d.ts',
    ],
    define: { 'import.meta.url': here },
    outputOptions: { comments: { jsdoc: false } },
    dts: true,
    plugins: [leavesValidatorsOut, addsFacesForEsModules],
  },
]);
