import { isBusy } from './sqlite-error.js';
import type { SqliteFile, Work } from './sqlite-file.js';

/** How long work waits for other processes that write. Vendors give up after 5 s. */
const PATIENCE_MS = 2000;
const BUSY_AGAIN_MS = 3;

interface Task {
  readonly work: Work<unknown>;
  readonly since: number;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Commits together what is asked for in one turn of the event loop, since waiting for the disk is
 * what costs: once for all requests that arrived at a time.
 */
export class GroupCommit {
  readonly #file: SqliteFile;
  #tasks: Task[] = [];
  #isScheduled = false;

  constructor(file: SqliteFile) {
    this.#file = file;
  }

  /** @returns what `work` returns, once that is on disk */
  async commit<Result>(work: Work<Result>): Promise<Result> {
    return new Promise<Result>((resolve, reject) => {
      const settle = resolve as (value: unknown) => void;
      this.#tasks.push({ work, since: performance.now(), resolve: settle, reject });
      if (this.#isScheduled) return;
      this.#isScheduled = true;
      setImmediate(() => this.#flush());
    });
  }

  #flush(): void {
    const tasks = this.#tasks;
    this.#tasks = [];
    this.#isScheduled = false;
    try {
      const results = this.#file.transaction(tasks.map(({ work }) => work));
      for (const [index, result] of results.entries()) {
        if ('value' in result) tasks[index]!.resolve(result.value);
        else tasks[index]!.reject(result.error);
      }
    } catch (error) {
      const patientSince = performance.now() - PATIENCE_MS;
      for (const task of tasks) {
        if (isBusy(error) && task.since > patientSince) this.#tasks.push(task);
        else task.reject(error);
      }
      if (this.#tasks.length === 0) return;
      this.#isScheduled = true;
      setTimeout(() => this.#flush(), BUSY_AGAIN_MS * Math.random());
    }
  }
}
