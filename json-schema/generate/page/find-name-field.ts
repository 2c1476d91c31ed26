import { fault } from './fault.js';
import type { FieldRow } from './parse-fields.js';

/** The envelope's field that contains the event's name. */
export function findNameField(envelope: FieldRow[], file: string, line: number): string {
  const [row, second] = envelope.filter(({ type }) => type.kind === 'event name');
  if (!row) {
    const expected = 'expected one in the table before the first event';
    return fault(file, line, `no field has the type \`event name\`: ${expected}`);
  }
  if (second) fault(file, second.line, 'a second field of type `event name`: only one is allowed');
  if (row.path.length > 1 || row.optional || row.secret) {
    fault(file, row.line, 'the `event name` must be at the top level, without `?` or `secret`');
  }
  return row.path[0]!;
}
