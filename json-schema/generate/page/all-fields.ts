import type { Field, ObjectType, Shape } from './page.js';

/** The fields of a shape, including those that it spreads from other objects. */
export function allFields(shape: Shape, objects: ObjectType[]): Field[] {
  const taken = shape.spreads.flatMap(({ name }) => {
    const object = objects.find((other) => other.name === name);
    return object ? allFields(object.shape, objects) : [];
  });
  return [...taken, ...shape.fields];
}
