import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort, isTaken } from '../../__tests__/support/program.js';
import { diskFolder } from './disk-folder.js';

/** Redis, set to lose nothing: each command is on the disk before it is answered. */
export async function startRedis(): Promise<{ port: number; stop: () => Promise<void> }> {
  const port = await freePort();
  const folder = diskFolder();
  const server = spawn(
    'redis-server',
    [
      ...['--port', String(port), '--bind', '127.0.0.1', '--dir', folder],
      ...['--appendonly', 'yes', '--appendfsync', 'always', '--save', ''],
    ],
    { stdio: 'ignore' },
  );
  while (!(await isTaken(port))) {
    if (server.exitCode !== null) throw new Error('redis-server did not start.');
    await sleep(50);
  }
  return {
    port,
    async stop() {
      const exit = once(server, 'exit');
      server.kill();
      await exit;
      rmSync(folder, { recursive: true });
    },
  };
}
