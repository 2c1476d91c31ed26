/**
 * Deletes what stands at `path` in a parsed JSON value, if anything does. `*` stands for every
 * element of an array and every value of an object.
 *
 * @throws TypeError if the value is frozen
 */
export function redact(value: unknown, path: readonly string[]): void {
  const [key, ...rest] = path;
  if (key === undefined || typeof value !== 'object' || value === null) return;
  for (const name of key === '*' ? Object.keys(value) : [key]) {
    if (!Object.hasOwn(value, name)) continue;
    if (rest.length > 0) redact((value as Record<string, unknown>)[name], rest);
    else if (!Reflect.deleteProperty(value, name)) throw new TypeError('The payload is frozen.');
  }
  // Elements that were deleted leave holes.
  if (key === '*' && rest.length === 0 && Array.isArray(value)) value.length = 0;
}
