import { fork, type ChildProcess, type Serializable } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { TSX } from '../../support/program.js';
import { requireFreshBuild } from '../../support/repository.js';
import type { ReceiverSettings } from './settings.js';

const PROGRAM = fileURLToPath(new URL('receiver.ts', import.meta.url));
const running = new Set<ReceiverProcess>();

export interface ReceiverOptions {
  /** Takes from root what no other user has: the right to write where a file's mode forbids it. */
  readonly obeysFileModes?: boolean;
}

/** A receiver in a process of its own. */
export class ReceiverProcess {
  readonly number: number;
  readonly pid: number;
  /** Where it takes requests. Rejected if it ends before that. */
  readonly origin: Promise<string>;
  /** Fulfilled just before it opens its inbox. */
  readonly opening: Promise<void>;
  /** Fulfilled with when it was seen to have ended, by the clock of the handlers' log. */
  readonly death: Promise<bigint>;
  /** What it wrote, for whoever wonders why it failed. */
  output = '';
  readonly #child: ChildProcess;

  constructor(settings: ReceiverSettings, { obeysFileModes = false }: ReceiverOptions = {}) {
    requireFreshBuild();
    const isRoot = process.getuid?.() === 0;
    const child = fork(PROGRAM, {
      // So that tsx does not read the repository's tsconfig.json, whose `paths` lead to lib/: it
      // shall run on what is built.
      cwd: tmpdir(),
      env: { ...process.env, RECEIVER: JSON.stringify(settings) },
      ...(isRoot && obeysFileModes
        ? {
            execPath: 'setpriv',
            execArgv: ['--bounding-set=-all', '--inh-caps=-all', process.execPath, ...TSX],
          }
        : { execArgv: [...TSX] }),
      silent: true,
    });
    this.#child = child;
    this.number = settings.process;
    this.pid = child.pid!;
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        this.output = (this.output + text).slice(-20_000);
      });
    }
    this.death = once(child, 'exit').then(() => {
      running.delete(this);
      return process.hrtime.bigint();
    });
    this.opening = this.#says('opening').then(() => undefined);
    this.origin = this.#says('port').then((port) => `http://127.0.0.1:${port}`);
    // Nobody may be waiting when it ends.
    for (const promise of [this.opening, this.origin]) promise.catch(() => undefined);
    running.add(this);
  }

  get isAlive(): boolean {
    return this.#child.exitCode === null && this.#child.signalCode === null;
  }

  async kill(): Promise<bigint> {
    this.#child.kill('SIGKILL');
    return this.death;
  }

  /** Has it stand still, or go on. */
  pause(isPaused: boolean): void {
    this.#child.kill(isPaused ? 'SIGSTOP' : 'SIGCONT');
  }

  /** Has it do something, or say something. */
  async ask(path: string): Promise<unknown> {
    const response = await fetch(`${await this.origin}/${path}`, { method: 'POST' });
    if (!response.ok) throw new Error(`${path}: ${response.status}\n${this.output}`);
    return response.json();
  }

  #says(name: string): Promise<string> {
    return new Promise<string>((resolve, reject) => {
      this.#child.on('message', (said: Serializable) => {
        if (name in (said as object)) resolve(String((said as Record<string, unknown>)[name]));
      });
      this.#child.once('close', () => {
        reject(
          new Error(`Receiver ${this.number} never says "${name}". It wrote:\n${this.output}`),
        );
      });
    });
  }
}

/** Ends those that still run. */
export async function stopReceivers(): Promise<void> {
  await Promise.all([...running].map((receiver) => receiver.kill()));
}
