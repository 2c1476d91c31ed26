import type { EventType, Scalar, Type } from '../page/page.js';

/** A field's type as TypeScript. A list of values accepts other values too, unless `closed`. */
export function typeToTypescript(type: Type, closed: boolean, event?: EventType): string {
  const recurse = (inner: Type) => typeToTypescript(inner, closed, event);
  switch (type.kind) {
    case 'primitive':
      return primitiveTypes[type.name];
    case 'event name':
      return [event!.name, ...event!.aliases].map(literal).join(' | ');
    case 'reference':
      return type.name;
    case 'list':
      return listToTypescript(type.values, closed);
    case 'array':
      return `${parenthesised(recurse(type.items))}[]`;
    case 'map':
      return `Record<string, ${recurse(type.values)}>`;
    case 'union':
      return type.members.map(recurse).join(' | ');
    case 'inline':
      throw new Error('an inline object has no type expression');
  }
}

const primitiveTypes = {
  string: 'string',
  integer: 'number',
  number: 'number',
  boolean: 'boolean',
  null: 'null',
  object: 'Record<string, unknown>',
  any: 'unknown',
};

/** A vendor's new value must not break a program, so a list ends with its base type. */
function listToTypescript(values: Scalar[], closed: boolean): string {
  const literals = values.map(literal);
  const has = (type: string) => values.some((value) => typeof value === type);
  if (closed) return literals.join(' | ');
  return [
    ...literals,
    ...(has('string') ? ['(string & {})'] : []),
    ...(has('number') ? ['(number & {})'] : []),
  ].join(' | ');
}

function literal(value: Scalar): string {
  return JSON.stringify(value);
}

function parenthesised(type: string): string {
  return type.includes(' | ') ? `(${type})` : type;
}
