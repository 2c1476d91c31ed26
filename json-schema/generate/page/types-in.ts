import type { Field, Shape, Type } from './page.js';

/** A type and all types that it consists of, but not what is inside objects. */
export function typesIn(type: Type): Type[] {
  if (type.kind === 'array') return [type, ...typesIn(type.items)];
  if (type.kind === 'map') return [type, ...typesIn(type.values)];
  if (type.kind === 'union') return [type, ...type.members.flatMap(typesIn)];
  return [type];
}

/** The fields of a shape, including those of its inline objects. */
export function fieldsIn(shape: Shape): Field[] {
  return shape.fields.flatMap((field) =>
    field.type.kind === 'inline' ? [field, ...fieldsIn(field.type.shape)] : [field],
  );
}
