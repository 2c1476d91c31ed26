import type { Page } from '../page/page.js';
import { banner } from './banner.js';
import { pascalCase } from '../names.js';
import { toTypes } from './to-types.js';

/** TypeScript: the types of a platform's payloads, and a map from events to them. */
export async function toTypesModule(page: Page): Promise<string> {
  const { file, platform, events } = page;
  const name = pascalCase(platform);
  const payloads = events.map(
    (event) => `${JSON.stringify(event.name)}: ${pascalCase(event.name)};`,
  );
  const aliases = events.flatMap((event) =>
    event.aliases.map((alias) => `${JSON.stringify(alias)}: ${JSON.stringify(event.name)};`),
  );
  return `${banner(file)}
${await toTypes(page)}

/** The payload of each event, by the event's name. */
export interface ${name}Events { ${payloads.join('\n')} }

/** Other names of events on the wire, each with the event's own name. */
${
  aliases.length > 0
    ? `export interface ${name}Aliases { ${aliases.join('\n')} }`
    : `export type ${name}Aliases = object;`
}
`;
}
