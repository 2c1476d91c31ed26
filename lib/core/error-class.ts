const LONGEST = 64;

/**
 * The class of an error, such as `TypeError`; the `typeof` of anything else that was thrown. That is
 * all a log line may say of an error from foreign code: its message may quote a payload.
 */
export function errorClass(error: unknown): string {
  try {
    if (!(error instanceof Error)) return typeof error;
    const { name } = error as { name: unknown };
    return typeof name === 'string' ? name.replace(/\W/g, '').slice(0, LONGEST) : 'Error';
  } catch {
    // A proxy or a getter that throws.
    return typeof error;
  }
}
