import type { Scalar, Type } from './page.js';

export type JsonType = 'string' | 'integer' | 'number' | 'boolean' | 'null' | 'object' | 'array';

/** The values of JSON Schema's keyword `type` for a type; none for `any`. */
export function jsonTypes(type: Type): JsonType[] {
  switch (type.kind) {
    case 'primitive':
      return type.name === 'any' ? [] : [type.name];
    case 'event name':
      return ['string'];
    case 'list':
      return unique(type.values.map(scalarType));
    case 'array':
      return ['array'];
    case 'union':
      return unique(type.members.flatMap(jsonTypes));
    default:
      return ['object'];
  }
}

function scalarType(value: Scalar): JsonType {
  if (value === null) return 'null';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return typeof value as 'string' | 'boolean';
}

function unique<T>(values: T[]): T[] {
  // `number` includes `integer`.
  const distinct = new Set(values);
  if (distinct.has('number' as T)) distinct.delete('integer' as T);
  return [...distinct];
}
