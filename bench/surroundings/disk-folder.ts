import { mkdtempSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const TMPFS = 0x01021994;

/** A new folder on a disk, because a commit in memory would cost nothing. */
export function diskFolder(): string {
  if (statfsSync(tmpdir()).type === TMPFS) {
    throw new Error(
      `${tmpdir()} is in memory, where a commit costs nothing: set TMPDIR to a folder on a disk.`,
    );
  }
  return mkdtempSync(join(tmpdir(), 'conversation-webhooks-bench-'));
}
