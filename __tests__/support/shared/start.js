/* Runs before the first test: starts the process that makes the things test files share. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('shared-things.ts', import.meta.url));
const TSX = new URL('../../../node_modules/tsx/dist/loader.mjs', import.meta.url).href;

/** Both Jest projects and `attack/pack.js` call it. Only the first call starts a process. */
export default function start() {
  return (globalThis.sharedThings ??= startProcess());
}

async function startProcess() {
  const started = fork(PROGRAM, { execArgv: ['--import', TSX] });
  const [port] = await once(started, 'message');
  process.env.SHARED_THINGS = `http://127.0.0.1:${port}`;
  return started;
}
