const LONGEST = 64;

/** What may be said of an error that somebody else's code threw: its kind, never its message. */
export function kindOf(error: unknown): string {
  try {
    if (!(error instanceof Error)) return typeof error;
    const { name } = error as { name: unknown };
    return typeof name === 'string' ? name.replace(/\W/g, '').slice(0, LONGEST) : 'Error';
  } catch {
    // A proxy, or a getter, that throws itself.
    return typeof error;
  }
}
