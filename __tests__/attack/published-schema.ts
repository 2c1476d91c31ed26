import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { PACKED } from './packed.js';

export interface PublishedSchema {
  /** Whether a payload fits the schema. */
  readonly fits: ValidateFunction;
  /** Whether it would fit if no list of values were closed: then it has the promised shape. */
  readonly hasShape: ValidateFunction;
}

const known = new Map<string, PublishedSchema>();

/** The schema of an event, as the file that is published says. */
export function publishedSchema(platform: string, event: string): PublishedSchema {
  const path = `json-schema/${platform}/${event}.schema.json`;
  const schema = known.get(path) ?? compiled(readFileSync(new URL(path, PACKED), 'utf8'));
  known.set(path, schema);
  return schema;
}

function compiled(text: string): PublishedSchema {
  const compile = (schema: unknown) => new Ajv2020({ strict: false }).compile(schema as object);
  return { fits: compile(JSON.parse(text)), hasShape: compile(opened(JSON.parse(text))) };
}

/** Without lists of values, but for those that decide which part of the schema applies. */
function opened(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(opened);
  if (typeof schema !== 'object' || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([keyword]) => keyword !== 'enum')
      .map(([keyword, part]) => [keyword, keyword === 'if' ? (part as unknown) : opened(part)]),
  );
}
