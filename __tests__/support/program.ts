import { spawn, type ChildProcess } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ROOT } from './repository.js';

export interface Surroundings {
  /** Where it runs. Default: outside the repository. */
  cwd?: string;
  /** Environment variables in addition to those of the tests. `undefined` removes one. */
  env?: Record<string, string | undefined>;
}

/** Arguments that make Node run TypeScript like `npx tsx`, but in one process. */
export const TSX: readonly string[] = [
  '--import',
  new URL('../../node_modules/tsx/dist/loader.mjs', import.meta.url).href,
];

/** Only there to end a hang. */
const PATIENCE_MS = 300_000;
const running = new Set<Program>();

/** A Node program in its own process. */
export class Program {
  /** What it has written so far: `stdout` alone, and `output` with stderr as well. */
  stdout = '';
  output = '';
  readonly #child: ChildProcess;
  readonly #ended: Promise<unknown>;

  constructor(args: readonly string[], { cwd = tmpdir(), env }: Surroundings) {
    const child = spawn(process.execPath, args, { cwd, env: { ...process.env, ...env } });
    this.#child = child;
    this.#ended = once(child, 'close');
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      this.stdout += text;
      this.output += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      this.output += text;
    });
    running.add(this);
  }

  /** Waits until it has written a text to stdout after the first `from` characters. */
  async prints(text: string, from = 0): Promise<void> {
    await this.#until(() => this.stdout.includes(text, from), `printed ${JSON.stringify(text)}`);
  }

  /** Waits until it accepts connections. */
  async listens(port: number): Promise<void> {
    await this.#until(() => isTaken(port), `listened on ${port}`);
  }

  /** Waits until it has ended. */
  async end(): Promise<{ status: number | null; signal: NodeJS.Signals | null }> {
    await Promise.race([
      this.#ended,
      sleep(PATIENCE_MS, undefined, { ref: false }).then(() => {
        throw new Error(`The program did not end. It wrote:\n${this.output}`);
      }),
    ]);
    running.delete(this);
    return { status: this.#child.exitCode, signal: this.#child.signalCode };
  }

  send(signal: NodeJS.Signals): void {
    this.#child.kill(signal);
  }

  async #until(condition: () => boolean | Promise<boolean>, expectation: string): Promise<void> {
    const limit = Date.now() + PATIENCE_MS;
    while (!(await condition())) {
      const { exitCode, signalCode } = this.#child;
      const ended = exitCode !== null || signalCode !== null;
      if (ended) await this.#ended;
      if (ended && (await condition())) return;
      if (ended || Date.now() > limit) {
        throw new Error(`The program never ${expectation}. It wrote:\n${this.output}`);
      }
      await sleep(20);
    }
  }
}

/** Starts `node` with these arguments. The test file must call `afterEach(stopPrograms)`. */
export function start(args: readonly string[], surroundings: Surroundings = {}): Program {
  return new Program(args, surroundings);
}

/** Ends all programs that are still running. */
export async function stopPrograms(): Promise<void> {
  await Promise.all(
    [...running].map(async (program) => {
      program.send('SIGTERM');
      await program.end().catch(() => program.send('SIGKILL'));
    }),
  );
}

/** Starts a TypeScript program that listens on the port in `PORT`, and waits until it does. */
export async function startServer(
  file: string,
  { env, ...rest }: Surroundings,
): Promise<{ program: Program; origin: string }> {
  const port = await freePort();
  const program = start([...TSX, file], { ...rest, env: { ...env, PORT: String(port) } });
  await program.listens(port);
  return { program, origin: `http://localhost:${port}` };
}

/**
 * Starts one of the examples. It runs outside the repository so that tsx does not read its
 * tsconfig.json, whose `paths` lead to lib/. Examples must run on the built package.
 */
export function startExample(
  file: string,
  env: Record<string, string | undefined>,
): Promise<{ program: Program; origin: string }> {
  return startServer(join(ROOT, 'examples', file), { env });
}

/** A free port below the ephemeral range, so the system does not assign it to anyone else. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(10_000, 32_000);
    if (!(await isTaken(port))) return port;
  }
}

export async function isTaken(port: number): Promise<boolean> {
  const socket = connect(port, 'localhost');
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}
