import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

const secureMetaSchema = new URL(
  '../../node_modules/ajv/lib/refs/json-schema-secure.json',
  import.meta.url,
);
const isSecure = new Ajv({ strict: false }).compile(
  JSON.parse(readFileSync(secureMetaSchema, 'utf8')) as object,
);

/** Compiles a schema as strictly as ajv can. Throws if it is not safe for untrusted data. */
export function compileStrictly(schema: object): ValidateFunction {
  if (!isSecure(schema)) throw new Error(JSON.stringify(isSecure.errors));
  return new Ajv2020({
    strict: true,
    strictTypes: true,
    strictRequired: true,
    allErrors: true,
    allowUnionTypes: true,
  }).compile(schema);
}
