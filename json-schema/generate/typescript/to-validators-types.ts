import type { Page } from '../page/page.js';
import { validatorName } from './validator-name.js';

/** The declarations that go with the compiled validators. */
export function toValidatorsTypes({ events }: Page): string {
  const declarations = events.map(
    ({ name }) => `export declare const ${validatorName(name)}: Validator;`,
  );
  return `import type { Validator } from '../core/platform-schema.js';\n\n${declarations.join('\n')}\n`;
}
