const NAME_IN_POINTER = /\bkey\d+\.replace\(\/~\/g, ?"~0"\)\.replace\(\/\\\/\/g, ?"~1"\)/g;

/**
 * Makes code that ajv has written put `*` into a JSON Pointer for each field that the schema does
 * not name: in a map, its name is the sender's own text, which belongs into no log and no answer.
 *
 * @throws Error if ajv writes it otherwise, so that a new version of it does not bring that back
 */
export function namelessPointers(code: string): string {
  const nameless = code.replace(NAME_IN_POINTER, '"*"');
  if (nameless.includes('"~1"')) throw new Error('ajv puts names into pointers in an unknown way.');
  return nameless;
}
