import { fault } from './fault.js';
import type { Field, Shape } from './page.js';
import type { FieldRow } from './parse-fields.js';

/** Turns rows with dotted names into fields within fields. */
export function nestFields(rows: FieldRow[], file: string): Shape {
  const shape: Shape = { spreads: [], fields: [] };
  for (const row of rows) {
    if (row.path[0] === '...') addSpread(shape, row, file);
    else addField(shape, row, row.path, file);
  }
  return shape;
}

function addSpread(shape: Shape, row: FieldRow, file: string): void {
  if (row.type.kind !== 'reference' || row.optional || row.secret) {
    return fault(
      file,
      row.line,
      "`...` needs the type column to be an object's name, without `?` or `secret`",
    );
  }
  const { name } = row.type;
  if (shape.spreads.some((spread) => spread.name === name)) {
    fault(file, row.line, `\`...\` of \`${name}\` is listed twice`);
  }
  shape.spreads.push({ name, line: row.line });
}

function addField(shape: Shape, row: FieldRow, path: string[], file: string): void {
  const [name, ...rest] = path as [string, ...string[]];
  const known = shape.fields.find((field) => field.name === name);
  if (rest.length === 0) {
    if (known) fault(file, row.line, twice(row, known));
    const { type, optional, secret, description, line } = row;
    shape.fields.push({ name, type, optional, secret, description, line });
    return;
  }
  const parent = known ?? inlineField(name, row.line);
  if (parent.type.kind !== 'inline') {
    const given = `\`${name}\` has its own type in line ${parent.line}`;
    return fault(
      file,
      row.line,
      `\`${row.path.join('.')}\` reaches into \`${name}\`, but ${given}`,
    );
  }
  if (!known) shape.fields.push(parent);
  addField(parent.type.shape, row, rest, file);
  // An object with a field that is always sent is always sent itself.
  parent.optional = parent.type.shape.fields.every((field) => field.optional);
}

function inlineField(name: string, line: number): Field {
  const type: Field['type'] = { kind: 'inline', shape: { spreads: [], fields: [] } };
  return { name, type, optional: true, secret: false, description: '', line };
}

function twice(row: FieldRow, known: Field): string {
  return known.type.kind === 'inline'
    ? `\`${row.path.join('.')}\` has its own type, but line ${known.line} reaches into it with a dot`
    : `\`${row.path.join('.')}\` is described twice, first in line ${known.line}`;
}
