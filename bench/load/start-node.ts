import { spawn, type ChildProcess } from 'node:child_process';
import { canPin } from './can-pin.js';

export interface StartOptions {
  /** The only core that it may use, if `taskset` is available. */
  readonly core?: number;
  readonly env?: Readonly<Record<string, string>>;
  /** Flags for Node itself. */
  readonly flags?: readonly string[];
  /** Path of the Node to run it with. Default: this one. */
  readonly node?: string;
}

/** Starts a Node program with an IPC channel. */
export function startNode(
  file: string,
  { core, env, flags = [], node = process.execPath }: StartOptions = {},
): ChildProcess {
  const program = [node, '--enable-source-maps', ...flags, file];
  const [command, ...args] =
    canPin && core !== undefined ? ['taskset', '-c', String(core), ...program] : program;
  return spawn(command!, args, {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, ...env },
  });
}
