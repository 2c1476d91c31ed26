/** Kind and id as one text, for example `message 9001`; `undefined` without an id. */
export function entityOf(kind: string, id: string | number | null | undefined): string | undefined {
  return id === undefined || id === null || id === '' ? undefined : `${kind} ${id}`;
}

const ISO_TIME = /^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:?\d\d)$/;

/**
 * Reads a time in ISO 8601.
 *
 * @returns milliseconds since 1970, `NaN` for anything else. A time without a zone is refused too: its
 * meaning would depend on the server
 */
export function isoTime(value: unknown): number {
  return typeof value === 'string' && ISO_TIME.test(value) ? Date.parse(value) : NaN;
}
