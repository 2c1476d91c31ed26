import { runDrift } from './run-drift.js';

process.exitCode = await runDrift(process.cwd(), process.argv.slice(2), console);
