import type { Field, ObjectType, Shape } from './page.js';
import { fieldsIn, typesIn } from './types-in.js';

/** The objects that these shapes contain, directly or through others, in the order of the page. */
export function reachableObjects(
  shapes: Shape[],
  objects: ObjectType[],
  followed: (field: Field) => boolean = () => true,
): ObjectType[] {
  const reached = new Set<ObjectType>();
  const queue = [...shapes];
  for (const shape of queue) {
    for (const name of referencesOf(shape, followed)) {
      const object = objects.find((other) => other.name === name);
      if (object && !reached.has(object)) {
        reached.add(object);
        queue.push(object.shape);
      }
    }
  }
  return objects.filter((object) => reached.has(object));
}

function referencesOf(shape: Shape, followed: (field: Field) => boolean): string[] {
  const types = fieldsIn(shape)
    .filter(followed)
    .flatMap(({ type }) => typesIn(type));
  const names = types.flatMap((type) => (type.kind === 'reference' ? type.name : []));
  return [...shape.spreads.map(({ name }) => name), ...names];
}
