import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { readPages } from '../../json-schema/generate/page/read-pages.js';
import { redact } from '../../lib/core/receive/redact.js';
import type { PlatformSchema } from '../../lib/core/platform-schema.js';
import { compileStrictly } from './strict-ajv.js';

type AnySchema = PlatformSchema<Record<string, unknown>, Record<string, string>>;

const root = new URL('../../', import.meta.url);
const readJson = (path: string) => JSON.parse(readFileSync(new URL(path, root), 'utf8')) as unknown;
const pages = await readPages(fileURLToPath(root));

describe.each(pages)('$platform', ({ platform, events }) => {
  const folder = `json-schema/${platform}`;
  const samples = existsSync(new URL(`${folder}/samples`, root))
    ? readdirSync(new URL(`${folder}/samples`, root))
    : [];
  const schemas = new Map(
    events.map(({ name }) => [name, readJson(`${folder}/${name}.schema.json`) as object]),
  );

  it.each(events)('$name has a sample', ({ name }) => {
    expect(samples).toContain(`${name}.json`);
  });

  it.each([...schemas])('the schema of %s is strict and secure', (_, schema) => {
    expect(() => compileStrictly(schema)).not.toThrow();
  });

  it.each(samples)('%s matches its schema, and without secrets its validator', async (sample) => {
    const event = eventOf(sample);
    const body = readJson(`${folder}/samples/${sample}`);
    const validate = compileStrictly(schemas.get(event)!);
    validate(body);
    expect(validate.errors).toBeNull();

    const module = (await import(`../../lib/generated/${platform}.schema.js`)) as Record<
      string,
      AnySchema
    >;
    const { nameField, aliases, validators, secretPaths } = module[`${platform}Schema`]!;
    const name = (body as Record<string, string>)[nameField]!;
    expect(aliases[name] ?? name).toBe(event);
    for (const path of secretPaths) redact(body, path);
    const validator = validators[event]!;
    validator(body);
    expect(validator.errors).toBeNull();
  });

  /** The longest event name that starts the file name, as in `message_created.image.json`. */
  function eventOf(sample: string): string {
    const names = events.map(({ name }) => name).filter((name) => sample.startsWith(`${name}.`));
    const [longest] = names.sort((a, b) => b.length - a.length);
    if (longest === undefined) throw new Error(`${sample} matches no event name`);
    return longest;
  }
});
