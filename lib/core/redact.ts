/**
 * Deletes what stands at `path` in a parsed JSON value, if anything does. `*` stands for every
 * element of an array and every value of an object.
 *
 * @returns whether there was something to delete
 */
export function redact(value: unknown, path: readonly string[]): boolean {
  const [key, ...rest] = path;
  if (key === undefined || typeof value !== 'object' || value === null) return false;
  if (key === '*') {
    return Object.values(value)
      .map((element) => redact(element, rest))
      .includes(true);
  }
  if (!Object.hasOwn(value, key)) return false;
  const record = value as Record<string, unknown>;
  return rest.length > 0 ? redact(record[key], rest) : Reflect.deleteProperty(record, key);
}
