/** Primary result codes (https://www.sqlite.org/rescode.html) that are handled each in its way. */
const BUSY = 5;
const LOCKED = 6;
const TOO_BIG = 18;
const CONSTRAINT = 19;
const MISMATCH = 20;
const RANGE = 25;

/** Another connection writes just now. */
export function isBusy(error: unknown): boolean {
  const code = primaryCode(error);
  return code === BUSY || code === LOCKED;
}

/** True if only the statement failed, for what it was given: another one may well succeed. */
export function isOfOneStatement(error: unknown): boolean {
  const code = primaryCode(error);
  return code === undefined || [TOO_BIG, CONSTRAINT, MISMATCH, RANGE].includes(code);
}

/** `undefined` if it is no error of SQLite's. */
function primaryCode(error: unknown): number | undefined {
  // The names of node:sqlite and of libsql.
  const { errcode, rawCode } = Object(error) as { errcode?: unknown; rawCode?: unknown };
  const code = errcode ?? rawCode;
  return typeof code === 'number' ? code & 0xff : undefined;
}
