import { defineConfig } from 'tsdown';

export default defineConfig({
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
  format: ['esm', 'cjs'],
  dts: true,
  fixedExtension: false,
  platform: 'node',
  target: 'node20',
});
