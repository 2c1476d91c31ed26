import { errorClass } from '../../core/error-class.js';
import { oneLine } from '../../core/printable.js';

/** Marks an error of this package, whose message is safe to log. */
export const START_FAILED = 'ERR_INBOX_START';

/**
 * Says why the thread has ended and what to do.
 *
 * @param exitCode - of the thread
 * @param cause - the error that ended it, if one did
 */
export function threadEnded(exitCode: number, cause: unknown): Error {
  const how =
    cause === undefined
      ? `process.exit() was called in it, or it was terminated, with exit code ${exitCode}. ${PRELOADED}`
      : reasonOf(cause);
  return new Error(`The thread of SQLite has ended: ${how} The next call starts another.`, {
    cause,
  });
}

/** @param cause - what `new Worker` threw */
export function threadNotStarted(cause: unknown): Error {
  return new Error(`The thread of SQLite cannot start: ${reasonOf(cause)}`, { cause });
}

const PRELOADED =
  'What NODE_OPTIONS, --import or --require load also runs in this thread: check that it works in one.';

/** The message of an error without a code is left out: it may come from anywhere, and quote anything. */
function reasonOf(cause: unknown): string {
  const { code, message } = Object(cause) as { code?: unknown; message?: unknown };
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') {
    return (
      `it ran out of memory (${code}). Let list() return fewer events at a time ("limit"), or give ` +
      'Node more memory (--max-old-space-size).'
    );
  }
  if (typeof code !== 'string') return `${classOf(cause)} was thrown in it. ${PRELOADED}`;
  const text = oneLine(String(message).split('\n')[0]!);
  const sentence = /[.!?]$/.test(text) ? text : `${text}.`;
  return code === START_FAILED ? sentence : `${classOf(cause)} ${code}, ${sentence} ${PRELOADED}`;
}

/** `errorClass` for what came from another thread, which need not be an instance of our `Error`. */
function classOf(cause: unknown): string {
  const { name } = Object(cause) as { name?: unknown };
  return typeof name === 'string' && /^\w{1,64}$/.test(name) ? name : errorClass(cause);
}
