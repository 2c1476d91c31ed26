import type { JsonType } from '../page/json-types.js';
import type { Scalar } from '../page/page.js';

/** The part of JSON Schema, draft 2020-12, that the generator writes. */
export interface Schema {
  $schema?: string;
  $id?: string;
  $ref?: string;
  title?: string;
  description?: string;
  writeOnly?: true;
  type?: JsonType | JsonType[];
  enum?: Scalar[];
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: Schema;
  allOf?: Schema[];
  if?: Schema;
  then?: Schema;
  $defs?: Record<string, Schema>;
}
