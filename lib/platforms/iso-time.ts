const ISO_TIME = /^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:?\d\d)$/;

/**
 * A time as milliseconds since 1970, `NaN` for what is not ISO 8601. Without a time zone it is none
 * either: what it means would depend on the server.
 */
export function isoTime(value: unknown): number {
  return typeof value === 'string' && ISO_TIME.test(value) ? Date.parse(value) : NaN;
}
