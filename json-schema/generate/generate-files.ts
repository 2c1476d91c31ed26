import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { banner } from './code/banner.js';
import { formatFile } from './format-file.js';
import { readPages } from './page/read-pages.js';
import { replaceBetweenMarkers } from './replace-between-markers.js';
import { toEventsTable } from './to-events-table.js';
import { toPlatformsModule } from './code/to-platforms-module.js';
import { secretPaths } from './schema/secret-paths.js';
import { toSchema } from './schema/to-schema.js';
import { toSchemaModule } from './code/to-schema-module.js';
import { toTypesModule } from './code/to-types-module.js';
import { toValidators, toValidatorsTypes } from './code/to-validators.js';

/** Everything that is generated from the reference pages, by path. Writes nothing. */
export async function generateFiles(root: string): Promise<Map<string, string>> {
  const pages = await readPages(root);
  const drafts = new Map<string, string>();
  for (const page of pages) {
    const { file, platform, events } = page;
    for (const event of events) {
      const schema = toSchema(event, page);
      drafts.set(`json-schema/${platform}/${event.name}.schema.json`, JSON.stringify(schema));
    }
    const secrets = secretPaths(page);
    const generated = `lib/generated/${platform}`;
    drafts.set(`${generated}.ts`, await toTypesModule(page));
    drafts.set(`${generated}.schema.ts`, toSchemaModule(page, secrets));
    drafts.set(`${generated}.validators.js`, banner(file) + toValidators(page, secrets));
    drafts.set(`${generated}.validators.d.ts`, banner(file) + toValidatorsTypes(page));
  }
  const platforms = pages.map(({ platform }) => platform);
  drafts.set('lib/platforms/index.ts', toPlatformsModule(platforms));

  const files = new Map<string, string>();
  for (const [path, draft] of drafts) files.set(path, await formatFile(root, path, draft));

  // Only the text between the markers is formatted: the rest of a page belongs to its author.
  for (const page of pages) {
    const markdown = await readFile(join(root, page.file), 'utf8');
    const table = await formatFile(root, page.file, toEventsTable(page));
    files.set(page.file, replaceBetweenMarkers(markdown, 'events', table, page.file));
  }
  return files;
}
