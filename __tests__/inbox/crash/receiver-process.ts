import { fork, type ChildProcess, type Serializable } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { TSX } from '../../support/program.js';
import { requireFreshBuild } from '../../support/repository.js';
import type { ReceiverSettings } from './settings.js';

const PROGRAM = fileURLToPath(new URL('receiver.ts', import.meta.url));
const JUMPING_CLOCK = new URL('jumping-clock.js', import.meta.url).href;
const running = new Set<ReceiverProcess>();

/** A receiver in its own process. */
export class ReceiverProcess {
  readonly number: number;
  readonly pid: number;
  /** Where it accepts requests. Rejects if the process ends first. */
  readonly origin: Promise<string>;
  /** Resolves just before it opens its inbox. */
  readonly opening: Promise<void>;
  /** Resolves to the time at which it was killed, or its end noticed, on the handler log's clock. */
  readonly death: Promise<bigint>;
  /** The end of its output, to find out why it failed. */
  output = '';
  readonly #child: ChildProcess;
  #killedAt: bigint | undefined;

  constructor(settings: ReceiverSettings, { obeysFileModes = false }: ReceiverOptions = {}) {
    requireFreshBuild();
    const isRoot = process.getuid?.() === 0;
    const { clockSeed } = settings;
    const flags = [...TSX, ...(clockSeed === undefined ? [] : ['--import', JUMPING_CLOCK])];
    const child = fork(PROGRAM, {
      // Another folder, so that tsx does not read the repository's tsconfig.json, whose `paths`
      // lead to lib/. The receiver must run on the build.
      cwd: tmpdir(),
      env: {
        ...process.env,
        RECEIVER: JSON.stringify(settings),
        ...(clockSeed === undefined ? {} : { CLOCK_SEED: String(clockSeed) }),
      },
      ...(isRoot && obeysFileModes
        ? {
            execPath: 'setpriv',
            execArgv: ['--bounding-set=-all', '--inh-caps=-all', process.execPath, ...flags],
          }
        : { execArgv: flags }),
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
      // Another process may take over before this one notices.
      return this.#killedAt ?? process.hrtime.bigint();
    });
    this.opening = this.#says('opening').then(() => undefined);
    this.origin = this.#says('port').then((port) => `http://127.0.0.1:${port}`);
    // A test may not be waiting for them when the process ends.
    for (const promise of [this.opening, this.origin]) promise.catch(() => undefined);
    running.add(this);
  }

  get isAlive(): boolean {
    return this.#child.exitCode === null && this.#child.signalCode === null;
  }

  async kill(): Promise<bigint> {
    if (this.isAlive) this.#killedAt ??= process.hrtime.bigint();
    this.#child.kill('SIGKILL');
    return this.death;
  }

  /** Pauses or resumes the process. */
  pause(isPaused: boolean): void {
    this.#child.kill(isPaused ? 'SIGSTOP' : 'SIGCONT');
  }

  /** Sends it a command and returns the answer. */
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
          new Error(`Receiver ${this.number} ended without "${name}". Its output:\n${this.output}`),
        );
      });
    });
  }
}

export interface ReceiverOptions {
  /** Takes away root's right to write to files whose mode forbids it. */
  readonly obeysFileModes?: boolean;
}

/** Kills all receivers that are still running. */
export async function stopReceivers(): Promise<void> {
  await Promise.all([...running].map((receiver) => receiver.kill()));
}
