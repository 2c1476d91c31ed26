import type { SqliteStore } from './sqlite-store.js';

/** Small enough that the other thread starts on the first items while this one adds the last. */
const BATCH_SIZE = 16;

/** A call to the store in the thread. */
export interface Call {
  readonly number: number;
  readonly method: Exclude<keyof SqliteStore, 'insert' | 'takeOver' | 'close'>;
  readonly args: readonly unknown[];
}

/** The result of a call. */
export type Reply = { readonly number: number } & (
  | { readonly value: unknown }
  /** Without its cause: SQLite errors cannot be sent as they are. */
  | { readonly error: SentError }
);

export interface SentError {
  readonly name: string;
  readonly message: string;
  readonly code?: unknown;
}

export function toSentError(error: unknown): SentError {
  if (!(error instanceof Error)) return { name: 'Error', message: String(error) };
  const { name, message } = error;
  const { code } = error as { code?: unknown };
  return { name, message, ...(typeof code === 'string' && { code }) };
}

export function fromSentError({ name, message, code }: SentError): Error {
  const error = name === 'TypeError' ? new TypeError(message) : new Error(message);
  // Its class cannot be sent, but its name is what the log shows.
  if (error.name !== name) Object.defineProperty(error, 'name', { value: name });
  return code === undefined ? error : Object.assign(error, { code });
}

/**
 * Sends items in batches. The returned function collects the items of one turn of the event loop,
 * and passes them to `send` at the end of the turn or as soon as there are `BATCH_SIZE`.
 */
export function inBatches<Item>(send: (items: readonly Item[]) => void): (item: Item) => void {
  let collected: Item[] = [];
  let turn: NodeJS.Immediate | undefined;
  const flush = () => {
    const items = collected;
    collected = [];
    clearImmediate(turn);
    turn = undefined;
    send(items);
  };
  return (item) => {
    collected.push(item);
    if (collected.length === BATCH_SIZE) flush();
    else turn ??= setImmediate(flush);
  };
}
