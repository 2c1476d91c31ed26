import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';

/** Whether a process can be pinned to one of several cores. */
export const canPin =
  availableParallelism() > 1 && spawnSync('taskset', ['--version']).status === 0;
