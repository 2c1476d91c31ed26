/** Kind and id as one text, such as `message 9001`; nothing without an id. */
export function entityOf(kind: string, id: string | number | null | undefined): string | undefined {
  return id === undefined || id === null || id === '' ? undefined : `${kind} ${id}`;
}
