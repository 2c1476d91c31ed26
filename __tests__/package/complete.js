/*
 * node complete.js <package of a TypeScript> <file>: prints, as a line of JSON each, what an editor
 * offers at every `⌶` of that file.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';

const [, , compiler, file] = process.argv;
const ts = createRequire(import.meta.url)(compiler);

const [first, ...parts] = readFileSync(file, 'utf8').split('⌶');
const text = [first, ...parts].join('');
const options = {
  module: ts.ModuleKind.Node16,
  moduleResolution: ts.ModuleResolutionKind.Node16,
  target: ts.ScriptTarget.ES2022,
  strict: true,
  types: ['node'],
};
const service = ts.createLanguageService({
  ...ts.sys,
  useCaseSensitiveFileNames: () => ts.sys.useCaseSensitiveFileNames,
  getCompilationSettings: () => options,
  getCurrentDirectory: () => dirname(file),
  getDefaultLibFileName: ts.getDefaultLibFilePath,
  getScriptFileNames: () => [file],
  getScriptVersion: () => '1',
  getScriptSnapshot(name) {
    const content = name === file ? text : ts.sys.readFile(name);
    return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
  },
});

let position = first.length;
for (const part of parts) {
  const offered = service.getCompletionsAtPosition(file, position, {});
  console.log(JSON.stringify((offered?.entries ?? []).map(({ name }) => name)));
  position += part.length;
}
