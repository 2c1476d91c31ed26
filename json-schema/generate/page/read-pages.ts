import { readdir, readFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from './page.js';
import { parsePage } from './parse-page.js';

/** The reference pages of all platforms: every folder with a README.md is one. */
export async function readPages(root: string): Promise<Page[]> {
  const folder = join(root, 'json-schema');
  const entries = await readdir(folder, { withFileTypes: true });
  const platforms = entries
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'README.md')))
    .map((entry) => entry.name)
    .sort();
  return Promise.all(platforms.map((platform) => readPage(root, platform)));
}

export async function readPage(root: string, platform: string): Promise<Page> {
  const path = join(root, 'json-schema', platform, 'README.md');
  return parsePage(platform, await readFile(path, 'utf8'));
}
