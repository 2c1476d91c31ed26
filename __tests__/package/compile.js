/*
 * node compile.js <package of a TypeScript> <programs>: does for each program, one after the other,
 * what tsc with those arguments does in the folder of that project. Fails if one does not compile.
 */
import { createRequire } from 'node:module';
import { join } from 'node:path';

const [, , compiler, programs] = process.argv;
const ts = createRequire(import.meta.url)(compiler);

for (const { project, args } of JSON.parse(programs)) {
  const { options, fileNames, errors } = ts.parseCommandLine(args);
  const host = ts.createCompilerHost(options);
  host.getCurrentDirectory = () => project;
  const rootNames = fileNames.map((name) => join(project, name));
  const program = ts.createProgram(rootNames, options, host);
  const faults = [...errors, ...ts.getPreEmitDiagnostics(program)];
  if (faults.length === 0) continue;
  console.log(`${project}: ${args.join(' ')}\n${ts.formatDiagnostics(faults, host)}`);
  process.exitCode = 1;
}
