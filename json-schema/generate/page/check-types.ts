import { fault } from './fault.js';
import { findTag, referencedNames } from './find-tag.js';
import { jsonTypes } from './json-types.js';
import type { Page, Type } from './page.js';
import { fieldsIn, typesIn } from './types-in.js';

export function checkTypes(page: Page): void {
  for (const [index, { shape }] of [...page.objects, ...page.events].entries()) {
    for (const { name, type, line } of fieldsIn(shape)) {
      const inEvent = index >= page.objects.length;
      const isNameField = inEvent && name === page.nameField && type.kind === 'event name';
      for (const inner of typesIn(type)) {
        if (inner.kind === 'event name' && !isNameField) {
          fault(
            page.file,
            line,
            '`event name` is only allowed in the table before the first event',
          );
        }
        if (inner.kind === 'union') checkUnion(inner.members, line, page);
      }
    }
  }
}

/** Checks that the members of a union can be told apart: by their JSON types, objects by a tag. */
function checkUnion(members: Type[], line: number, { file, objects }: Page): void {
  const seen = new Set<string>();
  const names = referencedNames(members);
  const others = members.filter(({ kind }) => kind !== 'reference');
  const kinds = [...others.map(jsonTypes), ...(names.length > 0 ? [['object']] : [])];
  for (const types of kinds) {
    if (types.length === 0)
      fault(file, line, '`any` includes every type: nothing can be joined to it with `or`');
    for (const type of types) {
      // In JSON Schema every integer is a number.
      const family = type === 'integer' ? 'number' : type;
      const told = 'so they cannot be told apart';
      if (seen.has(family))
        fault(file, line, `two types joined with \`or\` are both ${type}, ${told}`);
    }
    for (const type of types) seen.add(type === 'integer' ? 'number' : type);
  }

  if (new Set(names).size < names.length) fault(file, line, 'an object is joined with itself');
  if (names.length > 1 && !findTag(names, objects)) {
    const needed = 'a common field that is a list of values, with no value in two of the lists';
    fault(
      file,
      line,
      `${names.join(' or ')} cannot be told apart: they need ${needed}, optional in at most one`,
    );
  }
}
