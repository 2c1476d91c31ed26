import { camelCase, pascalCase, validatorName } from '../names.js';
import type { Page } from '../page/page.js';
import { banner } from './banner.js';

/** TypeScript: everything that the package knows about a platform's payloads at run time. */
export function toSchemaModule(page: Page, secrets: string[][]): string {
  const { file, platform, events, nameField } = page;
  const name = pascalCase(platform);
  const constant = `${camelCase(platform)}Schema`;
  const validators = events.map(
    (event) => `${JSON.stringify(event.name)}: validators.${validatorName(event.name)},`,
  );
  const repeats = events.flatMap(({ name, repeat }) =>
    repeat === 'bytes' ? [] : [[name, repeat]],
  );
  const aliases = events.flatMap((event) => event.aliases.map((alias) => [alias, event.name]));
  return `${banner(file)}
import type { PlatformSchema } from '../core/platform-schema.js';
import type { ${name}Aliases, ${name}Events } from './${platform}.js';
import * as validators from './${platform}.validators.js';

export const ${constant}: PlatformSchema<${name}Events, ${name}Aliases> = {
  nameField: ${JSON.stringify(nameField)},
  validators: { ${validators.join('\n')} },
  aliases: ${JSON.stringify(Object.fromEntries(aliases))},
  secretPaths: ${JSON.stringify(secrets)},
  repeats: ${JSON.stringify(Object.fromEntries(repeats))},
};
`;
}
