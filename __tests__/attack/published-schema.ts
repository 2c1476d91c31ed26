import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { PACKED } from './packed.js';

export interface PublishedSchema {
  /** Whether a payload matches the schema. */
  readonly fits: ValidateFunction;
  /** Whether a payload has the documented shape: it matches the schema with all enums ignored. */
  readonly hasShape: ValidateFunction;
}

const known = new Map<string, PublishedSchema>();

/** An event's schema from the published file. */
export function publishedSchema(platform: string, event: string): PublishedSchema {
  const path = `json-schema/${platform}/${event}.schema.json`;
  const schema = known.get(path) ?? compiled(readFileSync(new URL(path, PACKED), 'utf8'));
  known.set(path, schema);
  return schema;
}

function compiled(text: string): PublishedSchema {
  const compile = (schema: unknown) => new Ajv2020({ strict: false }).compile(schema as object);
  return { fits: compile(JSON.parse(text)), hasShape: compile(withoutEnums(JSON.parse(text))) };
}

/** The schema without enums, except those that decide which part of it applies. */
function withoutEnums(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withoutEnums);
  if (typeof schema !== 'object' || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([keyword]) => keyword !== 'enum')
      .map(([keyword, part]) => [
        keyword,
        keyword === 'if' ? (part as unknown) : withoutEnums(part),
      ]),
  );
}
