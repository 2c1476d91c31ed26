import { allFields } from './all-fields.js';
import type { Field, ObjectType, Shape, Type } from './page.js';

/** The fields at a path: several if a union leads to several objects. */
export function fieldsAt(shape: Shape, path: string[], objects: ObjectType[]): Field[] {
  const [name, ...rest] = path;
  const fields = allFields(shape, objects).filter((field) => field.name === name);
  if (rest.length === 0) return fields;
  return fields.flatMap(({ type, secret }) => (secret ? [] : within(type, rest)));

  function within(type: Type, path: string[]): Field[] {
    if (type.kind === 'inline') return fieldsAt(type.shape, path, objects);
    if (type.kind === 'union') return type.members.flatMap((member) => within(member, path));
    if (type.kind === 'array') return path[0] === '*' ? within(type.items, path.slice(1)) : [];
    if (type.kind === 'map') return within(type.values, path.slice(1));
    const object = type.kind === 'reference' && objects.find((other) => other.name === type.name);
    return object ? fieldsAt(object.shape, path, objects) : [];
  }
}
