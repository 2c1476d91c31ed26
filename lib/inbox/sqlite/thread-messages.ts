import type { SqliteStore } from './sqlite-store.js';

/** What is asked of the thread: all the calls of one turn of the event loop go in one message. */
export interface Call {
  readonly number: number;
  readonly method: Exclude<keyof SqliteStore, 'insert'>;
  readonly args: readonly unknown[];
}

/** What it answers: all that is done in one turn, in one message. */
export type Reply = { readonly number: number } & (
  | { readonly value: unknown }
  /** An error of SQLite's could not be sent as it is. */
  | { readonly error: { readonly name: string; readonly message: string } }
);
