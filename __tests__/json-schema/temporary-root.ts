import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll } from '@jest/globals';
import { temporaryFolder } from '../support/repository.js';

const roots: string[] = [];

afterAll(async () => {
  for (const root of roots) await rm(root, { recursive: true });
});

/** A folder with these files. It is deleted at the end of the test file. */
export async function temporaryRoot(files: Record<string, string>): Promise<string> {
  const root = await temporaryFolder();
  roots.push(root);
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), content);
  }
  return root;
}
