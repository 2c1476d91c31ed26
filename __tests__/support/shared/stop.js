/* Runs after the last test: ends the process that start.js started. */
import { once } from 'node:events';

export default async function stop() {
  const started = await globalThis.sharedThings;
  delete globalThis.sharedThings;
  if (!started?.connected) return;
  const ended = once(started, 'exit');
  started.disconnect();
  await ended;
}
