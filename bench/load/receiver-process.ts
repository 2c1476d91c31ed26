import { once } from 'node:events';
import { execFileSync, type ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { canPin } from './can-pin.js';
import { startNode, type StartOptions } from './start-node.js';
import type { Counts, CpuTime } from '../serve/serve-receiver.js';

const AGAIN_MS = 200;

/** One of `receivers/`, in a process of its own. */
export class ReceiverProcess {
  readonly port: number;
  readonly #child: ChildProcess;

  private constructor(child: ChildProcess, port: number) {
    this.#child = child;
    this.port = port;
  }

  static async start(file: string, options: StartOptions): Promise<ReceiverProcess> {
    const child = startNode(file, options);
    return new ReceiverProcess(child, await answerOf<number>(child));
  }

  /** Pins its main thread, but none of the threads that it has already started. */
  pinMainThread(core: number): void {
    if (canPin) execFileSync('taskset', ['--pid', '--cpu-list', `${core}`, `${this.#child.pid}`]);
  }

  async cpuTime(): Promise<CpuTime> {
    this.#child.send('cpu');
    return answerOf(this.#child);
  }

  async counts(): Promise<Counts> {
    this.#child.send('counts');
    return answerOf(this.#child);
  }

  /** Waits until all events are handled. @throws Error if some are left after that time */
  async drain(patienceMs: number): Promise<Counts> {
    const limit = Date.now() + patienceMs;
    for (;;) {
      const counts = await this.counts();
      if (counts.waiting === 0) return counts;
      if (Date.now() > limit)
        throw new Error(`${counts.waiting} events are not handled after ${patienceMs} ms.`);
      await sleep(AGAIN_MS);
    }
  }

  async stop(): Promise<void> {
    if (!this.#child.connected) return;
    const exit = once(this.#child, 'exit');
    this.#child.disconnect();
    await exit;
  }
}

async function answerOf<Answer>(child: ChildProcess): Promise<Answer> {
  const ended = new AbortController();
  const onExit = () => ended.abort(new Error('The receiver ended without an answer.'));
  child.once('exit', onExit);
  try {
    const [answer] = (await once(child, 'message', { signal: ended.signal })) as [Answer];
    return answer;
  } finally {
    child.off('exit', onExit);
  }
}
