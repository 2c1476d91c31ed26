import { spawnSync } from 'node:child_process';

/** `undefined` if there is no `redis-server`. */
export function redisVersion(): string | undefined {
  const { error, stdout } = spawnSync('redis-server', ['--version'], { encoding: 'utf8' });
  return error ? undefined : /v=([\d.]+)/.exec(stdout)?.[1];
}
