import { findTag, referencedNames, type Tag } from '../page/find-tag.js';
import { jsonTypes, type JsonType } from '../page/json-types.js';
import type { ObjectType, Scalar, Type } from '../page/page.js';
import type { Schema } from './schema.js';

/**
 * Does without `anyOf`, which reports the errors of every member. The keywords of arrays and maps
 * ignore other types, so they can be combined; everything else goes behind an `if`.
 */
export function unionToSchema(
  members: Type[],
  objects: ObjectType[],
  toSchema: (type: Type) => Schema,
): Schema {
  const types = jsonTypes({ kind: 'union', members });
  const names = referencedNames(members);
  const schema: Schema = { type: only(types) };
  for (const member of members) {
    if (member.kind === 'array' || member.kind === 'map') {
      Object.assign(schema, toSchema(member), { type: only(types) });
    }
  }
  Object.assign(schema, listSchema(members, types));
  if (names.length === 1) Object.assign(schema, whenObject({}, names[0]!));
  if (names.length > 1) {
    const tagged = taggedSchema(findTag(names, objects)!);
    Object.assign(schema, tagged, { allOf: [...(schema.allOf ?? []), ...tagged.allOf!] });
  }
  return schema;
}

function listSchema(members: Type[], types: JsonType[]): Schema {
  const lists = members.filter((member) => member.kind === 'list');
  if (lists.length === 0) return {};
  const values: Scalar[] = lists.flatMap(({ values }) => values);
  const listed = lists.flatMap(jsonTypes);
  const others = types.filter((type) => !listed.includes(type));
  if (others.length === 0) return { enum: values };
  if (others.join() === 'null') return { enum: [...values, null] };
  return { allOf: [{ if: { type: only(listed) }, then: { enum: values } }] };
}

function taggedSchema({ name, members }: Tag): Schema {
  const values = members.flatMap((member) => member.values);
  const tag: Schema = { type: only(jsonTypes({ kind: 'list', values })), enum: values };
  const always = members.every(({ field }) => !field.optional);
  return {
    properties: { [name]: tag },
    ...(always && { required: [name] }),
    allOf: members.map(({ object, field, values }) => {
      const properties = { [name]: { enum: values } };
      return whenObject(field.optional ? { properties } : { properties, required: [name] }, object);
    }),
  };
}

function whenObject(condition: Schema, name: string): Schema {
  return { if: { type: 'object', ...condition }, then: { $ref: `#/$defs/${name}` } };
}

function only<T>(values: T[]): T | T[] {
  return values.length === 1 ? values[0]! : values;
}
