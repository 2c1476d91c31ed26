import { runGenerate } from './run-generate.js';

process.exitCode = await runGenerate(process.cwd(), process.argv.slice(2), console);
