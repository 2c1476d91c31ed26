import type { Statements } from './open-database.js';

/** Every time on a file's clock is at least this: September 2001, if the clock never drifted. */
export const FIRST_TIME = 1_000_000_000_000;

const RECORD_EVERY_MS = 60_000;
/** Kept, in case somebody replaces it, for example a test. */
const { hrtime } = process;

/**
 * Milliseconds since the machine started, the same for all its processes, in containers too.
 * Nobody can set it. On Linux it stands still while the machine sleeps.
 */
export function uptimeMs(): number {
  return Number(hrtime.bigint() / 1_000_000n);
}

/**
 * What the file's clock shows, in milliseconds. All processes that share a file read the same
 * clock, and it never goes back, whatever is done to the system clock. It differs from the system
 * clock as soon as that is set.
 */
export function clockOf(file: Statements): number {
  const { offset_ms: offset } = file.statement(READ).get() as ClockRow;
  return uptimeMs() + offset;
}

/**
 * Lets the clock go on from where it was last seen, because the machine may have started again since.
 * Call it only if no other process has the file open.
 */
export function continueClock(file: Statements): void {
  const { seen_ms: seen, wall_ms: wall } = file.statement(READ).get() as ClockRow;
  const now = seen + Math.max(0, Date.now() - wall);
  file.statement('UPDATE inbox SET offset_ms = ?').run(now - uptimeMs());
}

export function isRecordDue(file: Statements): boolean {
  const { seen_ms: seen } = file.statement(READ).get() as ClockRow;
  return clockOf(file) - seen >= RECORD_EVERY_MS;
}

/** Records what the clock shows, for `continueClock`. */
export function recordClock(file: Statements): void {
  file.statement('UPDATE inbox SET seen_ms = ?, wall_ms = ?').run(clockOf(file), Date.now());
}

interface ClockRow {
  readonly offset_ms: number;
  readonly seen_ms: number;
  readonly wall_ms: number;
}

const READ = 'SELECT offset_ms, seen_ms, wall_ms FROM inbox';
