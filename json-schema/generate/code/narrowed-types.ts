import type { Field, ObjectType, Scalar, Shape } from '../page/page.js';
import { pascalCase } from '../names.js';

/** What an object with narrowings becomes: the union of one interface for each value of its tag. */
export interface NarrowedTypes {
  name: string;
  description: string;
  /** The names of the interfaces in the union. */
  members: string[];
  /** Those interfaces, after the one with all that they have in common. */
  interfaces: { name: string; description: string; shape: Shape }[];
  /** Their fields that tell them apart. */
  tags: Field[];
}

export function narrowedTypes(object: ObjectType): NarrowedTypes {
  const { name, description, shape, narrowings } = object;
  const { tag } = narrowings[0]!;
  const special = new Set([tag, ...narrowings.map(({ field }) => field)]);
  const tagField = shape.fields.find((field) => field.name === tag)!;
  const values = tagField.type.kind === 'list' ? tagField.type.values : [];

  const base = `${name}Base`;
  const shared = shape.fields.filter((field) => !special.has(field.name));
  const members = values.map((value) => {
    const only: Field = { ...tagField, type: { kind: 'list', values: [value] } };
    const others = shape.fields.filter((field) => field !== tagField && special.has(field.name));
    const narrowed = others.map((field) => narrow(field, value, object));
    return {
      name: pascalCase(String(value)) + name,
      description: `A ${name} with \`${tag}\` ${JSON.stringify(value)}.`,
      shape: { spreads: [{ name: base, line: object.line }], fields: [only, ...narrowed] },
      tag: only,
    };
  });
  return {
    name,
    description,
    members: members.map((member) => member.name),
    interfaces: [
      {
        name: base,
        description: `What every ${name} has.`,
        shape: { spreads: shape.spreads, fields: shared },
      },
      ...members.map(({ name, description, shape }) => ({ name, description, shape })),
    ],
    tags: members.map((member) => member.tag),
  };
}

function narrow(field: Field, value: Scalar, { narrowings }: ObjectType): Field {
  const narrowing = narrowings.find(
    (other) => other.field === field.name && other.values.includes(value),
  );
  return narrowing ? { ...field, type: narrowing.type, description: narrowing.because } : field;
}
