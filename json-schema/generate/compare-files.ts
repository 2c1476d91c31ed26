import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findGenerated } from './find-generated.js';

export interface Changes {
  stale: string[];
  unwanted: string[];
}

/** What to write and what to remove so that the folder has exactly these generated files. */
export async function compareFiles(root: string, files: Map<string, string>): Promise<Changes> {
  const stale: string[] = [];
  for (const [path, content] of files) {
    const present = await readFile(join(root, path), 'utf8').catch(() => undefined);
    if (present !== content) stale.push(path);
  }
  const unwanted = (await findGenerated(root)).filter((path) => !files.has(path));
  return { stale, unwanted };
}
