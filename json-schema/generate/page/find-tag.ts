import { allFields } from './all-fields.js';
import type { Field, ObjectType, Scalar, Type } from './page.js';

/** A field whose values tell the objects of a union apart. */
export interface Tag {
  name: string;
  members: { object: string; field: Field; values: Scalar[] }[];
}

export function findTag(names: string[], objects: ObjectType[]): Tag | undefined {
  const shapes = names.map((name) => objects.find((object) => object.name === name)!.shape);
  const candidates = allFields(shapes[0]!, objects).map((field) => field.name);
  for (const name of candidates) {
    const members = shapes.flatMap((shape, index) => {
      const field = allFields(shape, objects).find((other) => other.name === name);
      return field?.type.kind === 'list' && !field.secret
        ? [{ object: names[index]!, field, values: field.type.values }]
        : [];
    });
    const values = members.flatMap((member) => member.values);
    const optional = members.filter(({ field }) => field.optional);
    const complete = members.length === names.length;
    if (complete && new Set(values).size === values.length && optional.length < 2) {
      return { name, members };
    }
  }
  return undefined;
}

export function referencedNames(members: Type[]): string[] {
  return members.flatMap((member) => (member.kind === 'reference' ? member.name : []));
}
