/**
 * Deletes the value at `path` in a parsed JSON value, if there is one. `*` stands for every
 * element of an array and every value of an object.
 *
 * @param depth - the position in `path` that `value` is at
 * @throws TypeError if the value is frozen
 */
export function redact(value: unknown, path: readonly string[], depth = 0): void {
  const key = path[depth];
  if (key === undefined || typeof value !== 'object' || value === null) return;
  const isLast = depth === path.length - 1;
  if (key !== '*') return redactField(value, key, path, depth);
  for (const name of Object.keys(value)) redactField(value, name, path, depth);
  // Deleted elements leave holes.
  if (isLast && Array.isArray(value)) value.length = 0;
}

function redactField(value: object, name: string, path: readonly string[], depth: number): void {
  if (!Object.hasOwn(value, name)) return;
  if (depth < path.length - 1) redact((value as Record<string, unknown>)[name], path, depth + 1);
  else if (!Reflect.deleteProperty(value, name)) throw new TypeError('The payload is frozen.');
}
