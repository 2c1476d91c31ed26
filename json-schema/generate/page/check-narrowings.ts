import { isDeepStrictEqual } from 'node:util';
import { fault } from './fault.js';
import type { Field, Narrowing, ObjectType, Page, Type } from './page.js';

/** Checks that narrowings fit the fields that they are about, and that types can express them. */
export function checkNarrowings({ file, objects }: Page): void {
  for (const object of objects) {
    const { name, shape, narrowings, line } = object;
    for (const [index, narrowing] of narrowings.entries()) {
      checkNarrowing(narrowing, object);
      checkOthers(narrowing, narrowings.slice(0, index));
    }
    const narrowed = shape.spreads.find((spread) =>
      objects.some((other) => other.name === spread.name && other.narrowings.length > 0),
    );
    if (narrowed)
      fault(file, line, `\`${name}\` cannot spread \`${narrowed.name}\`, which is narrowed`);
  }

  function checkNarrowing({ tag, values, field, type, line }: Narrowing, object: ObjectType): void {
    const tagField = ownField(tag, object, line);
    if (tagField.optional || tagField.type.kind !== 'list') {
      return fault(file, line, `\`${tag}\` is optional or has no list of values`);
    }
    const listed = tagField.type.values;
    const unlisted = values.find((value) => !listed.includes(value));
    if (unlisted !== undefined)
      fault(file, line, `${JSON.stringify(unlisted)} is not a value of \`${tag}\``);

    const allowed = membersOf(ownField(field, object, line).type);
    const fits = (member: Type) => allowed.some((other) => isDeepStrictEqual(other, member));
    if (field === tag || !membersOf(type).every(fits))
      fault(file, line, `\`${field}\` may not be all of that, so it is not narrowed`);
  }

  function checkOthers({ tag, values, field, line }: Narrowing, others: Narrowing[]): void {
    for (const other of others) {
      if (other.tag !== tag) fault(file, line, `\`${other.tag}\` narrows in line ${other.line}`);
      if (other.field === field && other.values.some((value) => values.includes(value)))
        fault(file, line, `\`${field}\` is narrowed twice, first in line ${other.line}`);
    }
  }

  function ownField(name: string, { name: owner, shape }: ObjectType, line: number): Field {
    const field = shape.fields.find((other) => other.name === name);
    if (field && !field.secret) return field;
    return fault(file, line, `\`${owner}\` has no field \`${name}\` of its own`);
  }
}

function membersOf(type: Type): Type[] {
  return type.kind === 'union' ? type.members : [type];
}
