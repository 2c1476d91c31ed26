/** A failure of the database. It carries no value of a row, as PostgreSQL's own error would. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError';
  /** SQLSTATE, or the code of a network error. */
  readonly code: string | undefined;

  constructor(message: string, code: string | undefined) {
    super(message);
    this.code = code;
  }
}

/** The same failure as something that may be logged. */
export function toDatabaseError(error: unknown): DatabaseError {
  if (error instanceof DatabaseError) return error;
  const code = codeOf(error);
  // What is wrong with the data of a row quotes that data.
  const message = isOfOneRow(error) || !(error instanceof Error) ? '' : error.message;
  return new DatabaseError(`PostgreSQL: ${[code, message].filter(Boolean).join(' ')}`, code);
}

/** True if the data of a row is at fault: bad value, broken constraint, limit exceeded. */
export function isOfOneRow(error: unknown): boolean {
  return /^(22|23|54)/.test(codeOf(error) ?? '');
}

/** True if the same statement may succeed at once: a deadlock, or a conflict of transactions. */
export function isConflict(error: unknown): boolean {
  return ['40001', '40P01'].includes(codeOf(error) ?? '');
}

export function isUniqueViolation(error: unknown): boolean {
  return codeOf(error) === '23505';
}

function codeOf(error: unknown): string | undefined {
  const { code } = Object(error) as { code?: unknown };
  return typeof code === 'string' ? code : undefined;
}
