import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { openDatabase } from '../../../lib/inbox/sqlite/open-database.js';
import { run } from '../../support/run.js';

/** A small disk mounted on a folder. */
export interface SmallDisk {
  readonly folder: string;
  /** Leaves no space. */
  fill(): void;
  empty(): void;
  remove(): Promise<void>;
}

/** @throws Error if this user may not mount anything */
export async function mountSmallDisk(parent: string): Promise<SmallDisk> {
  const folder = join(parent, 'small-disk');
  await mkdir(folder);
  await run('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', folder], parent);
  const filler = join(folder, 'filler');
  return {
    folder,
    fill() {
      const file = openSync(filler, 'w');
      try {
        for (;;) writeSync(file, Buffer.alloc(4096));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
      } finally {
        closeSync(file);
      }
    },
    empty: () => rmSync(filler),
    async remove() {
      await run('umount', ['--lazy', folder], parent);
    },
  };
}

/** Limits the size of the files that a process writes. */
export async function limitFileSize(pid: number, bytes: number | 'unlimited'): Promise<void> {
  // Only the soft limit: a hard limit could not be raised again.
  await run('prlimit', ['--pid', String(pid), `--fsize=${bytes}:`], '/');
}

/** Keeps all processes from writing to the files, even through open handles. */
export async function makeImmutable(isImmutable: boolean, paths: readonly string[]): Promise<void> {
  await run('chattr', [isImmutable ? '+i' : '-i', ...paths], '/');
}

/** @returns path of a copy of a database */
export function backUp(path: string): string {
  const copy = join(dirname(path), 'copy.db');
  const database = openDatabase(path);
  try {
    // The receiver itself may be writing.
    database.exec('PRAGMA busy_timeout = 5000');
    database.exec(`VACUUM INTO '${copy}'`);
  } finally {
    database.close();
  }
  return copy;
}

/** Locks a database until the returned function is called. */
export function lock(path: string): () => void {
  const database = openDatabase(path);
  // The receiver itself may be writing.
  database.exec('PRAGMA busy_timeout = 5000');
  database.exec('BEGIN EXCLUSIVE');
  let isLocked = true;
  return () => {
    if (isLocked) database.close();
    isLocked = false;
  };
}
