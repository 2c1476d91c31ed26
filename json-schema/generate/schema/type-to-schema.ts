import { jsonTypes } from '../page/json-types.js';
import type { EventType, Field, ObjectType, Shape, Type } from '../page/page.js';
import type { Schema } from './schema.js';
import { unionToSchema } from './union-to-schema.js';

export interface Context {
  objects: ObjectType[];
  /** The event being described; `undefined` inside an object. */
  event?: EventType;
}

export function shapeToSchema(shape: Shape, context: Context): Schema {
  const required = shape.fields.filter(({ optional }) => !optional).map(({ name }) => name);
  return {
    type: 'object',
    ...(shape.spreads.length > 0 && {
      allOf: shape.spreads.map(({ name }) => ({ $ref: `#/$defs/${name}` })),
    }),
    properties: Object.fromEntries(
      shape.fields.map((field) => [field.name, fieldToSchema(field, context)]),
    ),
    ...(required.length > 0 && { required }),
  };
}

function fieldToSchema(field: Field, context: Context): Schema {
  return {
    ...(field.description !== '' && { description: field.description }),
    ...typeToSchema(field.type, context),
    ...(field.secret && { writeOnly: true }),
  };
}

function typeToSchema(type: Type, context: Context): Schema {
  const recurse = (inner: Type) => typeToSchema(inner, context);
  switch (type.kind) {
    case 'primitive':
      return type.name === 'any' ? {} : { type: type.name };
    case 'event name':
      return { type: 'string', enum: [context.event!.name, ...context.event!.aliases] };
    case 'reference':
      return { $ref: `#/$defs/${type.name}` };
    case 'list': {
      const types = jsonTypes(type);
      return { type: types.length === 1 ? types[0]! : types, enum: type.values };
    }
    case 'array':
      return { type: 'array', items: recurse(type.items) };
    case 'map':
      return { type: 'object', additionalProperties: recurse(type.values) };
    case 'inline':
      return shapeToSchema(type.shape, context);
    case 'union':
      return unionToSchema(type.members, context.objects, recurse);
  }
}
