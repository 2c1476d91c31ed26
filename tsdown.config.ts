import { basename } from 'node:path';
import { defineConfig, type Rolldown } from 'tsdown';

const commonJs = {
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  fixedExtension: false,
} as const;

/** An app bundled as an ES module has no `__filename`. It uses the script that Node runs. */
const here =
  "require('node:url').pathToFileURL(" +
  "typeof __filename === 'string' ? __filename : (process.argv[1] ?? '')).href";

const keepsValidatorsExternal: Rolldown.Plugin = {
  name: 'keeps-validators-external',
  resolveId(source) {
    if (!source.endsWith('.validators.js')) return null;
    return { id: `./generated/${basename(source, '.js')}.cjs`, external: 'absolute' };
  },
};

/**
 * The code is emitted once, as CommonJS. Each entry also gets an ES module that re-exports its
 * names. So an app that uses both gets the same classes, and the package is half as large.
 */
const addsEsModules: Rolldown.Plugin = {
  name: 'adds-es-modules',
  generateBundle(_options, bundle) {
    const entries = Object.values(bundle).filter((file) => file.type === 'chunk' && file.isEntry);
    for (const { fileName, exports } of entries as Rolldown.OutputChunk[]) {
      const program = `'./${basename(fileName)}'`;
      const names = exports.length > 0 ? `export { ${exports.join(', ')} } from ` : 'import ';
      const wrappers = { '.js': `${names}${program};\n`, '.d.ts': `export * from ${program};\n` };
      for (const [ending, source] of Object.entries(wrappers)) {
        this.emitFile({ type: 'asset', fileName: fileName.replace(/\.cjs$/, ending), source });
      }
    }
  },
};

export default defineConfig([
  {
    ...commonJs,
    // Unlike the rest, nobody reads these, so only these are minified.
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
      // Types only. If all platforms were bundled into one file, an editor would show names such as
      // Contact$1.
      'lib/generated/*.ts',
      '!lib/generated/*.schema.ts',
      '!lib/generated/*.d.ts',
    ],
    define: { 'import.meta.url': here },
    outputOptions: { comments: { jsdoc: false } },
    dts: true,
    plugins: [keepsValidatorsExternal, addsEsModules],
  },
]);
