import { isBusy, type Statement } from './open-database.js';
import { explained } from './sqlite-error.js';
import type { SqliteFile, Work } from './sqlite-file.js';

/** How long work waits for other processes that write. Vendors give up after 5 s. */
const BUSY_TIMEOUT_MS = 2000;
/** Longest delay between two tries. */
const BUSY_RETRY_MS = 3;

/**
 * Commits all work of one turn of the event loop in one transaction. Waiting for the disk is the
 * expensive part, so requests that arrive together share one wait.
 */
export class GroupCommit {
  readonly #file: SqliteFile;
  #tasks: Task[] = [];
  #isScheduled = false;
  #isClosed = false;

  constructor(file: SqliteFile) {
    this.#file = file;
  }

  /** @returns the result of `work`, once its changes are on disk */
  async commit<Result>(work: Work<Result>): Promise<Result> {
    this.#requireOpen();
    return new Promise<Result>((resolve, reject) => {
      const settle = resolve as (value: unknown) => void;
      this.#tasks.push({ work, since: performance.now(), resolve: settle, reject });
      if (this.#isScheduled) return;
      this.#isScheduled = true;
      setImmediate(() => this.#flush());
    });
  }

  /** A statement that changes nothing, to be run at once. */
  read(sql: string): Statement {
    this.#requireOpen();
    return explainedStatement(() => this.#file.statement(sql));
  }

  /**
   * Closes the file.
   *
   * @param last - done in the last transaction, with what was to be committed before
   * @returns its result, or `undefined` if it failed
   */
  async close<Result>(last: Work<Result>): Promise<Result | undefined> {
    const committing = this.commit(last);
    this.#isClosed = true;
    const result = await committing.catch(() => undefined);
    this.#file.close();
    return result;
  }

  #requireOpen(): void {
    if (this.#isClosed) throw new Error('The inbox is closed.');
  }

  #flush(): void {
    const tasks = this.#tasks;
    this.#tasks = [];
    this.#isScheduled = false;
    try {
      const results = this.#file.transaction(tasks.map(({ work }) => work));
      for (const [index, result] of results.entries()) {
        if ('value' in result) tasks[index]!.resolve(result.value);
        else tasks[index]!.reject(explained(result.error));
      }
    } catch (error) {
      const oldestToRetry = performance.now() - BUSY_TIMEOUT_MS;
      for (const task of tasks) {
        if (isBusy(error) && task.since > oldestToRetry) this.#tasks.push(task);
        else task.reject(explained(error));
      }
      if (this.#tasks.length === 0) return;
      this.#isScheduled = true;
      setTimeout(() => this.#flush(), BUSY_RETRY_MS * Math.random());
    }
  }
}

interface Task {
  readonly work: Work<unknown>;
  readonly since: number;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

function explainedStatement(prepare: () => Statement): Statement {
  const call = <Result>(use: (statement: Statement) => Result): Result => {
    try {
      return use(prepare());
    } catch (error) {
      throw explained(error);
    }
  };
  return {
    run: (...values) => call((statement) => statement.run(...values)),
    get: (...values) => call((statement) => statement.get(...values)),
    all: (...values) => call((statement) => statement.all(...values)),
  };
}
