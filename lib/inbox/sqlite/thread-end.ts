import { errorClass, knownCode } from '../../core/error-class.js';
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

/**
 * The errors of Node that name a file, a package or a flag, and quote nothing else. Any other message
 * is left out: it may quote anything, such as the host and the user that a preloaded client failed with.
 */
const QUOTED =
  /^(?:MODULE_NOT_FOUND|ERR_(?:(?:WORKER|MODULE|PACKAGE|REQUIRE)_[A-Z_]+|UNKNOWN_FILE_EXTENSION))$/;

function reasonOf(cause: unknown): string {
  const { code, message } = Object(cause) as { code?: unknown; message?: unknown };
  if (code === START_FAILED) return sentenceOf(message);
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') {
    return (
      `it ran out of memory (${code}). Let list() return fewer events at a time ("limit"), or give ` +
      'Node more memory (--max-old-space-size).'
    );
  }
  const known = knownCode(cause);
  if (known === undefined) return `${classOf(cause)} was thrown in it. ${PRELOADED}`;
  const said = QUOTED.test(known) ? `, ${sentenceOf(message)}` : ' was thrown in it.';
  return `${classOf(cause)} ${known}${said} ${PRELOADED}`;
}

function sentenceOf(message: unknown): string {
  const text = oneLine(String(message).split('\n')[0]!);
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

/** `errorClass` for what came from another thread, which need not be an instance of our `Error`. */
function classOf(cause: unknown): string {
  const { name } = Object(cause) as { name?: unknown };
  return typeof name === 'string' && /^\w{1,64}$/.test(name) ? name : errorClass(cause);
}
