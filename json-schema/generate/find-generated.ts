import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** The generated files that exist, even if no page defines them any more. */
export async function findGenerated(root: string): Promise<string[]> {
  const folders = await readdir(join(root, 'json-schema'), { withFileTypes: true });
  const schemas = await Promise.all(
    folders
      .filter((folder) => folder.isDirectory())
      .map((folder) => list(`json-schema/${folder.name}`)),
  );
  const generated = await list('lib/generated');
  return [...schemas.flat().filter((path) => path.endsWith('.schema.json')), ...generated];

  async function list(folder: string): Promise<string[]> {
    if (!existsSync(join(root, folder))) return [];
    return (await readdir(join(root, folder))).map((name) => `${folder}/${name}`);
  }
}
