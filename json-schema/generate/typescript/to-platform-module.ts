import { banner } from './banner.js';
import type { Page } from '../page/page.js';
import { pascalCase } from './pascal-case.js';
import { secretPaths } from '../schema/secret-paths.js';
import { toTypes } from './to-types.js';
import { validatorName } from './validator-name.js';

/** TypeScript: the types of a platform's payloads, and all that is known of them at run time. */
export async function toPlatformModule(page: Page): Promise<string> {
  const { file, platform, events } = page;
  const name = pascalCase(platform);
  const aliases = events.flatMap((event) => event.aliases.map((alias) => [alias, event.name]));
  const entries = (pairs: string[][], separator: string) =>
    pairs.map(([key, value]) => `${quote(key!)}: ${value}${separator}`).join('\n');
  const aliasEntries = aliases.map(([alias, event]) => [alias!, quote(event!)]);

  return `${banner(file)}
import type { PlatformSchema } from '../core/platform-schema.js';
import * as validators from './${platform}.validators.js';

${await toTypes(page)}

/** The payload of each event, by the event's name. */
export interface ${name}Events {
  ${entries(
    events.map((event) => [event.name, pascalCase(event.name)]),
    ';',
  )}
}

/** Other names of an event on the wire, and the name they stand for. */
${
  aliases.length > 0
    ? `export interface ${name}Aliases { ${entries(aliasEntries, ';')} }`
    : `export type ${name}Aliases = object;`
}

export const ${name.charAt(0).toLowerCase()}${name.slice(1)}Schema: PlatformSchema<${name}Events, ${name}Aliases> = {
  nameField: ${quote(page.nameField)},
  validators: {
    ${entries(
      events.map((event) => [event.name, `validators.${validatorName(event.name)}`]),
      ',',
    )}
  },
  aliases: { ${entries(aliasEntries, ',')} },
  secretPaths: ${JSON.stringify(secretPaths(page))},
};
`;
}

function quote(text: string): string {
  return JSON.stringify(text);
}
