import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import { linearErrors, namelessPointers } from '../../../lib/core/ajv-code.js';
import { withoutRequired } from '../../../lib/core/schema-secrets.js';
import type { Page } from '../page/page.js';
import { toSchema } from '../schema/to-schema.js';
import { validatorName } from '../names.js';

// ajv is CommonJS, and its module.exports is the function.
const standaloneCode = createRequire(import.meta.url)('ajv/dist/standalone') as (
  ajv: Ajv,
  ids: Record<string, string>,
) => string;

/**
 * JavaScript with a function for every event, and one for every object that events share. They
 * check a payload after its secrets were removed.
 */
export function toValidators(page: Page, secrets: string[][]): string {
  const { platform, events } = page;
  // Not Ajv2020, which adds code for keywords that these schemas don't use; strict mode refuses them.
  const ajv = new Ajv({
    strict: true,
    strictRequired: true,
    allowUnionTypes: true,
    allErrors: true,
    // Otherwise an object used in ten places would be compiled ten times.
    inlineRefs: false,
    code: { source: true, esm: true, lines: true },
  });
  ajv.addSchema(bundle(page, secrets));
  const references = events.map(({ name }) => [
    validatorName(name),
    `${platform}#/$defs/${validatorName(name)}`,
  ]);
  const ids = Object.fromEntries(references) as Record<string, string>;
  const code = namelessPointers(linearErrors(standaloneCode(ajv, ids)));
  if (code.includes('require(')) {
    throw new Error(
      `the validators of ${platform} would need ajv at run time: they call require()`,
    );
  }
  return code;
}

/** All events of a page in one schema, so that shared objects are compiled once. */
function bundle(page: Page, secrets: string[][]): { $id: string; $defs: object } {
  const definitions = page.events.flatMap((event) => {
    const { $defs = {}, ...schema } = withoutRequired(toSchema(event, page), secrets);
    return [...Object.entries($defs), [validatorName(event.name), schema] as const];
  });
  return { $id: page.platform, $defs: withoutTexts(Object.fromEntries(definitions)) };
}

/** The code quotes parts of the schema, where nobody reads these texts; the bundle has its own `$id`. */
function withoutTexts(schema: object): object {
  const texts = new Set(['$schema', '$id', 'title', 'description']);
  return JSON.parse(JSON.stringify(schema), (key, value: unknown) =>
    texts.has(key) && typeof value === 'string' ? undefined : value,
  ) as object;
}

/** The type declarations of the compiled validators. */
export function toValidatorsTypes({ events }: Page): string {
  const declarations = events.map(
    ({ name }) => `export declare const ${validatorName(name)}: Validator;`,
  );
  return `import type { Validator } from '../core/platform-schema.js';\n\n${declarations.join('\n')}\n`;
}
